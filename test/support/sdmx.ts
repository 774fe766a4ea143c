import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

const Artefact = z.looseObject({
  id: z.string(),
  agencyID: z.string(),
  version: z.string(),
  isExternalReference: z.boolean(),
})
export type Artefact = z.infer<typeof Artefact>
const Structures = z.looseObject({ data: z.record(z.string(), z.array(Artefact)) })

/** The artefacts of a structure message in SDMX-JSON, by the name of their collection. */
export async function structuresAt(
  app: FastifyInstance,
  url: string,
): Promise<Readonly<Record<string, readonly Artefact[]>>> {
  const answer = await app.inject({ url, headers: { accept: 'application/json' } })
  if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`)
  return Structures.parse(answer.json()).data
}

/** What there is in a structure message: each collection with the ids and versions in it. */
export async function namesAt(app: FastifyInstance, url: string) {
  const structures = await structuresAt(app, url)
  return Object.fromEntries(
    Object.entries(structures).map(([name, artefacts]) => [
      name,
      artefacts.map(({ id, version }) => `${id} ${version}`),
    ]),
  )
}

const Errors = z.looseObject({
  errors: z.array(z.looseObject({ code: z.int(), title: z.string(), detail: z.string() })).min(1),
})

/** The errors of a refusal in SDMX-JSON. */
export function sdmxErrorsOf(body: string) {
  return Errors.parse(JSON.parse(body)).errors
}
