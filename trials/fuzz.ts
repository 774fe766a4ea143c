import { startServer } from '../test/support/server.ts'
import { faultsOf } from './fuzz/check.ts'
import { operationsOf, type ReadJson } from './fuzz/document.ts'
import { type FuzzRequest, RequestMaker } from './fuzz/requests.ts'
import { knownValues } from './fuzz/values.ts'
import { drawn, randomFrom, sample } from './random.ts'
import { conclude, readOptions } from './report.ts'

/**
 * Asks every address of the OpenAPI document for valid, hostile and malformed values of each parameter, alone
 * and together, and holds every answer against the document.
 */
const SINGLE = { short: 4_000, long: Number.POSITIVE_INFINITY }
const COMBINED = { short: 1_500, long: 20_000 }

const options = readOptions()
const size = options.short ? 'short' : 'long'
const random = randomFrom(options.seed)
const ends: (() => unknown)[] = []
const faults: string[] = []
const app = await startServer(
  { teardown: (end) => ends.unshift(end) },
  { withFiles: true, log: (line) => line.includes('"err":{') && faults.push(line) },
)
const readJson: ReadJson = async (path) => (await app.inject(path)).json()
const operations = await operationsOf(readJson)
const maker = new RequestMaker(await knownValues(readJson), random)
const single = operations.flatMap((operation) => [...maker.requestsFor(operation)])
const requests = [
  ...sample(single, SINGLE[size], random),
  ...Array.from({ length: COMBINED[size] }, () => maker.combined(drawn(operations, random))),
]

const counts = new Map<string, Map<string, number>>()
const failures: string[] = []
for (const request of requests) await send(request)
for (const end of ends) await end()

async function send(request: FuzzRequest): Promise<void> {
  const { sort, method, url, headers } = request
  const answer = await app.inject({ method, url, headers })
  const tally = counts.get(sort) ?? new Map<string, number>()
  counts.set(sort, tally)
  const column = `${String(answer.statusCode).charAt(0)}xx`
  tally.set(column, (tally.get(column) ?? 0) + 1)
  for (const fault of faultsOf(request, answer)) {
    failures.push(
      `${method} ${url.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)}: ${fault}`,
    )
  }
}

const columns = ['2xx', '3xx', '4xx', '5xx']
await conclude(
  {
    trial: 'fuzz',
    command: 'npm run test:fuzz',
    header: ['requests', ...columns],
    rows: [...counts].map(([sort, tally]) => [sort, ...columns.map((one) => tally.get(one) ?? 0)]),
    summary: `${requests.length} requests to ${operations.length} addresses, ${failures.length} answers that were not as documented, ${faults.length} faults in the log; seed ${options.seed}.`,
    failures: [...failures, ...faults.map((line) => line.slice(0, 600))],
  },
  options,
)
