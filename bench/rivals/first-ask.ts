import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { shippedData } from '../../src/commands/shipped-data.ts'
import { openLibrary } from '../../src/files/index.ts'
import { openFolder } from '../../src/releases/open-folder.ts'
import type { Releases } from '../../src/releases/open-releases.ts'
import { buildServer } from '../../src/server/build-server.ts'
import { prepare } from '../../src/server/prepare.ts'
import { hardestQuestion, questionNames, type RivalQuestion } from './questions.ts'

/**
 * A process of its own that asks one question for the first time and then again, and prints both times in
 * milliseconds: `first-ask.js compare queries`. Ways are the queries of a release that was just opened, the
 * same once it is prepared, and a server as it is started.
 */
const [, , name, way] = process.argv
const question = questionNames.find((one) => one === name)
if (!question) throw new Error(`questions are ${questionNames.join(', ')}`)

const AGAIN = 200

const opened = await openFolder(shippedData)
if (opened.kind === 'refused') throw new Error('the shipped dataset is refused; validate it first')
const { releases } = opened
const hardest = hardestQuestion(question, releases.latest)
if (way !== 'queries') await prepare(releases.latest)
const answer =
  way === 'server' ? await throughServer(releases, hardest) : throughQueries(releases, hardest)

const first = await timed()
const again: number[] = []
for (let count = 0; count < AGAIN; count++) again.push(await timed())
again.sort((a, b) => a - b)
console.log(JSON.stringify({ address: hardest.address, first, again: again[AGAIN / 2] }))

async function timed(): Promise<number> {
  const start = performance.now()
  await answer()
  return performance.now() - start
}

function throughQueries({ latest }: Releases, { ask }: RivalQuestion): () => Promise<unknown> {
  return async () => JSON.stringify((await ask(latest)).json())
}

async function throughServer(
  all: Releases,
  { address }: RivalQuestion,
): Promise<() => Promise<unknown>> {
  const library = openLibrary({
    folder: join(tmpdir(), 'unused'),
    onFailure: (error) => {
      throw error
    },
  })
  const app = await buildServer({ library, releases: all, logger: pino({ level: 'silent' }) })
  // The first request of a process pays for the server itself.
  await app.inject('/v1/topics')
  return async () => {
    const { statusCode } = await app.inject(address)
    if (statusCode !== 200) throw new Error(`${address}: ${statusCode}`)
  }
}
