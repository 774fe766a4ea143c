import type { CatalogueName } from '../../model/catalogue.ts'
import { memberOf, pick } from '../../model/columns.ts'
import { type DayRange, everyDay, type Period, shareDay } from '../../model/period.ts'
import { type Complaint, Problem } from '../../model/problems.ts'
import type { RecordOf } from '../../model/records.ts'
import { recordKinds } from '../../model/records.ts'
import { unknownName } from '../../model/unknown-name.ts'
import type { Release } from '../../releases/release.ts'
import type { Answer } from '../answer.ts'
import { recordTraces } from '../citations/traces.ts'
import { capitalised, questionWords } from '../citations/words.ts'
import { paginate } from '../pages/page.ts'
import { dayRange } from '../parameters/parameters.ts'
import { matchingIds } from '../search/search.ts'
import type { Filter, Listing } from './listing.ts'
import { comparator, compareMembers, sortKeys } from './ordering.ts'
import {
  chosen,
  flatColumns,
  includedRecords,
  membersOf,
  sortableMembers,
  tableOf,
} from './presentation.ts'
import { unknownId } from './unknown-id.ts'

/** What narrows and orders a list. */
export interface Selection {
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
  readonly q?: string | undefined
  readonly from?: Period | undefined
  readonly to?: Period | undefined
  /** Keeps what speaks of a time that shares a day with this. */
  readonly about?: Period | undefined
  readonly sort?: readonly string[] | undefined
}

export interface ListQuestion extends Selection {
  readonly fields?: readonly string[] | undefined
  readonly include?: readonly string[] | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

const byId = [{ member: 'id', descending: false }]

/** The members that a record shows, with those that are worked out. */
export function viewOf<Name extends CatalogueName>(
  release: Release,
  listing: Listing<Name>,
  record: RecordOf<Name>,
): RecordOf<Name> & Record<string, unknown> {
  const computed = Object.entries(listing.computed).map(([name, { value }]) => [
    name,
    value(record, release),
  ])
  return { ...record, ...Object.fromEntries(computed.filter(([, value]) => value !== undefined)) }
}

/**
 * All records of a kind that a selection keeps, in its order; ties are broken by id. `among` are the
 * records to choose from, where they are not all, in the order that they keep without `sort`.
 * @throws {Problem} `unknown-value`, `inverted-range`
 */
export function select<Name extends CatalogueName>(
  release: Release,
  listing: Listing<Name>,
  selection: Selection,
  among: Iterable<RecordOf<Name>> = release.catalogue[listing.kind].values(),
): readonly RecordOf<Name>[] {
  checkCodes(release, listing.filters, selection.filters)
  const keeps = keeper(release, listing, selection)
  const kept = [...among].filter(keeps)
  const keys = sortKeys(selection.sort, sortableMembers(listing), byId)
  if (keys === byId) return kept
  const views = new Map(kept.map((record) => [record, viewOf(release, listing, record)]))
  const order = comparator<RecordOf<Name>>(
    [...keys, ...byId],
    (member) => (left, right) =>
      compareMembers(memberOf(views.get(left), member), memberOf(views.get(right), member)),
  )
  return kept.sort(order)
}

/**
 * Refuses codes that a release does not know; all of them at once.
 * @throws {Problem} `unknown-value`, with the nearest known code.
 */
export function checkCodes<Row>(
  release: Release,
  filters: readonly Filter<Row>[],
  given: Selection['filters'],
): void {
  const complaints = filters.flatMap((filter): Complaint[] => {
    const wanted = given[filter.name]
    if (!wanted) return []
    const codes = new Set(filter.known(release))
    return wanted
      .filter((code) => !codes.has(code))
      .map((code) => unknownCode(release, filter, code, codes))
  })
  const [first, ...others] = complaints
  if (first) throw new Problem('unknown-value', [first, ...others])
}

function unknownCode<Row>(
  release: Release,
  { name, idsOf }: Filter<Row>,
  given: string,
  codes: ReadonlySet<string>,
): Complaint {
  const said = idsOf ? unknownId(release, idsOf, given) : unknownName(given, codes)
  return { code: 'unknown-value', parameter: name, ...said, detail: `${name}: ${said.detail}` }
}

function keeper<Name extends CatalogueName>(
  release: Release,
  listing: Listing<Name>,
  selection: Selection,
): (record: RecordOf<Name>) => boolean {
  const wanted = listing.filters.flatMap((filter) => {
    const codes = selection.filters[filter.name]
    return codes ? [{ filter, codes: new Set(codes) }] : []
  })
  const range = dayRange(selection)
  const { about } = selection
  const found =
    selection.q === undefined ? undefined : matchingIds(release, listing.kind, selection.q)
  return (record) =>
    (found?.has(record.id) ?? true) &&
    isWithin(range, listing.days?.(record)) &&
    (about === undefined ||
      (listing.periods?.(record) ?? []).some((one) => shareDay(one, about))) &&
    wanted.every(({ filter, codes }) => {
      for (const code of filter.codesOf(record, release)) {
        if (code !== undefined && codes.has(code)) return true
      }
      return false
    })
}

function isWithin(range: DayRange, days: DayRange | undefined): boolean {
  if (range.from === everyDay.from && range.to === everyDay.to) return true
  // What has no date cannot be shown to lie in a range.
  return days !== undefined && days.from >= range.from && days.to <= range.to
}

/** One page of a list of records. */
export function list<Name extends CatalogueName>(
  release: Release,
  listing: Listing<Name>,
  question: ListQuestion,
): Answer {
  const selected = select(release, listing, question)
  const identity = [release.digest, listing.kind, identityOf(question)]
  const { rows, page } = paginate(selected, question, identity)
  const records = rows.map((record) => viewOf(release, listing, record))
  const members = chosen(membersOf(listing), question.fields)
  const included = includedRecords(release, listing.kind, records, question.include)
  return {
    release,
    page,
    citation: {
      release,
      title: () => questionWords(capitalised(listing.kind), effectiveQuery(question)),
      traces: () => selected.flatMap((one) => [...recordTraces(release, listing.kind, one)]),
    },
    json: () => ({
      data: records.map((record) => (question.fields ? pick(record, members) : record)),
      ...(included && { included }),
      page,
      release: release.version,
      query: effectiveQuery(question),
    }),
    table: tableOf(records, flatColumns(listing), members, recordKinds[listing.kind].key),
  }
}

/** What makes two questions the same list, so that a cursor of one serves the other. */
export function identityOf(selection: Selection): unknown {
  const { filters, q, from, to, about, sort } = selection
  return [filters, q, from?.text, to?.text, about?.text, sort]
}

/** The question as it was understood, with its defaults, to be sent along with the answer. */
function effectiveQuery(question: ListQuestion): Record<string, unknown> {
  const { filters, from, to, about, cursor: _, ...rest } = question
  return { ...filters, from: from?.text, to: to?.text, about: about?.text, ...rest }
}
