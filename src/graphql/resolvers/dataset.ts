import { figureList } from '../../queries/figures/figure-list.ts'
import { countsOf, overview } from '../../queries/overview.ts'
import { select } from '../../queries/records/list.ts'
import { listings } from '../../queries/records/listings/index.ts'
import { randomQuotation } from '../../queries/records/random-quotation.ts'
import { found } from '../../queries/search/search.ts'
import { verification } from '../../queries/verdicts/verify.ts'
import { citationText } from '../citation.ts'
import { connection } from '../connection.ts'
import { derivedPage } from '../derived-page.ts'
import { recordOfKind } from '../global-id.ts'
import { checkWords, figureIdentity, figureSelectionOf, listed, selectionOf } from '../listed.ts'
import { recordAt, scoped, scopedFigure } from '../parents.ts'
import { comparisonPage, disagreementPage } from '../rivals.ts'
import type { Resolvers } from '../schema.generated.ts'

/** One release: what it says of itself, its records by slug, and its lists. */
export const dataset = {
  Dataset: {
    date: ({ head }) => head.date,
    title: ({ head }) => head.title,
    description: ({ head }) => head.description,
    licence: ({ head }) => head.licence,
    citation: (release, manner) => citationText(overview(release).citation, manner),
    counts: (release) => countsOf(release),
    indicator: (release, { slug }) => recordAt(release, 'indicators', slug),
    indicators: (release, asked) => listed(release, 'indicators', asked),
    seriesBySlug: (release, { slug }) => recordAt(release, 'series', slug),
    series: (release, asked) => listed(release, 'series', asked),
    plan: (release, { slug }) => recordAt(release, 'plans', slug),
    plans: (release, asked) => listed(release, 'plans', asked),
    claim: (release, { slug }) => recordAt(release, 'claims', slug),
    claims: (release, asked) => listed(release, 'claims', asked),
    quotation: (release, { slug }) => recordAt(release, 'quotations', slug),
    quotations: (release, asked) => listed(release, 'quotations', asked),
    source: (release, { slug }) => recordAt(release, 'sources', slug),
    sources: (release, asked) => listed(release, 'sources', asked),
    person: (release, { slug }) => recordAt(release, 'people', slug),
    people: (release, asked) => listed(release, 'people', asked),
    area: (release, { slug }) => recordAt(release, 'areas', slug),
    areas: (release, asked) => listed(release, 'areas', asked),
    estimator: (release, { slug }) => recordAt(release, 'estimators', slug),
    estimators: (release, asked) => listed(release, 'estimators', asked),
    unit: (release, { slug }) => recordAt(release, 'units', slug),
    units: (release, asked) => listed(release, 'units', asked),
    topic: (release, { slug }) => recordAt(release, 'topics', slug),
    topics: (release, asked) => listed(release, 'topics', asked),
    observations: (release, asked) => {
      const selection = figureSelectionOf(asked)
      const { filters, q } = selection
      const list = figureList(release, select(release, listings.series, { filters, q }), selection)
      const rows = {
        total: list.total,
        between: async (start: number, end: number) =>
          (await list.between(start, end)).map((row) => scopedFigure(release, row, selection)),
      }
      return connection(rows, asked, ['graphql', release.digest, figureIdentity(selection)])
    },
    derivedObservations: (release, asked) => {
      const { filters, q } = figureSelectionOf(asked)
      return derivedPage(release, select(release, listings.series, { filters, q }), asked, 'all')
    },
    compare: (release, asked) => comparisonPage(release, asked),
    disagreements: (release, asked) => disagreementPage(release, asked),
    randomQuotation: (release, { seed, filter }) => {
      const selection = selectionOf('quotations', { filter, sort: undefined })
      return scoped(release, 'quotations', randomQuotation(release, selection, seed))
    },
    verify: async (release, { statement, ...bounds }) => {
      if (typeof statement.q === 'string') checkWords('q', statement.q)
      const given = Object.entries(statement).filter(([, value]) => value !== null)
      const asked = { ...Object.fromEntries(given), ...bounds }
      return { ...(await verification(release, asked)), bounds, release }
    },
    search: (release, asked) => {
      checkWords('q', asked.q)
      const results = found(release, { q: asked.q, kind: asked.kinds ?? undefined })
      const rows = {
        total: () => results.length,
        between: (start: number, end: number) =>
          results.slice(start, end).map((result) => ({ ...result, release })),
      }
      return connection(rows, asked, ['graphql', release.digest, 'search', asked.q, asked.kinds])
    },
  },
  SearchResult: {
    record: ({ release, kind, id }) => recordOfKind(release, kind, id),
  },
} satisfies Pick<Resolvers, 'Dataset' | 'SearchResult'>
