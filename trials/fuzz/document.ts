import { MIMEType } from 'node:util'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
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
  /** What is documented of a `Content-Type`; undefined where nothing is. */
  readonly contentOf: (contentType: string) => DocumentedContent | undefined
}

/** A media type of the document, which may ask for parameters, such as a profile. */
export interface DocumentedContent {
  readonly mediaType: MIMEType
  /** Whether a body is valid by the schema of this media type; undefined where it is no JSON. */
  readonly isValid: ValidateFunction | undefined
}

/** Reads the JSON at an address of a server. */
export type ReadJson = (path: string) => Promise<unknown>

/** Reads the document from a server. */
export async function operationsOf(readJson: ReadJson): Promise<readonly Operation[]> {
  const document = Document.parse(await readJson('/openapi.json'))
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
    const contents = Object.entries(content).map(([type, { schema }]) => {
      const mediaType = new MIMEType(type)
      const isJson = /[/+]json$/.test(mediaType.essence)
      return { mediaType, isValid: isJson ? compiled(ajv, schema) : undefined }
    })
    const answer: DocumentedAnswer = { contentOf: (type) => mostSpecific(contents, type) }
    return [status.toUpperCase(), answer] as const
  })
  const byStatus = new Map(answers)
  return (status) => byStatus.get(String(status)) ?? byStatus.get(`${String(status).charAt(0)}XX`)
}

/**
 * The documented media type that a `Content-Type` is of: it has all its parameters, and may have more, such as
 * a charset. Of several the one with the most, as OpenAPI 3.1 says of the keys of `content`.
 */
function mostSpecific(
  contents: readonly DocumentedContent[],
  contentType: string,
): DocumentedContent | undefined {
  if (contentType === '') return undefined
  const { essence, params } = new MIMEType(contentType)
  const parameters = ({ mediaType }: DocumentedContent) => [...mediaType.params]
  return contents
    .filter(({ mediaType }) => mediaType.essence === essence)
    .filter((one) => parameters(one).every(([name, value]) => params.get(name) === value))
    .toSorted((a, b) => parameters(b).length - parameters(a).length)[0]
}

function compiled(ajv: Ajv2020, schema: object): ValidateFunction {
  return ajv.compile(
    JSON.parse(JSON.stringify(schema).replaceAll('#/components', 'document#/components')),
  )
}
