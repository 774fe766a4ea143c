import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { z } from 'zod'
import { bulkFiles, type FilesProgress, makeFiles, openFiles } from '../../src/files/index.ts'
import { smallRelease } from './small-release.ts'

const names = [
  'control-figures-0.1.0.zip',
  'observations.csv',
  'observations.csv-metadata.json',
  'observations.csv.gz',
  'observations.ndjson',
  'observations.parquet',
  'control-figures.sqlite',
  'sources.bib',
  'sources.csl.json',
]

/** A folder to make files in, inside one of its own. */
async function place(t: { teardown(end: () => unknown): void }) {
  const parent = await mkdtemp(join(tmpdir(), 'files-'))
  t.teardown(() => rm(parent, { recursive: true, force: true }))
  return { parent, folder: join(parent, 'files') }
}

async function contentsOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = (await readdir(folder)).sort()
  return new Map(
    await Promise.all(
      found.map(async (name) => [name, await readFile(join(folder, name))] as const),
    ),
  )
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const Index = z.object({
  release: z.string(),
  digest: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      mediaType: z.string(),
      bytes: z.number(),
      sha256: z.string(),
    }),
  ),
})

/** What is in a folder, where every file is as the index says and there is no other. */
async function checkedIndex(folder: string): Promise<z.infer<typeof Index>> {
  const contents = await contentsOf(folder)
  const index = Index.parse(JSON.parse(contents.get('index.json')?.toString('utf8') ?? ''))
  const listed = index.files.map(({ name }) => name)
  const here = [...contents.keys()].filter((name) => name !== 'index.json')
  if (here.join() !== listed.sort().join()) throw new Error(`${here} are not ${listed}`)
  for (const { name, bytes, sha256: digest } of index.files) {
    const content = contents.get(name) ?? Buffer.of()
    if (content.length !== bytes || sha256(content) !== digest) throw new Error(`${name} differs`)
  }
  return index
}

t.test('all files are made, and the index tells their true sizes and digests', async (t) => {
  const { release } = await smallRelease(t)
  const { folder, parent } = await place(t)
  const index = await makeFiles(release, folder)
  t.same(
    index.files.map(({ name }) => name),
    names,
  )
  const written = await checkedIndex(folder)
  t.same(written.release, '0.1.0')
  t.same(written.digest, release.digest)
  t.same(await openFiles(folder), index)
  t.equal(
    index.files.find(({ name }) => name === 'observations.parquet')?.mediaType,
    'application/vnd.apache.parquet',
  )
  t.same(await readdir(parent), ['files'], 'nothing is left beside it')
})

t.test('no two kinds share a name, and each says what it is', async (t) => {
  const { release } = await smallRelease(t)
  t.equal(new Set(bulkFiles.map(({ name }) => name(release))).size, bulkFiles.length)
  for (const { title, mediaType } of bulkFiles) {
    t.ok(title.length > 0)
    t.match(mediaType, /^[a-z]+\/[a-z0-9.+-]+(; [a-z]+=[a-z0-9-]+)*$/)
  }
})

t.test('two runs give the same bytes', async (t) => {
  const { release } = await smallRelease(t)
  const [one, two] = [await place(t), await place(t)]
  await makeFiles(release, one.folder)
  // Times in zip files are counted in steps of two seconds.
  await wait(2100)
  const backwards = new Map([...(await release.datasetFiles())].reverse())
  await makeFiles({ ...release, datasetFiles: async () => backwards }, two.folder)
  const [first, second] = [await contentsOf(one.folder), await contentsOf(two.folder)]
  t.equal(first.size, 10)
  for (const [name, bytes] of first) t.ok(second.get(name)?.equals(bytes), name)
})

t.test('complete files of the same release are kept as they are', async (t) => {
  const { release } = await smallRelease(t)
  const { folder } = await place(t)
  const index = await makeFiles(release, folder)
  const before = await stat(join(folder, 'index.json'), { bigint: true })
  const told: FilesProgress[] = []
  const again = await makeFiles(release, folder, {
    onProgress: (one) => told.push(one),
  })
  t.same(again, index)
  const after = await stat(join(folder, 'index.json'), { bigint: true })
  t.equal(after.mtimeNs, before.mtimeNs)
  t.equal(after.ino, before.ino)
  t.same(told, [], 'nothing was done')
})

t.test('files of another release, or damaged ones, are replaced whole', async (t) => {
  const { release } = await smallRelease(t)
  const { folder, parent } = await place(t)
  await makeFiles({ ...release, digest: 'f'.repeat(64) }, folder)
  t.equal((await makeFiles(release, folder)).digest, release.digest)
  t.equal((await checkedIndex(folder)).digest, release.digest)
  await truncate(join(folder, 'observations.csv'), 10)
  t.equal(await openFiles(folder), undefined)
  await makeFiles(release, folder)
  await checkedIndex(folder)
  const csv = join(folder, 'observations.csv')
  await writeFile(csv, (await readFile(csv, 'utf8')).replace('5.9', '9.5'))
  t.equal(await openFiles(folder), undefined, 'one figure changed on the disk')
  await makeFiles(release, folder)
  await checkedIndex(folder)
  t.same(await readdir(parent), ['files'])
})

t.test('progress counts the files that are done, from none to all', async (t) => {
  const { release } = await smallRelease(t)
  const { folder } = await place(t)
  const told: FilesProgress[] = []
  await makeFiles(release, folder, { onProgress: (one) => told.push(one) })
  t.same(told[0], { file: names[0], done: 0, total: 9 })
  t.same(told.at(-1), { done: 9, total: 9 })
  t.same([...new Set(told.map(({ file }) => file))], [...names, undefined])
})

t.test('a run that fails leaves nothing, and what was there before stays', async (t) => {
  const { release } = await smallRelease(t)
  const { folder, parent } = await place(t)
  const sources = new Map(release.catalogue.sources)
  sources.delete('ei-2024')
  const broken = {
    ...release,
    digest: '0'.repeat(64),
    catalogue: { ...release.catalogue, sources },
  }
  await t.rejects(makeFiles(broken, folder), /references to nothing/)
  t.same(await readdir(parent), [])
  await makeFiles(release, folder)
  await t.rejects(makeFiles(broken, folder), /references to nothing/)
  t.equal((await checkedIndex(folder)).digest, release.digest)
  t.same(await readdir(parent), ['files'])
})

t.test('runs at the same time do not disturb each other', async (t) => {
  const { release } = await smallRelease(t)
  const { folder, parent } = await place(t)
  const runs = [1, 2, 3].map(() => makeFiles(release, folder))
  for (const index of await Promise.all(runs)) t.equal(index.digest, release.digest)
  await checkedIndex(folder)
  t.same(await readdir(parent), ['files'])
})

t.test('a run leaves alone what another of the same process is at work on', async (t) => {
  const { release } = await smallRelease(t)
  const { folder, parent } = await place(t)
  let inside: readonly string[] = []
  let second: Promise<unknown> | undefined
  const onProgress = () => {
    second ??= makeFiles(release, folder, {
      onProgress: ({ done }) => {
        if (done === 0 && inside.length === 0) inside = readdirSync(parent)
      },
    })
  }
  const first = makeFiles(release, folder, { onProgress })
  t.equal((await first).digest, release.digest)
  await second
  t.equal(inside.length, 2, 'the first folder is there while the second is filled')
  t.equal((await checkedIndex(folder)).files.length, 9)
  t.same(await readdir(parent), ['files'])
})

t.test('what killed runs left is removed; the folder of a run at work is not', async (t) => {
  const { release } = await smallRelease(t)
  const { folder, parent } = await place(t)
  const ended = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(ended, 'exit')
  const left = [`.files.making-${ended.pid}-a`, `.files.making-${process.pid}-b`]
  const kept = [`.files.making-${process.ppid}-c`, '.other.making-1-d', '.files.making-e']
  for (const name of [...left, ...kept]) await mkdir(join(parent, name))
  await makeFiles(release, folder)
  t.same((await readdir(parent)).sort(), [...kept, 'files'].sort())
})

t.test('a folder without a true index is no folder of files', async (t) => {
  const { release } = await smallRelease(t)
  const { folder, parent } = await place(t)
  t.equal(await openFiles(folder), undefined, 'no folder')
  await mkdir(folder)
  t.equal(await openFiles(folder), undefined, 'no index')
  for (const text of ['{', '{}', '{"files": 1}']) {
    await writeFile(join(folder, 'index.json'), text)
    t.equal(await openFiles(folder), undefined, text)
  }
  const index = await makeFiles(release, folder)
  const outside = { ...index, files: [{ ...index.files[0], name: '../secret', bytes: 3 }] }
  await writeFile(join(parent, 'secret'), 'abc')
  await writeFile(join(folder, 'index.json'), JSON.stringify(outside))
  t.equal(await openFiles(folder), undefined, 'a name that leads out of the folder')
  await writeFile(join(folder, 'index.json'), JSON.stringify(index))
  await rm(join(folder, 'sources.bib'))
  t.equal(await openFiles(folder), undefined, 'a file is missing')
})

const child = fileURLToPath(new URL('make-small-files.ts', import.meta.url))

/** Starts making files in another process and gives it back at the moment that it begins. */
async function begun(dataset: string, folder: string) {
  const started = spawn(process.execPath, ['--import=tsx', child, dataset, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(started.stdout, 'data')
  const done = once(started.stdout, 'data')
  return { done, exited: once(started, 'exit'), kill: () => started.kill('SIGKILL') }
}

t.test('a run that is killed at any moment leaves nothing or everything', async (t) => {
  const { release, folder: dataset } = await smallRelease(t)
  const { folder, parent } = await place(t)
  const other = { ...release, digest: 'f'.repeat(64) }
  const whole = await begun(dataset, folder)
  const start = performance.now()
  await whole.done
  const duration = performance.now() - start
  await whole.exited
  t.equal((await checkedIndex(folder)).digest, release.digest, 'a run that is left alone')

  let interrupted = 0
  for (let round = 0; round < 10; round++) {
    await rm(folder, { recursive: true, force: true })
    // Every other time there are files of another release, which are to stay or be replaced.
    if (round % 2 === 1) await makeFiles(other, folder)
    const { exited, kill } = await begun(dataset, folder)
    await wait((duration * (round + Math.random())) / 9)
    kill()
    await exited
    const index = await openFiles(folder)
    if (index?.digest !== release.digest) interrupted++
    if (index) t.equal((await checkedIndex(folder)).digest, index.digest, `${round}: everything`)
    else t.notOk((await readdir(parent)).includes('files'), `${round}: nothing`)
  }
  t.ok(interrupted > 0, `${interrupted} of 10 were killed in time`)
  await makeFiles(release, folder)
  t.same(await readdir(parent), ['files'], 'the next run clears up after them')
})
