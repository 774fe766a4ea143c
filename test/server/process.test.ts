import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { smallDataset, smallDatasetFiles } from '../support/dataset.ts'
import { exitOf, main, portOf, start } from '../support/process.ts'

interface Owner {
  teardown(end: () => unknown): void
}

t.test('it serves, and on SIGTERM finishes what is in flight and exits with 0', async (t) => {
  const { child, written } = start(t, { DATA_DIR: smallDatasetFiles })
  const port = await portOf(child, written)
  const answer = await fetch(`http://127.0.0.1:${port}/v1/areas/sun`)
  t.match(await answer.json(), { id: 'sun' })
  const ended = exitOf(child)
  const slow = connect(port, '127.0.0.1')
  await once(slow, 'connect')
  const query = JSON.stringify({ query: '{ dataset { version } }' })
  slow.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${query.length}\r\n\r\n${query.slice(0, 5)}`,
  )
  await new Promise((resolve) => setTimeout(resolve, 200))
  child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 200))
  slow.write(query.slice(5))
  let received = ''
  for await (const text of slow) received += text
  t.match(received, /"version":"0\.1\.0"/, 'the request that was in flight is answered')
  t.equal(await ended, 0)
  t.match(written.out, /"signal":"SIGTERM","msg":"stopping"/)
})

t.test('a request that never ends is cut off after the time allowed', async (t) => {
  const { child, written } = start(t, { DATA_DIR: smallDatasetFiles, SHUTDOWN_SECONDS: '1' })
  const port = await portOf(child, written)
  const slow = connect(port, '127.0.0.1')
  await once(slow, 'connect')
  slow.on('error', () => {})
  slow.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
  )
  await new Promise((resolve) => setTimeout(resolve, 200))
  child.kill('SIGTERM')
  t.equal(await exitOf(child), 0)
  t.match(written.out, /took too long and are cut off/)
})

const refusals: readonly (readonly [
  what: string,
  folder: (t: Owner) => Promise<string>,
  says: RegExp,
])[] = [
  ['a missing folder', async () => '/nowhere/at/all', /\/nowhere\/at\/all/],
  ['an empty folder', (t) => folderOf(t, {}), /declared-file/],
  ['a file in place of a folder', async () => main, /main\.ts/],
  [
    'a broken figure',
    (t) => smallDataset(t, { 'observations/steel.csv': (text) => text.replace('17.7', '1x7') }),
    /observations\/steel\.csv.*1x7/s,
  ],
]

t.test('a dataset that is no good is said so, and the process exits with 1', async (t) => {
  for (const [what, folder, says] of refusals) {
    const { child, written } = start(t, { DATA_DIR: await folder(t) })
    t.equal(await exitOf(child), 1, what)
    t.match(written.err, says, what)
    t.notMatch(written.err, / at .*\.ts:/, `${what}: no stack trace`)
  }
})

t.test('an unreadable file is said so, and the process exits with 1', async (t) => {
  const folder = await smallDataset(t)
  await chmod(join(folder, 'areas.csv'), 0)
  // Whoever may read everything is not refused by the mode of a file, so a folder stands in its place.
  await rm(join(folder, 'units.csv'))
  await mkdir(join(folder, 'units.csv'))
  await writeFile(join(folder, 'units.csv', 'x'), '')
  const { child, written } = start(t, { DATA_DIR: folder })
  t.equal(await exitOf(child), 1)
  t.match(written.err, /units\.csv|areas\.csv/)
})

t.test('wrong settings and a port in use are said so, and the process exits with 1', async (t) => {
  const wrong = start(t, { PORT: 'abc' })
  t.equal(await exitOf(wrong.child), 1)
  t.match(wrong.written.err, /PORT="abc": a whole number from 0 to 65535/)
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  t.teardown(() => holder.close())
  const address = holder.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const busy = start(t, { PORT: port, DATA_DIR: smallDatasetFiles })
  t.equal(await exitOf(busy.child), 1)
  t.match(busy.written.err, new RegExp(`${port} .*in use`))
  t.notMatch(busy.written.err, / at .*\.ts:/)
})

t.test('an unknown command is a 2 that names the nearest, and help is a 0', async (t) => {
  const unknown = start(t, {}, ['valdate'])
  t.equal(await exitOf(unknown.child), 2)
  t.match(unknown.written.err, /Did you mean validate\?/)
  const help = start(t, {}, ['--help'])
  t.equal(await exitOf(help.child), 0)
  t.match(help.written.out, /serve.*validate.*describe/s)
})

async function folderOf(t: Owner, files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'control-figures-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}
