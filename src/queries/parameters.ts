import { z } from 'zod'
import { Basis } from '../model/basis.ts'
import { measures, qualifiers } from '../model/claim.ts'
import { Decimal } from '../model/decimal.ts'
import { type DayRange, everyDay, type Period } from '../model/period.ts'
import { problem } from '../model/problems.ts'
import { Multiplier } from '../model/unit.ts'
import { deriveParameters, levelParameters } from './derive-parameters.ts'
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
const q = z
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
const commonParameters = { asOf, format: formatParameter }

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

const publishedParameters = {
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

const decimalParameter = Decimal.optional()

/** All parameters of a single claim. */
export const claimParameters = { ...publishedParameters, ...recordParameters }

/** A statement that is to be held against the accounts. */
export const verifyParameters = z.strictObject({
  indicator: z
    .string()
    .max(200)
    .optional()
    .describe('The id of the quantity; or words for it as q.'),
  q: q.describe('Words for the quantity, where its id is not known.'),
  area: z.string().max(200).optional().describe('The id of the area; sun, the USSR, if left out.'),
  period: periodParameter
    .optional()
    .describe('When the figure was so; for measure=date when it was first reached.'),
  ...publishedParameters,
  from: periodParameter.optional().describe('When a change starts.'),
  to: periodParameter.optional().describe('What a change leads to.'),
  measure: z
    .enum(measures)
    .optional()
    .describe('What kind of thing is asserted: level if left out.'),
  value: decimalParameter.describe('The number that is asserted, with the digits that are meant.'),
  fromValue: decimalParameter.describe('The number at the start of a change, or the least.'),
  toValue: decimalParameter.describe('The number at the end of a change, or the most.'),
  unit: z
    .string()
    .max(200)
    .optional()
    .describe(
      'What the number is counted in, as the id of a unit or a code of the Unified Code for Units of Measure (t, Mt, kW.h); that of the indicator if left out.',
    ),
  multiplier: z
    .string()
    .regex(/^-?\d{1,2}$/, 'a whole number from -6 to 15')
    .transform(Number)
    .pipe(Multiplier)
    .optional()
    .describe(
      'The power of ten by which the number is multiplied: 6 for millions. Left out it is that of the indicator, and 0 if a unit is named.',
    ),
  qualifier: z
    .enum(qualifiers)
    .optional()
    .describe('How exactly it is asserted: exact if left out.'),
  priceBase: Basis.shape.priceBase.describe('The prices that are meant: current, 1926-27.'),
  indexBase: Basis.shape.indexBase.describe('The base of the index that is meant: 1913.'),
  ...commonParameters,
})

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
