import type { CatalogueName } from '../../model/catalogue.ts'
import { type RecordOf, recordKinds } from '../../model/records.ts'
import type { Nature } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import type { FigureRow } from '../figures/figure-row.ts'
import { type Describe, describe } from '../records/describe.ts'

const LONGEST = 160

const accounts: Readonly<Record<Nature, string>> = {
  reported: 'as reported by',
  estimate: 'as estimated by',
  plan: 'as planned by',
  claim: 'as claimed by',
}

/** A figure in words, without its value. */
export function figureWords(
  { catalogue }: Release,
  { indicator, area, period, nature, estimator }: FigureRow,
): string {
  const quantity = catalogue.indicators.get(indicator)?.name ?? indicator
  const place = catalogue.areas.get(area)?.name ?? area
  const who = catalogue.estimators.get(estimator)?.name ?? estimator
  return `${quantity}, ${place}, ${period}, ${accounts[nature]} ${who}`
}

/** A record in words: its kind and what it is called, says or is. */
export function recordWords<Name extends CatalogueName>(
  release: Release,
  kind: Name,
  record: RecordOf<Name>,
): string {
  const of: Describe<Name> = describe[kind]
  const { title, whose } = of(record, release)
  const what = [recordKinds[kind].name, ...(whose === undefined ? [] : ['of', whose])].join(' ')
  return `${capitalised(what)}: ${shortened(title)}`
}

/** What travels with a question and is no part of what is asked. */
const notAsked = new Set(['limit', 'cursor', 'fields', 'include', 'sort', 'asOf', 'format'])

/** A question in words: what it asks for, and its parameters. */
export function questionWords(what: string, query: Readonly<Record<string, unknown>>): string {
  const asked = Object.entries(query)
    .filter(([name, value]) => value !== undefined && !notAsked.has(name))
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
  return asked.length > 0 ? `${what} (${asked.join('; ')})` : what
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A long text up to the last word that fits. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
