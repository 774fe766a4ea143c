import { z } from 'zod'
import { problem } from '../model/problems.ts'

const Members = z.record(z.string(), z.unknown())

/** What a request asks (GraphQL over HTTP §5); `null` is the same as nothing. */
const Asked = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: Members.nullish(),
  extensions: Members.nullish(),
})
export type Asked = z.infer<typeof Asked>

const JsonText = z.string().transform((text, context) => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch (error) {
    context.addIssue({ code: 'custom', message: `is no JSON: ${String(error)}` })
    return z.NEVER
  }
})

const AskedByGet = z.object({
  query: z.string().optional(),
  operationName: z.string().optional(),
  variables: JsonText.pipe(Asked.shape.variables).optional(),
  extensions: JsonText.pipe(Asked.shape.extensions).optional(),
})

/**
 * What the parameters of an address ask; `variables` and `extensions` are JSON.
 * @throws {Problem} `invalid-parameter`
 */
export function askedByGet(parameters: unknown): Asked {
  return parsed(AskedByGet, parameters)
}

/**
 * What a body asks.
 * @throws {Problem} `malformed-request`, `invalid-parameter`
 */
export function askedByPost(body: unknown): Asked {
  if (Array.isArray(body)) {
    throw problem('malformed-request', {
      detail: `the body is a batch of ${body.length}; each query is sent in a request of its own`,
    })
  }
  return parsed(Asked, body)
}

function parsed(schema: z.ZodType<Asked>, given: unknown): Asked {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const { path, message } = result.error.issues[0] ?? { path: [], message: 'cannot be read' }
  const [parameter] = path.map(String)
  if (parameter === undefined) {
    throw problem('malformed-request', {
      detail: 'the body is a JSON object with query, operationName, variables and extensions',
    })
  }
  throw problem('invalid-parameter', { parameter, detail: `${path.join('.')}: ${message}` })
}
