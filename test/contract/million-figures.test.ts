import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { z } from 'zod'

const program = fileURLToPath(new URL('../support/stream-million.ts', import.meta.url))
const Told = z.object({
  port: z.int().optional(),
  most: z.int().default(0),
  read: z.int().default(0),
})

interface Owner {
  teardown(end: () => unknown): void
}

async function told(child: ChildProcess) {
  return Told.parse((await once(child, 'message'))[0])
}

/** With so little room for objects that the rows of a whole list would end the process. */
async function start(t: Owner) {
  const child = fork(program, {
    execArgv: ['--import=tsx', '--max-old-space-size=160'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  const { port } = await told(child)
  return {
    open: async (path: string): Promise<IncomingMessage> => {
      const [response] = await once(get({ host: '127.0.0.1', port, path }), 'response')
      return response
    },
    ask: async () => {
      child.send('how much')
      return told(child)
    },
  }
}

async function lengthOf(response: IncomingMessage) {
  let bytes = 0
  let lines = 0
  for await (const piece of response) {
    bytes += piece.length
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines++
  }
  return { bytes, lines }
}

const MEGABYTE = 1_048_576

// Five millions and more are sent, on machines that do other things besides.
t.setTimeout(240_000)

t.test('a million figures leave in constant memory, in every format that streams', async (t) => {
  const { open, ask } = await start(t)
  for (const [format, lines] of [
    ['ndjson', 1_000_000],
    ['csv', 1_000_001],
    ['tsv', 1_000_001],
    ['parquet', undefined],
    ['arrow', undefined],
  ] as const) {
    const response = await open(`/v1/observations.${format}?limit=all`)
    t.equal(response.statusCode, 200, format)
    t.equal(response.headers['total-results'], '1000000', format)
    const sent = await lengthOf(response)
    t.ok(sent.bytes > MEGABYTE, `${format}: ${sent.bytes} bytes`)
    if (lines !== undefined) t.equal(sent.lines, lines, format)
    const { most } = await ask()
    t.ok(most < 500 * MEGABYTE, `${format}: ${Math.round(most / MEGABYTE)} MB at most so far`)
  }
})

t.test('a workbook of a hundred thousand figures is made in constant memory as well', async (t) => {
  const { open, ask } = await start(t)
  const response = await open('/v1/observations.xlsx?limit=all&from=1970-01-01&to=1970-04-10')
  t.equal(response.statusCode, 200)
  t.equal(response.headers['total-results'], '100000')
  t.ok((await lengthOf(response)).bytes > MEGABYTE)
  const { most } = await ask()
  t.ok(most < 500 * MEGABYTE, `${Math.round(most / MEGABYTE)} MB at most`)
})

t.test('a client that leaves stops the stream', async (t) => {
  const { open, ask } = await start(t)
  const response = await open('/v1/observations.ndjson?limit=all')
  await once(response, 'data')
  response.destroy()
  let before = -1
  let { read } = await ask()
  while (read !== before) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    before = read
    read = (await ask()).read
  }
  t.ok(read > 0 && read < 1_000, `${read} of 1000 series were read`)
})
