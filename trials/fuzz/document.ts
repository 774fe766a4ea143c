import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

const Schema = z.record(z.string(), z.unknown())
const Content = z.record(z.string(), z.looseObject({ schema: Schema }))
const Parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean(),
  schema: z.looseObject({
    enum: z.array(z.string()).optional(),
    examples: z.array(z.unknown()).optional(),
  }),
})
export type Parameter = z.infer<typeof Parameter>
const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(Parameter).default([]),
  responses: z.record(z.string(), z.looseObject({ content: Content.optional() })),
})
const Document = z.looseObject({
  components: z.looseObject({ schemas: z.record(z.string(), Schema) }),
  paths: z.record(z.string(), z.strictObject({ get: Operation })),
})

/** An address of the OpenAPI document, and what may come from it. */
export interface Operation {
  /** With its parameters in braces, as in the document. */
  readonly path: string
  readonly id: string
  readonly parameters: readonly Parameter[]
  /** The documented answer to a status, `4XX` standing for all of its hundred; undefined where none is. */
  readonly answerTo: (status: number) => DocumentedAnswer | undefined
}

export interface DocumentedAnswer {
  readonly mediaTypes: readonly string[]
  /** Whether a body is valid by the schema of its media type. */
  readonly isValid: (mediaType: string) => ValidateFunction | undefined
}

/** Reads the document from a server. */
export async function operationsOf(app: FastifyInstance): Promise<readonly Operation[]> {
  const document = Document.parse((await app.inject('/openapi.json')).json())
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'document', components: document.components })
  return Object.entries(document.paths).map(([path, { get }]) => ({
    path,
    id: get.operationId,
    parameters: get.parameters,
    answerTo: answersOf(ajv, get.responses),
  }))
}

function answersOf(
  ajv: Ajv2020,
  responses: Readonly<Record<string, { readonly content?: z.infer<typeof Content> | undefined }>>,
): Operation['answerTo'] {
  const answers = Object.entries(responses).map(([status, { content = {} }]) => {
    const json = Object.entries(content).filter(([mediaType]) => /[/+]json$/.test(mediaType))
    const checks = new Map(json.map(([type, { schema }]) => [type, compiled(ajv, schema)]))
    const answer: DocumentedAnswer = {
      mediaTypes: Object.keys(content),
      isValid: (mediaType) => checks.get(mediaType),
    }
    return [status.toUpperCase(), answer] as const
  })
  const byStatus = new Map(answers)
  return (status) => byStatus.get(String(status)) ?? byStatus.get(`${String(status).charAt(0)}XX`)
}

function compiled(ajv: Ajv2020, schema: object): ValidateFunction {
  return ajv.compile(
    JSON.parse(JSON.stringify(schema).replaceAll('#/components', 'document#/components')),
  )
}
