import type { FastifySchemaCompiler } from 'fastify'
import { z } from 'zod'
import { nearestName } from '../model/nearest-name.ts'
import { type Complaint, Problem, type ProblemCode, problems } from '../model/problems.ts'
import { unknownName } from '../model/unknown-name.ts'

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
    return issue.keys.map((key, index) => unknownParameter(key, known, index === 0))
  }
  const parameter = issue.path.join('.')
  const { detail, ...said } = complaintOf(issue)
  return [
    {
      parameter,
      ...said,
      detail: said.code === 'invalid-period' ? detail : `${parameter}: ${detail}`,
    },
  ]
}

/** What is wrong with the value of a parameter, without its name. */
function complaintOf(issue: z.core.$ZodIssue): Complaint {
  const code = codeOf(issue)
  if (Array.isArray(issue.input)) {
    return { code, detail: 'is given more than once; join several values with commas' }
  }
  if (issue.input === undefined && issue.code === 'invalid_type') {
    return { code, detail: 'is needed here and was not given' }
  }
  if (issue.input === '') return { code, detail: emptyValue(issue) }
  if (issue.code === 'invalid_value' && typeof issue.input === 'string') {
    return { code: 'unknown-value', ...unknownName(issue.input, issue.values.map(String)) }
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { code, detail: `is longer than ${issue.maximum} letters` }
  }
  return { code, detail: issue.message }
}

/** What is given without a value is not the same as what is left out. */
function emptyValue(issue: z.core.$ZodIssue): string {
  const allowed =
    issue.code === 'invalid_value' ? `there are ${issue.values.join(', ')}` : issue.message
  return `is given without a value; ${allowed}`
}

/** All parameters are told, once, where none of them is near. */
function unknownParameter(key: string, known: readonly string[], isFirst: boolean): Complaint {
  const name = key.slice(0, 100)
  const suggestion = nearestName(key, known)
  const all = isFirst ? `; there are ${known.join(', ') || 'none here'}` : ''
  const told = suggestion ? `; the nearest is ${suggestion}` : all
  return {
    code: 'unknown-parameter',
    parameter: name,
    detail: `there is no parameter ${JSON.stringify(name)}${told}`,
    ...(suggestion && { suggestion }),
  }
}

/** A check that stands for a problem of its own says which in `params`. */
function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  const named: unknown = issue.code === 'custom' ? issue.params?.['problem'] : undefined
  const code = Object.keys(problems).find((one): one is ProblemCode => one === named)
  return code ?? 'invalid-parameter'
}
