import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { Bench } from 'tinybench'
import { shippedData } from '../src/commands/shipped-data.ts'
import { loadDataset } from '../src/dataset/load-dataset.ts'
import { openLibrary } from '../src/files/index.ts'
import { openFolder } from '../src/releases/open-folder.ts'
import { buildServer } from '../src/server/build-server.ts'
import { memoryOfReleases } from '../test/support/many-releases.ts'
import { rivalTimes } from './rivals/times.ts'
import { wholeListCosts } from './whole-lists/costs.ts'

/** Measures loading and the commonest questions, each through the whole server but the socket. */
const addresses = [
  '/v1/series/population-sun-cow-nmc-6/observations',
  '/v1/series/population-sun-cow-nmc-6/observations.csv',
  '/v1/series/population-sun-cow-nmc-6/observations/1932',
  '/v1/observations?indicator=crude-steel-output',
  '/v1/observations.csv?limit=10000',
  '/v1/search?q=stalin',
  '/v1/indicators',
  '/v1/compare/gdp-per-head',
  '/v1/compare/industrial-output-growth',
  '/v1/disagreements',
  '/v1/plans/fyp-1-optimum/fulfilment',
  '/v1/series/population-sun-cow-nmc-6/observations/1932.bib',
  '/v1/series/population-sun-cow-nmc-6/observations/1932.txt',
  '/v1/series/population-sun-cow-nmc-6/observations/1932.txt?style=chicago-author-date',
  '/v1/series/population-sun-cow-nmc-6/observations/1932.txt?style=modern-language-association',
  '/v1/series/grain-harvest-sun-dronin-bellinger-2005-soviet-revised/observations?units=pch',
]

const loading = new Bench({
  name: 'load and validate the shipped dataset',
  iterations: 10,
  time: 0,
})
loading.add('loadDataset', async () => {
  await loadDataset(shippedData)
})
await loading.run()
console.table(loading.table())

const opened = await openFolder(shippedData)
if (opened.kind === 'refused') throw new Error('the shipped dataset is refused; validate it first')
const library = openLibrary({
  folder: join(tmpdir(), 'unused'),
  onFailure: (error) => {
    throw error
  },
})
const app = await buildServer({
  library,
  releases: opened.releases,
  logger: pino({ level: 'silent' }),
})
const answering = new Bench({ name: 'answer', time: 500 })
for (const address of addresses) {
  answering.add(address, async () => {
    const answer = await app.inject(address)
    if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.statusCode}`)
  })
}
await answering.run()
console.table(answering.table())
await app.close()

console.table(await rivalTimes())

console.log('all of a million figures, made from beginning to end')
console.table(await wholeListCosts())

const memory = new Map<number, number>()
for (const count of [1, 10]) memory.set(count, await memoryOfReleases(shippedData, count))
const [one = 0, ten = 0] = memory.values()
console.table(
  [...memory].map(([releases, bytes]) => ({ releases, MiB: (bytes / 2 ** 20).toFixed(1) })),
)
console.log(`ten releases take ${(ten / one).toFixed(2)} times the memory of one`)
