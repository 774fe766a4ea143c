import { deriveQuery } from '../queries/derived/derive-parameters.ts'
import { type DerivedFigure, derivedOfEach } from '../queries/derived/derived-figure.ts'
import type { FigureRow } from '../queries/figures/figure-row.ts'
import { type FigureSelection, figures } from '../queries/figures/figure-selection.ts'
import { type FigureKey, findFigures } from '../queries/figures/figures-at.ts'
import type { PrintedBounds } from '../queries/figures/printed-within.ts'
import { rivalsOfEach } from '../queries/figures/rivals.ts'
import { type Stand, type StandsQuestion, standsOfEach } from '../queries/figures/stands.ts'
import type { Attempt } from '../queries/transforms/refusal.ts'
import type { DeriveRequest } from '../queries/transforms/request.ts'
import type { Release } from '../releases/release.ts'
import { batched } from './batched.ts'
import { figureIdentity } from './listed.ts'
import { type Scoped, type ScopedFigure, scopedFigure } from './parents.ts'

interface SeriesFigures {
  readonly series: Scoped<'series'>
  readonly selection: FigureSelection
}

/** The figures of one series that a selection keeps. @throws {Problem} */
export const figuresOf = batched<SeriesFigures, readonly FigureRow[]>({
  group: ({ series, selection }) => [series.release, JSON.stringify(figureIdentity(selection))],
  load: async (wanted, { series: { release }, selection }) => {
    const series = new Map(wanted.map((one) => [one.series.id, one.series]))
    const rows = new Map([...series.keys()].map((id): [string, FigureRow[]] => [id, []]))
    for (const row of await figures(release, [...series.values()], selection)) {
      rows.get(row.series)?.push(row)
    }
    return wanted.map((one) => rows.get(one.series.id) ?? [])
  },
})

/** What other accounts say of the quantity, area and period of a figure. */
export const rivalsOf = batched<ScopedFigure, ScopedFigure[]>({
  group: ({ release }) => [release, ''],
  load: async (wanted, { release }) => {
    const rivals = await rivalsOfEach(release, wanted)
    return rivals.map((rows) => rows.map((row) => scopedFigure(release, row)))
  },
})

interface FigureInReleases {
  readonly figure: ScopedFigure
  /** Those to look at, oldest first. */
  readonly releases: readonly Release[]
  readonly question: StandsQuestion
}

/** Every value that a figure had in some releases. */
export const standsOf = batched<FigureInReleases, readonly Stand[]>({
  group: ({ figure: { release }, question }) => [release, identityOf(question.derive, question)],
  load: (wanted, { releases, question }) =>
    standsOfEach(
      releases,
      wanted.map(({ figure }) => figure),
      question,
    ),
})

interface FigureToDerive {
  readonly figure: ScopedFigure
  readonly request: DeriveRequest
}

/** What a request makes of a figure, from those that were printed within its bounds. */
export const derivedOf = batched<FigureToDerive, Attempt<DerivedFigure>>({
  group: ({ figure: { release, bounds }, request }) => [release, identityOf(request, bounds)],
  load: (wanted, { figure: { release, bounds }, request }) =>
    derivedOfEach(
      release,
      wanted.map(({ figure }) => figure),
      request,
      bounds,
    ),
})

function identityOf(
  request: DeriveRequest | undefined,
  { publishedFrom, publishedTo }: PrintedBounds,
): string {
  return JSON.stringify([deriveQuery(request), publishedFrom?.text, publishedTo?.text])
}

/** The figure that a series has for a period, if it has one. */
export const figureIf = batched<FigureKey & { release: Release }, ScopedFigure | undefined>({
  group: ({ release }) => [release, ''],
  load: async (wanted, { release }) => {
    const find = await findFigures(release, wanted)
    return wanted.map((key) => {
      const row = find(key)
      return row && scopedFigure(release, row)
    })
  },
})
