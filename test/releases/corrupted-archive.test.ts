import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { release } from '../../src/commands/release.ts'
import { openFolder } from '../../src/releases/open-folder.ts'
import { threeReleases, writers } from '../support/releases.ts'

interface Archive {
  /** The manifest of 1.1.0. */
  readonly manifest: string
  /** The stored content of areas.csv. */
  readonly content: string
  readonly folder: string
}

/** Every way to spoil an archive, and what must be said of it. */
const faults: Readonly<Record<string, readonly [(archive: Archive) => Promise<void>, RegExp]>> = {
  'a content cut short': [
    ({ content }) => truncate(content, 40),
    /release 1\.0\.0: areas\.csv was changed after it was cut/,
  ],
  'a content of which one bit is turned': [
    async ({ content }) => {
      const bytes = await readFile(content)
      bytes[30] = (bytes[30] ?? 0) ^ 1
      await writeFile(content, bytes)
    },
    /release 1\.0\.0: areas\.csv was changed after it was cut/,
  ],
  'a content that is gone': [
    ({ content }) => rm(content),
    /release 1\.0\.0: areas\.csv is missing/,
  ],
  'a manifest that is gone': [
    ({ manifest }) => rm(manifest),
    /releases\/1\.1\.0\/manifest\.json cannot be read/,
  ],
  'a manifest cut short': [
    ({ manifest }) => truncate(manifest, 200),
    /releases\/1\.1\.0\/manifest\.json is not JSON/,
  ],
  'a manifest of another version': [
    async ({ manifest, folder }) =>
      writeFile(manifest, await readFile(join(folder, '1.0.0', 'manifest.json'))),
    /releases\/1\.1\.0\/manifest\.json is the manifest of 1\.0\.0, not of 1\.1\.0/,
  ],
  'a manifest with another digest': [
    async ({ manifest, folder }) => {
      const text = await readFile(manifest, 'utf8')
      const other = JSON.parse(await readFile(join(folder, '1.0.0', 'manifest.json'), 'utf8'))
      await writeFile(manifest, JSON.stringify({ ...JSON.parse(text), digest: other.digest }))
    },
    /release 1\.1\.0 has not the digest of its manifest/,
  ],
  'a release that is gone': [
    ({ folder }) => rm(join(folder, '1.1.0'), { recursive: true }),
    /release 2\.0\.0 follows 1\.1\.0, which is not there/,
  ],
  'a file that no manifest names': [
    ({ folder }) => writeFile(join(folder, 'files', 'areas.csv'), 'id\n'),
    /releases\/files\/areas\.csv is not the content of a release/,
  ],
  'a file beside a manifest': [
    ({ folder }) => writeFile(join(folder, '1.1.0', 'areas.csv'), 'id\n'),
    /releases\/1\.1\.0\/areas\.csv does not belong to a release/,
  ],
  'a file beside the releases': [
    ({ folder }) => writeFile(join(folder, 'areas.csv'), 'id\n'),
    /releases\/areas\.csv does not belong to an archive/,
  ],
}

for (const [name, [spoil, message]] of Object.entries(faults)) {
  t.test(`the check names ${name}, and no server starts on it`, async (t) => {
    const { folder } = await threeReleases(t)
    const archive = join(folder, 'releases')
    const manifest = join(archive, '1.1.0', 'manifest.json')
    const { files } = JSON.parse(await readFile(join(archive, '1.0.0', 'manifest.json'), 'utf8'))
    const areas = files.find(({ path }: { path: string }) => path === 'areas.csv')
    await spoil({ folder: archive, manifest, content: join(archive, 'files', areas.sha256) })
    const io = writers()
    t.equal(await release.run([folder, '--check'], io), 1)
    t.match(io.written.err, message)
    await t.rejects(openFolder(folder), { name: 'ArchiveError', message })
  })
}

t.test('what killed runs leave is passed over: nobody reads it', async (t) => {
  const { folder } = await threeReleases(t)
  const archive = join(folder, 'releases')
  const [content = ''] = await readdir(join(archive, 'files'))
  await writeFile(join(archive, 'files', `${content}.4711.tmp`), 'half')
  // The SHA-256 of nothing: a content of a release that came to no manifest.
  const unnamed = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  await writeFile(join(archive, 'files', unnamed), '')
  await writeFile(join(archive, '.3.0.0.4711'), '')
  t.equal(await release.run([folder, '--check'], writers()), 0)
  await appendFile(join(archive, 'files', unnamed), ' ')
  const io = writers()
  t.equal(await release.run([folder, '--check'], io), 1)
  t.match(io.written.err, /is not the content of a release/)
})
