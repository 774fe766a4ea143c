// A server over a million figures. Says its port, and on each message the most memory that it has had.
import { pino } from 'pino'
import { buildServer } from '../../src/server/build-server.ts'
import { withMillionFigures } from './million-figures.ts'
import { smallReleases } from './release.ts'
import { unusedLibrary } from './server.ts'

const { latest, ...rest } = await smallReleases()
const million = withMillionFigures(latest)
let read = 0
const counting = {
  ...million,
  observations: {
    ...million.observations,
    observations: async (...asked: Parameters<typeof million.observations.observations>) => {
      read += asked[0].length
      return million.observations.observations(...asked)
    },
  },
}
const app = await buildServer({
  releases: { ...rest, all: [counting], latest: counting },
  library: unusedLibrary(),
  logger: pino({ level: 'silent' }),
})
let most = 0
setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss())
}, 10)
process.on('message', () => process.send?.({ most, read }))
const address = await app.listen({ host: '127.0.0.1', port: 0 })
process.send?.({ port: Number(new URL(address).port) })
