import type { Claim } from '../../model/claim.ts'
import type { Decimal } from '../../model/decimal.ts'
import type { Period } from '../../model/period.ts'
import type { Complaint } from '../../model/problems.ts'
import { Multiplier, type Unit } from '../../model/unit.ts'
import { yearsBetween } from './measures/quotient.ts'

/** What a caller asserts, before it is known of which quantity. */
export interface Asserted {
  readonly indicator?: string | undefined
  readonly q?: string | undefined
  readonly period?: Period | undefined
  readonly from?: Period | undefined
  readonly to?: Period | undefined
  readonly measure?: Claim['measure'] | undefined
  readonly value?: Decimal | undefined
  readonly fromValue?: Decimal | undefined
  readonly toValue?: Decimal | undefined
  readonly unit?: string | undefined
  readonly multiplier?: number | undefined
  readonly qualifier?: Claim['qualifier'] | undefined
  readonly priceBase?: string | undefined
  readonly indexBase?: string | undefined
}

type Member = keyof Asserted

/** What a statement of one measure is made of: one of some sets of members, and nothing else of them. */
interface Shape {
  readonly needs: readonly (readonly Member[])[]
  /** Members that say how, besides the ones that are needed. */
  readonly takes: readonly Member[]
}

const bases: readonly Member[] = ['priceBase', 'indexBase']
const counted: readonly Member[] = ['unit', 'multiplier', ...bases]
const levelShape: Shape = {
  needs: [
    ['period', 'value'],
    ['period', 'fromValue', 'toValue'],
  ],
  takes: ['qualifier', ...counted],
}
const quotient: readonly (readonly Member[])[] = [['from', 'to', 'value']]

/** THE list of what a statement of each measure is made of. */
const shapes: Readonly<Record<Claim['measure'], Shape>> = {
  level: levelShape,
  share: levelShape,
  change: {
    needs: [
      ['from', 'to', 'value', 'unit'],
      ['from', 'to', 'fromValue', 'toValue'],
    ],
    takes: ['qualifier', ...counted],
  },
  'growth-rate': { needs: quotient, takes: ['unit', 'qualifier', ...bases] },
  ratio: { needs: quotient, takes: ['qualifier', ...bases] },
  date: { needs: [['period', 'value']], takes: counted },
  qualitative: { needs: [], takes: [] },
}

const governed: readonly Member[] = [
  'period',
  'from',
  'to',
  'value',
  'fromValue',
  'toValue',
  'unit',
  'multiplier',
  'qualifier',
  ...bases,
]

/** Everything that keeps a statement from being one. */
export function complaintsOf(
  asserted: Asserted,
  units: ReadonlyMap<string, Unit>,
): readonly Complaint[] {
  return [
    ...ofIndicator(asserted),
    ...ofMembers(asserted, units),
    ...ofPeriods(asserted),
    ...ofMultiplier(asserted),
  ]
}

function ofIndicator({ indicator, q }: Asserted): readonly Complaint[] {
  if ((indicator === undefined) !== (q === undefined)) return []
  const both = indicator !== undefined
  const detail = both
    ? 'indicator and q both say what is measured; leave one of the two out'
    : 'indicator: the id of what is measured is needed, or words for it as q'
  return [invalid('indicator', detail)]
}

function ofMembers(asserted: Asserted, units: ReadonlyMap<string, Unit>): readonly Complaint[] {
  const { measure = 'level' } = asserted
  if (measure === 'qualitative') {
    return [
      invalid('measure', 'measure: qualitative asserts no number, so there is nothing to verify'),
    ]
  }
  const { needs, takes } = shapes[measure]
  const given = governed.filter((name) => asserted[name] !== undefined)
  const isMet = needs.some(
    (set) =>
      set.every((name) => given.includes(name)) &&
      given.every((name) => set.includes(name) || takes.includes(name)),
  )
  if (isMet) return []
  const ways = needs.map((set) => set.join(' with ')).join(', or ')
  const also = takes.length > 0 ? `; ${takes.join(', ')} may stand beside` : ''
  const came = given.length > 0 ? given.join(', ') : 'none of them'
  const rule = `measure=${measure} takes ${ways}${also}; given were ${came}`
  return [invalid('measure', rule + unitOfChange(asserted, units))]
}

/** A change by so much says nothing as long as it may be in per cent or in the unit of the quantity. */
function unitOfChange(
  { measure, value, unit }: Asserted,
  units: ReadonlyMap<string, Unit>,
): string {
  if (measure !== 'change' || value === undefined || unit !== undefined) return ''
  const relative = [...units.values()].filter(({ dimension }) => dimension === 'growth')
  const asked = relative.map(({ id }) => `unit=${id}`).join(' or ')
  return `; add ${asked} for a change in per cent, else the unit of the quantity`
}

function ofPeriods({ measure, from, to }: Asserted): readonly Complaint[] {
  if (!from || !to) return []
  if (from.first >= to.first) {
    const detail = `from ${from.text} does not begin before to ${to.text}; exchange them, or name one period for a level`
    return [{ code: 'inverted-range', parameter: 'from', detail }]
  }
  if (measure !== 'growth-rate' || yearsBetween(from, to) !== undefined) return []
  const detail = `measure=growth-rate is so much a year, from one year (1928) or economic year (1927-28) to another, not from ${from.text} to ${to.text}`
  return [invalid('from', detail)]
}

function ofMultiplier({ multiplier = 0 }: Asserted): readonly Complaint[] {
  if (Multiplier.safeParse(multiplier).success) return []
  return [invalid('multiplier', 'multiplier: a whole number from -6 to 15')]
}

function invalid(parameter: string, detail: string): Complaint {
  return { code: 'invalid-parameter', parameter, detail }
}
