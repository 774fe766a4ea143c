import type { CatalogueName } from '../../model/catalogue.ts'
import type { RecordOf } from '../../model/records.ts'
import type { Release } from '../../releases/release.ts'
import type { FigureRow } from '../figures/figure-row.ts'
import { referencesTo } from '../records/back-references.ts'
import { topicMembers } from '../records/topic-members.ts'
import type { Verdict } from '../verdicts/shape.ts'
import type { Trace } from './citation.ts'

/** The documents of some figures. */
export function* figureTraces(
  release: Release,
  rows: Iterable<Pick<FigureRow, 'series' | 'source' | 'locator'>>,
): Generator<Trace> {
  for (const { series, source, locator } of rows) {
    const account = release.catalogue.series.get(series)
    // A figure read elsewhere than the rest of its series is not known to be from the same original.
    const original = source === account?.source ? account.original : undefined
    yield { source, locator, original }
  }
}

/** The documents of the accounts that were heard. */
export function verdictTraces(
  release: Release,
  { accounts }: Pick<Verdict, 'accounts'>,
): Iterable<Trace> {
  const figures = accounts.flatMap(({ parts }) => parts.flatMap((part) => part.figures))
  return figureTraces(release, figures)
}

/** The documents of whole series. */
export function* seriesTraces(release: Release, ids: Iterable<string> = []): Generator<Trace> {
  for (const id of ids) {
    const one = release.catalogue.series.get(id)
    if (one) yield { source: one.source, original: one.original }
  }
}

/** The documents that a record names; where it names none, those of the records that are about it. */
export function recordTraces<Name extends CatalogueName>(
  release: Release,
  kind: Name,
  record: RecordOf<Name>,
): Iterable<Trace> {
  const of: Traced<Name> = traced[kind]
  return of(record, release)
}

type Traced<Name extends CatalogueName> = (
  record: RecordOf<Name>,
  release: Release,
) => Iterable<Trace>

const traced: { readonly [Name in CatalogueName]: Traced<Name> } = {
  sources: ({ id }) => [{ source: id }],
  series: ({ source, original }) => [{ source, original }],
  claims: quoted,
  quotations: quoted,
  plans: ({ source }) => [{ source }],
  areas: named,
  units: named,
  indicators: ({ id }, release) => accountsOf(release, 'indicators', id),
  estimators: ({ id }, release) => accountsOf(release, 'estimators', id),
  people: ({ id }, { catalogue }) =>
    [...catalogue.quotations.values()].filter(({ speaker }) => speaker === id).flatMap(quoted),
  topics: ({ id }, release) =>
    topicMembers(release, id).indicators.flatMap((one) => [
      ...accountsOf(release, 'indicators', one),
    ]),
}

function named({ source }: { readonly source?: string | undefined }): readonly Trace[] {
  return source === undefined ? [] : [{ source }]
}

function quoted({
  source,
  locator,
  citedSource,
  citedLocator,
}: RecordOf<'claims'> | RecordOf<'quotations'>): readonly Trace[] {
  return [{ source, locator, original: citedSource, originalLocator: citedLocator }]
}

function accountsOf(release: Release, kind: 'indicators' | 'estimators', id: string) {
  return seriesTraces(release, referencesTo(release, kind, id).series)
}
