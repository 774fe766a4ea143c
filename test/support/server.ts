import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { z } from 'zod'
import { type FileLibrary, folderIn, makeFiles, openLibrary } from '../../src/files/index.ts'
import type { Quota } from '../../src/http/rate-limit.ts'
import { buildServer } from '../../src/server/build-server.ts'
import { smallDatasetFiles } from './dataset.ts'
import { releasesOf } from './release.ts'

interface Owner {
  teardown(end: () => unknown): void
}

export interface Asked {
  readonly folder?: string
  /** Whether working data that differ from the newest release are the latest that is served. */
  readonly withWorkingData?: boolean
  /** Whether the bulk files are made before the server starts. */
  readonly withFiles?: boolean
  /** How much each client may ask; no limit without it. */
  readonly quota?: Quota
  readonly trustProxy?: string | number
  /** Whether requests are refused while the event loop lags. */
  readonly sheds?: boolean
  /** Takes the lines of the log. */
  readonly log?: (line: string) => void
}

/** The whole server but the socket, over the small dataset unless another folder is named. */
export async function startServer(
  t: Owner,
  {
    folder = smallDatasetFiles,
    withWorkingData = false,
    withFiles = false,
    log,
    quota,
    trustProxy,
    sheds = false,
  }: Asked = {},
): Promise<FastifyInstance> {
  const releases = await releasesOf(folder, { withWorkingData })
  const logger = log ? pino({ level: 'info' }, { write: log }) : pino({ level: 'silent' })
  const files = join(tmpdir(), `files-${randomUUID()}`)
  t.teardown(() => rm(files, { recursive: true, force: true }))
  const library = openLibrary({
    folder: files,
    onFailure: (error) => logger.error({ err: error }, 'no bulk files'),
  })
  if (withFiles) {
    for (const release of releases.all) await makeFiles(release, folderIn(files, release))
  }
  const app = await buildServer({
    releases,
    library,
    logger,
    quota,
    trustProxy,
    sheds,
  })
  t.teardown(() => app.close())
  return app
}

/** For a server that is asked for no bulk files. */
export function unusedLibrary(): FileLibrary {
  return openLibrary({
    folder: join(tmpdir(), 'unused'),
    onFailure: (error) => {
      throw error
    },
  })
}

const Row = z.looseObject({ id: z.string().optional() })
const List = z.looseObject({
  data: z.array(Row),
  page: z.strictObject({ next: z.string().optional(), total: z.int() }),
  included: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  query: z.record(z.string(), z.unknown()),
})

/** A list, asked for and checked to be one. */
export async function listAt(app: FastifyInstance, url: string) {
  const answer = await app.inject(url)
  if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`)
  return List.parse(answer.json())
}

/** The ids of a list, in its order. */
export async function idsAt(app: FastifyInstance, url: string): Promise<readonly unknown[]> {
  return (await listAt(app, url)).data.map(({ id }) => id)
}

const Refusal = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(
    z.strictObject({
      detail: z.string(),
      code: z.string(),
      parameter: z.string().optional(),
      pointer: z.string().optional(),
      suggestion: z.string().optional(),
    }),
  ),
})

/** The body of an error, checked to be problem details. */
export function refusalOf(body: string) {
  return Refusal.parse(JSON.parse(body))
}
