import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { graphql } from '../../src/graphql/plugin.ts'
import { turns } from '../../src/http/overload.ts'
import type { Releases } from '../../src/releases/open-releases.ts'
import { smallReleases } from './release.ts'

interface Owner {
  teardown(end: () => unknown): void
}

const Json: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(Json),
    z.record(z.string(), Json),
  ]),
)
export type Json = string | number | boolean | null | Json[] | { [member: string]: Json }

const Answer = z.strictObject({
  data: z.record(z.string(), Json).nullable().optional(),
  errors: z
    .array(
      z.looseObject({ message: z.string(), extensions: z.record(z.string(), Json).optional() }),
    )
    .optional(),
})

/** A server of the GraphQL face alone, and how to ask it. */
export async function startGraphql(t: Owner, given?: Releases, logs: string[] = []) {
  const releases = given ?? (await smallReleases())
  const stream = { write: (line: string) => void logs.push(line) }
  const app: FastifyInstance = Fastify({ logger: { level: 'error', stream } })
  const face: FastifyPluginAsync = (scope) => graphql(scope, { releases })
  await app.register(turns)
  await app.register(face)
  await app.ready()
  t.teardown(() => app.close())
  // In this form the status says whether a query was answered.
  const headers = { accept: 'application/graphql-response+json' }
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      body: { query, variables },
    })
    return { status: response.statusCode, ...Answer.parse(response.json()) }
  }
  return { app, releases, ask, headers }
}

/** A member of an answer, by its path; undefined where there is none. */
export function at(value: Json | undefined, ...path: (string | number)[]): Json | undefined {
  let found: unknown = value
  for (const part of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = Object.getOwnPropertyDescriptor(found, part)?.value
  }
  return found === undefined ? undefined : Json.parse(found)
}
