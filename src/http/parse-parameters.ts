import type { FastifySchemaCompiler } from 'fastify'
import { z } from 'zod'
import { nearestName } from '../model/nearest-name.ts'
import { type Complaint, Problem, type ProblemCode, problems } from '../model/problems.ts'

/** Checks parameters with the zod schema of a route and refuses with every complaint at once. */
export const parameterCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (given: unknown) => {
    const own = httpPart === 'params' ? ownParameters(given, schema) : given
    const parsed = schema.safeParse(own, { reportInput: true })
    if (parsed.success) return { value: parsed.data }
    const [first, ...others] = parsed.error.issues.flatMap((issue) => complaintsOf(issue, schema))
    if (!first) throw new TypeError('zod refused parameters without saying why')
    return { error: new Problem(first.code, [first, ...others]) }
  }

/** Parameters of the prefix under which a route stands are not the route's. */
function ownParameters(given: unknown, schema: z.ZodType): unknown {
  if (!(schema instanceof z.ZodObject) || typeof given !== 'object' || given === null) return given
  return Object.fromEntries(Object.entries(given).filter(([name]) => name in schema.shape))
}

function complaintsOf(issue: z.core.$ZodIssue, schema: z.ZodType): readonly Complaint[] {
  if (issue.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
    return issue.keys.map((key) => unknownParameter(key, known))
  }
  const parameter = issue.path.join('.')
  const code = codeOf(issue)
  const repeated = issue.code === 'invalid_type' && Array.isArray(issue.input)
  const missing = issue.code === 'invalid_type' && issue.input === undefined
  const rule = repeated
    ? 'is given more than once; join several values with commas'
    : missing
      ? 'is needed here and was not given'
      : issue.message
  return [{ code, parameter, detail: code === 'invalid-period' ? rule : `${parameter}: ${rule}` }]
}

function unknownParameter(key: string, known: readonly string[]): Complaint {
  const suggestion = nearestName(key, known)
  return {
    code: 'unknown-parameter',
    parameter: key.slice(0, 100),
    detail: `there is no parameter ${JSON.stringify(key.slice(0, 100))}; there are ${known.join(', ') || 'none here'}`,
    ...(suggestion && { suggestion }),
  }
}

/** A check that stands for a problem of its own says which in `params`. */
function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  const named: unknown = issue.code === 'custom' ? issue.params?.['problem'] : undefined
  const code = Object.keys(problems).find((one): one is ProblemCode => one === named)
  return code ?? 'invalid-parameter'
}
