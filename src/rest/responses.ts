import { z } from 'zod'
import { formatsFor } from '../formats/index.ts'
import { ProblemDetails } from '../http/problem-details.ts'
import type { CatalogueName } from '../model/catalogue.ts'
import { recordKinds } from '../model/records.ts'
import type { Aspect } from '../queries/answer.ts'
import { FigureRow } from '../queries/figures/figure-row.ts'
import type { Listing } from '../queries/records/listing.ts'
import { Quoted } from '../queries/words/quoted.ts'

/**
 * The schemas that stand by name in the OpenAPI document. The global registry of zod is shared by a whole
 * process: schemas of a program that embeds this one would land in our document.
 */
export const namedSchemas = z.registry<{ id: string }>()

namedSchemas.add(ProblemDetails, { id: 'Problem' })
namedSchemas.add(FigureRow, { id: 'Figure' })
namedSchemas.add(Quoted, { id: 'Quoted' })

const Page = z
  .strictObject({
    next: z
      .string()
      .optional()
      .describe('Ask for this as cursor to go on; absent on the last page.'),
    total: z.int().describe('How many there are on all pages together.'),
  })
  .describe('Where this page stands in the whole list.')

const Included = z
  .record(z.string(), z.record(z.string(), z.unknown()))
  .optional()
  .describe('The records asked for with include, by kind and id.')

/** A list that is laid out by member or by period. */
const Reshaped = z
  .looseObject({
    data: z.union([
      z.record(z.string(), z.array(z.unknown())).describe('With shape=columns.'),
      z.array(z.record(z.string(), z.string())).describe('With shape=wide.'),
    ]),
  })
  .describe('What the parameter shape makes of a list.')
namedSchemas.add(Reshaped, { id: 'Reshaped' })

/** A list as it is sent. */
export function listOf(row: z.ZodType) {
  return z.strictObject({
    data: z.array(row),
    included: Included,
    page: Page,
    release: z.string().describe('The release that was asked.'),
    query: z.record(z.string(), z.unknown()).describe('The question as it was understood.'),
  })
}

/** A record of a kind as lists show it: with the members that are worked out. */
export function rowOf<Name extends CatalogueName>(listing: Listing<Name>): z.ZodObject {
  const computed = Object.entries(listing.computed).map(([name, { schema }]) => [name, schema])
  const { schema, name } = recordKinds[listing.kind]
  // The parameter fields leaves out any member, the worked out ones too.
  const row = schema.extend(Object.fromEntries(computed)).partial()
  const id = name.charAt(0).toUpperCase() + name.slice(1)
  namedSchemas.add(row, { id })
  return row
}

/** A record as its own address shows it. */
export function recordBodyOf(row: z.ZodObject): z.ZodObject {
  return row.extend({
    referencedBy: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .describe('The ids of the records that name this one, by kind.'),
    included: Included,
  })
}

/** What nearly every answer may be shown by. */
export const commonAspects: readonly Aspect[] = ['table', 'citation']

/** What answers may be shown by of which every row is a figure. */
const figureAspects: readonly Aspect[] = [...commonAspects, 'figures']

/** The same where they may be those that were printed. */
export const printedAspects: readonly Aspect[] = [...figureAspects, 'printed']

/** What the history of a figure may be shown by. */
export const historyAspects: readonly Aspect[] = [...commonAspects, 'stands', 'printedStands']

interface Shown {
  readonly example?: unknown
  readonly aspects?: readonly Aspect[]
}

/** The answers of a route: the formats of a good one, and problem details for every other status. */
export function responses(body: z.ZodType, { example, aspects = commonAspects }: Shown = {}) {
  const isList = body instanceof z.ZodObject && 'data' in body.shape
  const shapes = isList ? z.union([body, Reshaped]) : body
  const schema = example === undefined ? shapes : shapes.meta({ example })
  const content = Object.fromEntries(
    formatsFor(aspects).map(({ name, accept }) => [
      accept,
      { schema: name === 'json' ? schema : foreign(accept) },
    ]),
  )
  return { 200: { description: 'The answer.', content }, ...otherwise() }
}

/** What a format that is defined elsewhere sends: JSON of a kind of its own, or text. */
function foreign(mediaType: string): z.ZodType {
  return /[/+]json(?:;|$)/.test(mediaType) ? z.unknown() : z.string()
}

/** The answers of a route that sends a file. */
export function fileResponses() {
  const content = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } }
  return {
    200: { description: 'The file.', content },
    206: { description: 'The bytes that Range asked for.', content },
    ...otherwise(),
  }
}

function otherwise() {
  const content = { 'application/problem+json': { schema: ProblemDetails } }
  return {
    304: z.null().describe('The client has this answer already.'),
    '4xx': { description: 'A refusal that says what would be right.', content },
    '5xx': { description: 'A fault of the server.', content },
  }
}
