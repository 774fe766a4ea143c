import { z } from 'zod'
import { type DayRange, everyDay, type Period } from '../../model/period.ts'
import { problem } from '../../model/problems.ts'
import { deriveParameters, levelParameters } from '../derived/derive-parameters.ts'
import { commaList, periodParameter, wholeNumber } from './parameter-values.ts'

export const DEFAULT_LIMIT = 100
export const MAXIMUM_LIMIT = 10_000

const LIMIT_RULE = `a whole number from 1 to ${MAXIMUM_LIMIT}, or all`

const limit = wholeNumber(1, MAXIMUM_LIMIT)
  .default(DEFAULT_LIMIT)
  .describe(`How many to send at most, 1 to ${MAXIMUM_LIMIT}.`)
const limitOrAll = z
  .string()
  .regex(/^(?:all|\d{1,9})$/, LIMIT_RULE)
  .transform((text) => (text === 'all' ? text : Number(text)))
  .refine((asked) => asked === 'all' || (asked >= 1 && asked <= MAXIMUM_LIMIT), LIMIT_RULE)
  .default(DEFAULT_LIMIT)
  .describe(
    `How many to send at most, 1 to ${MAXIMUM_LIMIT}; or all, for the whole list at once, in the formats that take it and in the standard order.`,
  )
const cursor = z.string().max(200).optional().describe('page.next of the answer before this one.')
const sort = commaList
  .optional()
  .describe('Members to sort by, joined by commas; a minus sign before one turns it round.')
const fields = commaList.optional().describe('Only these members, joined by commas.')
const include = commaList
  .optional()
  .describe('References whose records are sent along, joined by commas.')

/** Words to find. */
export const q = z
  .string()
  .min(1, 'words to find, at most 200 letters')
  .max(200, 'words to find, at most 200 letters')
  .optional()
  .describe('Words to find; tolerant of endings and misspelling.')

const status = commaList
  .optional()
  .describe('How far the figure may be trusted: A, E, P, F, B, D or M, joined by commas.')

/** The format may also stand in a suffix or be negotiated; negotiation reads it, so here it is only allowed. */
const formatParameter = z
  .string()
  .optional()
  .describe(
    'The format of the answer, one of those at /v1/config. A suffix of the address (.csv) goes before it.',
  )

const asOf = periodParameter
  .transform(({ text }) => text)
  .optional()
  .describe('Ask the release that was the latest on that day; not together with a release.')

/** What every address takes. */
export const commonParameters = { asOf, format: formatParameter }

export const formatOnly = z.strictObject(commonParameters)
export const recordParameters = { fields, include, ...commonParameters }
const pageParameters = { sort, fields, include, limit, cursor, ...commonParameters }

const from = periodParameter
  .optional()
  .describe('Only what begins on or after the first day of this.')
const to = periodParameter.optional().describe('Only what ends on or before the last day of this.')
const rangeParameters = { from, to }

const about = periodParameter
  .optional()
  .describe('Only what speaks of a time that shares a day with this period.')

/** Between which days a figure must have been printed. */
export const publishedParameters = {
  publishedFrom: periodParameter
    .optional()
    .describe('Only figures printed then or later; those of unknown date are left out.'),
  publishedTo: periodParameter
    .optional()
    .describe('Only figures printed by then; those of unknown date are left out.'),
}

/** All parameters of the history of a figure. */
export const historyParameters = z.strictObject({
  ...publishedParameters,
  ...deriveParameters,
  ...commonParameters,
})

/** All parameters of a single figure. */
export const singleFigureParameters = z.strictObject({
  publishedFrom: periodParameter
    .optional()
    .describe(
      'Only figures printed and words said then or later; those of unknown date are left out.',
    ),
  publishedTo: periodParameter
    .optional()
    .describe('Only figures printed and words said by then; those of unknown date are left out.'),
  ...deriveParameters,
  ...commonParameters,
})

const seedParameter = z
  .string()
  .max(100)
  .optional()
  .describe('Any text; the same text draws the same quotation from the same release.')

interface Filterable {
  readonly filters: readonly { readonly name: string; readonly description: string }[]
}

/** The parameters that filter a listing, as members of a zod object. */
function filterParameters({
  filters,
}: Filterable): Record<string, z.ZodOptional<typeof commaList>> {
  return Object.fromEntries(
    filters.map(({ name, description }) => [
      name,
      commaList.optional().describe(`${description} Several are joined by commas.`),
    ]),
  )
}

/** All parameters of a list of records of one kind. */
export function listParameters(
  listing: Filterable & { readonly days?: unknown; readonly periods?: unknown },
) {
  const timeless = z.strictObject({ ...filterParameters(listing), q, ...pageParameters })
  if (listing.days === undefined) return timeless
  const dated = timeless.extend(rangeParameters)
  return listing.periods === undefined ? dated : dated.extend({ about })
}

/** All parameters of a list of figures; the filters are those of the series that they belong to. */
export function figureParameters(listing: Filterable) {
  return z.strictObject({
    ...filterParameters(listing),
    q,
    ...rangeParameters,
    ...publishedParameters,
    ...deriveParameters,
    status,
    ...pageParameters,
    limit: limitOrAll,
  })
}

/** All parameters of the comparison of an indicator. */
export function compareParameters(listing: Filterable) {
  return z.strictObject({
    ...filterParameters(listing),
    ...rangeParameters,
    ...publishedParameters,
    ...deriveParameters,
    gaps: z
      .enum(['true', 'false'])
      .transform((text) => text === 'true')
      .optional()
      .describe('true: every pair of accounts is set against each other as well.'),
    limit,
    cursor,
    ...commonParameters,
  })
}

/** All parameters of the fulfilment of a plan. */
export function fulfilmentParameters(listing: Filterable) {
  return z.strictObject({
    ...filterParameters(listing),
    ...publishedParameters,
    unit: deriveParameters.unit,
    limit,
    cursor,
    ...commonParameters,
  })
}

/** All parameters of the list of disagreements. */
export function disagreementParameters(listing: Filterable) {
  return z.strictObject({
    ...filterParameters(listing),
    ...rangeParameters,
    ...publishedParameters,
    ...levelParameters,
    limit,
    cursor,
    ...commonParameters,
  })
}

/** The parameters by which one of some records is drawn. */
export function drawParameters(listing: Filterable) {
  return z.strictObject({
    ...filterParameters(listing),
    ...rangeParameters,
    about,
    seed: seedParameter,
    ...recordParameters,
  })
}

export const searchParameters = z.strictObject({
  q: q.unwrap().describe('Words to find; tolerant of endings and misspelling.'),
  kind: commaList.optional().describe('Only these kinds of record, joined by commas.'),
  limit,
  cursor,
  ...commonParameters,
})

/** All parameters of a single claim. */
export const claimParameters = { ...publishedParameters, ...recordParameters }

export const differenceParameters = z.strictObject({
  kind: commaList.optional().describe('Only these kinds of record, joined by commas.'),
  change: commaList.optional().describe('added, removed or changed, joined by commas.'),
  id: commaList
    .optional()
    .describe('Only these ids, joined by commas; series@period for a figure.'),
  limit,
  cursor,
  format: formatParameter,
})

const Filters = z.record(z.string(), z.array(z.string()).optional())

/** Those of some parameters that are filters of a listing. */
export function filtersOf({ filters }: Filterable, parameters: object): z.infer<typeof Filters> {
  const names = new Set(filters.map(({ name }) => name))
  return Filters.parse(
    Object.fromEntries(Object.entries(parameters).filter(([name]) => names.has(name))),
  )
}

/**
 * The days that `from` and `to` leave; `names` are what the two are called where they were asked for.
 * @throws {Problem} `inverted-range`
 */
export function dayRange(
  given: { from?: Period | undefined; to?: Period | undefined },
  names: { readonly from: string; readonly to: string } = { from: 'from', to: 'to' },
): DayRange {
  const range = { from: given.from?.first ?? everyDay.from, to: given.to?.last ?? everyDay.to }
  if (range.from > range.to) {
    throw problem('inverted-range', {
      parameter: names.from,
      detail: `${names.from} ${given.from?.text} begins after ${names.to} ${given.to?.text} ends; exchange them`,
    })
  }
  return range
}
