import type { CatalogueName } from '../model/catalogue.ts'
import type { Release } from '../releases/release.ts'
import type { Answer } from './answer.ts'
import { datasetCitation } from './citations/dataset.ts'

type RecordCount = CatalogueName | 'observations'

/** How many records of each kind a release holds. */
export function countsOf(release: Release): Readonly<Record<RecordCount, number>> {
  const { catalogue, extents } = release
  const { indicators, series, plans, claims, quotations, sources } = catalogue
  const { people, areas, estimators, units, topics } = catalogue
  return {
    indicators: indicators.size,
    series: series.size,
    plans: plans.size,
    claims: claims.size,
    quotations: quotations.size,
    sources: sources.size,
    people: people.size,
    areas: areas.size,
    estimators: estimators.size,
    units: units.size,
    topics: topics.size,
    observations: [...extents.values()].reduce((sum, { count }) => sum + count, 0),
  }
}

/** How to cite a release, in one line. */
export function citationOf({ head, version }: Release): string {
  const authors = head.contributors.map(({ title }) => title).join(', ')
  return `${authors}, ${head.title}, release ${version} (${head.date}).`
}

/** What a release holds. */
export function overview(release: Release) {
  const { head } = release
  return {
    release,
    citation: { ...datasetCitation(release, head.title), path: '' },
    json: () => ({
      title: head.title,
      description: head.description,
      release: release.version,
      date: head.date,
      digest: release.digest,
      counts: countsOf(release),
      licence: head.licence,
      citation: citationOf(release),
    }),
    table: undefined,
  } satisfies Answer
}
