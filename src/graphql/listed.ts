import type { CatalogueName } from '../model/catalogue.ts'
import type { Period } from '../model/period.ts'
import { problem } from '../model/problems.ts'
import type { FigureSelection } from '../queries/figures/figure-selection.ts'
import { filtersOf } from '../queries/parameters/parameters.ts'
import { identityOf, type Selection, select } from '../queries/records/list.ts'
import type { Listing } from '../queries/records/listing.ts'
import { listings } from '../queries/records/listings/index.ts'
import { recordOf } from '../queries/records/record-of.ts'
import type { Release } from '../releases/release.ts'
import { type Connection, connection, type PageArguments } from './connection.ts'
import { maximumCodes } from './limits.ts'
import { recordsAt, type Scoped } from './parents.ts'

interface ListFilter {
  readonly q?: string | null | undefined
  readonly from?: Period | null | undefined
  readonly to?: Period | null | undefined
  readonly about?: Period | null | undefined
}

interface FigureFilter extends ListFilter {
  readonly publishedFrom?: Period | null | undefined
  readonly publishedTo?: Period | null | undefined
  readonly status?: readonly string[] | null | undefined
}

interface ListArguments<Filter = ListFilter> extends PageArguments {
  readonly filter?: Filter | null | undefined
  readonly sort?: readonly string[] | null | undefined
}

export type FigureArguments = ListArguments<FigureFilter>

const listingOf: { readonly [Name in CatalogueName]: Listing<Name> } = listings

/** What an argument `filter` keeps, in the order that `sort` asks for. @throws {Problem} */
export function selectionOf(
  kind: CatalogueName,
  { filter, sort }: Pick<ListArguments, 'filter' | 'sort'>,
): Selection {
  return {
    filters: filtersOf(listingOf[kind], checkLengths(filter ?? {})),
    q: filter?.q ?? undefined,
    from: filter?.from ?? undefined,
    to: filter?.to ?? undefined,
    about: filter?.about ?? undefined,
    sort: sort ?? undefined,
  }
}

/** The same of figures, whose series the codes narrow. @throws {Problem} */
export function figureSelectionOf(asked: FigureArguments): FigureSelection {
  const { filter } = asked
  return {
    ...selectionOf('series', asked),
    publishedFrom: filter?.publishedFrom ?? undefined,
    publishedTo: filter?.publishedTo ?? undefined,
    status: filter?.status ?? undefined,
  }
}

/** All that tells a selection of figures from another. */
export function figureIdentity(selection: FigureSelection): unknown {
  const { publishedFrom, publishedTo, status } = selection
  return [identityOf(selection), publishedFrom?.text, publishedTo?.text, status]
}

/** The fields of a filter that are given. @throws {Problem} `invalid-parameter` where one is too long. */
export function checkLengths(filter: object): object {
  const given = Object.entries(filter).filter(([, value]) => value != null)
  for (const [name, value] of given) checkLength(name, value)
  return Object.fromEntries(given)
}

export function checkLength(name: string, value: unknown): void {
  if (typeof value === 'string') checkWords(name, value)
  if (!Array.isArray(value) || value.length <= maximumCodes) return
  throw problem('invalid-parameter', {
    parameter: name,
    detail: `${name}: ${value.length} values are too many; at most ${maximumCodes} may be given`,
  })
}

/** @throws {Problem} `invalid-parameter` for words that are none or too many. */
export function checkWords(name: string, words: string): void {
  if (words.length >= 1 && words.length <= 200) return
  throw problem('invalid-parameter', {
    parameter: name,
    detail: `${name}: ${words.length} characters; 1 to 200 may be given`,
  })
}

/** A page of all records of a kind that the arguments keep. */
export function listed<Name extends CatalogueName>(
  release: Release,
  kind: Name,
  asked: ListArguments,
): Connection<Scoped<Name>> {
  const selection = selectionOf(kind, asked)
  const kept = select(release, listingOf[kind], selection)
  return pageOf(release, kind, slugsOf(kept), asked, [identityOf(selection)])
}

/** The same of the records that another one leads to, such as the series of an indicator. */
export function listedAmong<Name extends CatalogueName>(
  parent: { readonly __typename: string; readonly id: string; readonly release: Release },
  kind: Name,
  slugs: readonly string[] | undefined,
  asked: ListArguments,
): Connection<Scoped<Name>> {
  const { release, __typename, id } = parent
  const selection = selectionOf(kind, asked)
  const identity = [__typename, id, identityOf(selection)]
  // Left as it is, a list costs no more than its page, however many parents share it.
  if (asked.filter == null && asked.sort == null) {
    return pageOf(release, kind, slugs ?? [], asked, identity)
  }
  const among = (slugs ?? []).map((slug) => recordOf(release, kind, slug))
  const kept = select(release, listingOf[kind], selection, among)
  return pageOf(release, kind, slugsOf(kept), asked, identity)
}

function slugsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id)
}

function pageOf<Name extends CatalogueName>(
  release: Release,
  kind: Name,
  slugs: readonly string[],
  asked: PageArguments,
  identity: readonly unknown[],
): Connection<Scoped<Name>> {
  const rows = {
    total: () => slugs.length,
    between: (start: number, end: number) => recordsAt(release, kind, slugs.slice(start, end)),
  }
  return connection(rows, asked, ['graphql', release.digest, kind, ...identity])
}
