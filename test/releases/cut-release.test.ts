import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { describe } from '../../src/commands/describe.ts'
import { diff as diffCommand } from '../../src/commands/diff.ts'
import { release } from '../../src/commands/release.ts'
import { curatedFolder, steel1932, threeReleases, writers } from '../support/releases.ts'

async function check(folder: string) {
  const io = writers()
  return { code: await release.run([folder, '--check'], io), ...io.written }
}

t.test('a release is a folder with a manifest, and contents are stored once', async (t) => {
  const { folder } = await threeReleases(t)
  const archive = join(folder, 'releases')
  t.same(await readdir(archive), ['1.0.0', '1.1.0', '2.0.0', 'files'])
  const manifest = JSON.parse(await readFile(join(archive, '1.1.0', 'manifest.json'), 'utf8'))
  t.match(manifest, {
    version: '1.1.0',
    date: '2026-02-20',
    previous: '1.0.0',
    notes: 'what is new',
  })
  t.equal(manifest.counts.observations, 81)
  const each = manifest.files.length
  // dataset.yaml and the descriptor differ each time, and three files of figures did.
  t.equal((await readdir(join(archive, 'files'))).length, each + 2 * 2 + 3)
  t.match(await check(folder), { code: 0, out: /^1\.0\.0 .*\n1\.1\.0 .*\n2\.0\.0 /s })
})

t.test('a step that is too small is refused, and so is a version that was cut', async (t) => {
  const { cut, edit, folder } = await curatedFolder(t)
  t.equal((await cut('1.0.0', '2026-01-10')).code, 0)
  t.match(await cut('1.0.0', '2026-01-10'), {
    code: 1,
    err: /1\.0\.0 is too small a step from 1\.0\.0/,
  })
  await edit('topics.csv', 'Crops and livestock.', 'Crops and animals.')
  t.equal((await cut('1.0.1', '2026-01-11')).code, 0, 'wording alone is a patch')
  await edit('excluded.csv', 'reason\n', 'reason\naa,y,1900,a test of adding\n')
  t.match(await cut('1.0.2', '2026-01-12'), {
    code: 1,
    err: /the difference is minor, so it must be 1\.1\.0/,
  })
  t.equal((await cut('1.1.0', '2026-01-12')).code, 0)
  await edit('observations/steel.csv', steel1932, 'crude-steel-output-sun-tssu,1932,5.93,"5,93"')
  t.match(await cut('1.2.0', '2026-01-13'), {
    code: 1,
    err: /the difference is major, so it must be 2\.0\.0/,
  })
  t.match(await cut('2.0.0', '2026-01-13'), {
    code: 1,
    err: /have no reason.*crude-steel-output-sun-tssu@1932 changed/s,
  })
  t.same(await readdir(join(folder, 'releases')), ['1.0.0', '1.0.1', '1.1.0', 'files'])
})

t.test('a clock that was set back puts no release before the one before it', async (t) => {
  const { cut, edit, folder } = await curatedFolder(t)
  // A year in which no clock stands yet.
  t.equal((await cut('1.0.0', '2999-01-10')).code, 0)
  await edit('topics.csv', 'Crops and livestock.', 'Crops and animals.')
  await edit('dataset.yaml', 'version: 1.0.0', 'version: 1.0.1')
  const io = writers()
  await describe.run([folder], io)
  const code = await release.run(
    [folder, '--notes', `${folder}.notes`, '--files', `${folder}.files`],
    io,
  )
  t.equal(code, 0, io.written.err)
  const at = async (version: string) => {
    const path = join(folder, 'releases', version, 'manifest.json')
    return JSON.parse(await readFile(path, 'utf8')).cutAt
  }
  t.equal(await at('1.0.1'), await at('1.0.0'))
})

t.test('bad working data, bad notes and bad arguments cut nothing', async (t) => {
  const { cut, edit, folder } = await curatedFolder(t)
  await edit('areas.csv', 'Borders not stated.', '')
  t.match(await cut('1.0.0', '2026-01-10'), { code: 1, err: /areas\.csv/ })
  t.match(await cut('1.0.0', '2026-01-10', 'note: x'), { code: 2, err: /notes/ })
  const run = async (...args: string[]) => {
    const io = writers()
    return { code: await release.run(args, io), ...io.written }
  }
  t.match(await run(folder), { code: 2, err: /give either --notes FILE or --check/ })
  t.match(await run(folder, folder, '--check'), { code: 2, err: /one folder at a time/ })
  t.match(await run('--nonsense'), { code: 2, err: /usage/ })
  t.match(await run('--help'), { code: 0, out: /usage/ })
  t.match(await run(folder, '--notes', '/nowhere'), { code: 2, err: /cannot be read/ })
  const broken = `${folder}.yaml`
  await writeFile(broken, 'notes: a: b')
  t.teardown(() => rm(broken))
  t.match(await run(folder, '--notes', broken), { code: 2, err: /are not YAML: .*line 1/s })
})

t.test(
  'the check finds a content that was changed, one that is gone, and a false manifest',
  async (t) => {
    const { folder, cut } = await curatedFolder(t)
    await cut('1.0.0', '2026-01-10')
    const archive = join(folder, 'releases')
    const path = join(archive, '1.0.0', 'manifest.json')
    const text = await readFile(path, 'utf8')
    const { files } = JSON.parse(text)
    const content = join(archive, 'files', files[1].sha256)
    const before = await readFile(content)
    await appendFile(content, ' ')
    t.match(await check(folder), { code: 1, err: /was changed after it was cut/ })
    await rm(content)
    t.match(await check(folder), { code: 1, err: /is missing/ })
    await writeFile(content, before)
    t.equal((await check(folder)).code, 0)
    await writeFile(path, text.replace(/"digest": "./, '"digest": "0'))
    await writeFile(path, text.replace('"version": "1.0.0"', '"version": "1.0.1"'))
    t.match(await check(folder), { code: 1, err: /is the manifest of 1\.0\.1, not of 1\.0\.0/ })
    await writeFile(path, '{')
    t.match(await check(folder), { code: 1, err: /is not JSON/ })
    await writeFile(path, '{}')
    t.match(await check(folder), { code: 1, err: /manifest\.json/ })
  },
)

t.test('the difference of two releases is written line by line', async (t) => {
  const { folder } = await threeReleases(t)
  const run = async (...args: string[]) => {
    const io = writers()
    return { code: await diffCommand.run([...args, '--data', folder], io), ...io.written }
  }
  const { code, out, err } = await run('1.1.0', '2.0.0')
  t.equal(code, 0)
  t.equal(err, '3 changes, a major step\n')
  t.match(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    [
      {
        id: 'crude-steel-output-sun-tssu@1932',
        change: 'changed',
        before: { value: '5.9' },
        after: { value: '5.93' },
        reason: 'read again in the table',
      },
      { id: 'grain-harvest-sun-observer@1933', change: 'removed', reason: 'the year was misread' },
      { id: 'grain-harvest-sun-observer@1934', change: 'added' },
    ],
  )
  t.match(await run('1.0.0', '1.1.0'), { err: '1 changes, a minor step\n' })
  t.match(await run('1.0.0', '1.2.0'), {
    code: 1,
    err: /no release "1\.2\.0"; did you mean 1\.0\.0/,
  })
  t.match(await run('1.0.0'), { code: 2, err: /give two releases/ })
})
