import { dateOfDay, parsePeriod } from '../../model/period.ts'
import type { DerivedFigure } from '../../queries/derived/derived-figure.ts'
import { figureCitation } from '../../queries/figures/figure.ts'
import { printedWithin } from '../../queries/figures/printed-within.ts'
import type { Stand } from '../../queries/figures/stands.ts'
import { recordOf } from '../../queries/records/record-of.ts'
import { type Attempt, refuseAll } from '../../queries/transforms/refusal.ts'
import { quotationsBeside } from '../../queries/words/quoted.ts'
import { releasesUpTo } from '../../releases/choose-release.ts'
import type { Releases } from '../../releases/open-releases.ts'
import type { Release } from '../../releases/release.ts'
import { citationText } from '../citation.ts'
import { deriveIf, deriveOf } from '../derive.ts'
import { figureId } from '../global-id.ts'
import { derivedOf, rivalsOf, standsOf } from '../loaders.ts'
import {
  boundsFor,
  type DerivedObservationParent,
  recordAt,
  recordIf,
  type ScopedFigure,
  scoped,
  scopedFigure,
} from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'

export const observations = (releases: Releases) =>
  ({
    Observation: {
      id: (figure) => figureId(figure),
      series: ({ release, series }) => recordAt(release, 'series', series),
      indicator: ({ release, indicator }) => recordAt(release, 'indicators', indicator),
      area: ({ release, area }) => recordAt(release, 'areas', area),
      firstDay: ({ period }) => dateOfDay(parsePeriod(period).first),
      lastDay: ({ period }) => dateOfDay(parsePeriod(period).last),
      unit: ({ release, unit }) => recordAt(release, 'units', unit),
      estimator: ({ release, estimator }) => recordAt(release, 'estimators', estimator),
      source: ({ release, source }) => recordAt(release, 'sources', source),
      original: ({ release, series }) =>
        recordIf(release, 'sources', recordOf(release, 'series', series).original),
      rivals: async (figure, asked) => {
        const bounds = boundsFor(figure, asked)
        const rivals = await rivalsOf(figure)
        return rivals
          .filter(printedWithin(bounds))
          .map((rival) => scopedFigure(rival.release, rival, bounds))
      },
      quotations: (figure, asked) =>
        quotationsBeside(figure.release, figure, boundsFor(figure, asked)).map((one) =>
          scoped(figure.release, 'quotations', one),
        ),
      history: async (figure, asked) => {
        const bounds = boundsFor(figure, asked)
        const earlier = releasesUpTo(releases, figure.release)
        const derive = deriveIf(asked.derive)
        const stands = await standsOf({
          figure,
          releases: earlier,
          question: { ...bounds, derive },
        })
        return stands.map((stand) => ({
          ...stand,
          releases: [...stand.releases],
          figure: scopedFigure(firstOf(stand, earlier) ?? figure.release, stand.figure, bounds),
        }))
      },
      derived: async (figure, { derive }) => {
        const tried = await derivedOf({ figure, request: deriveOf(derive) })
        return derivedFrom(figure, tried)
      },
      citation: (figure, manner) => citationText(figureCitation(figure.release, figure), manner),
    },
    Stand: {
      derived: ({ figure, made }) => made && derivedFrom(figure, made),
    },
  }) satisfies Pick<Resolvers, 'Observation' | 'Stand'>

/** What was made of a figure. @throws {Problem} where the basis forbids it */
function derivedFrom(
  { release, bounds }: ScopedFigure,
  tried: Attempt<DerivedFigure>,
): DerivedObservationParent {
  if (tried.kind === 'refused') throw refuseAll([tried.refusal])
  return { ...tried.made, bounds, release }
}

/** The release that a figure first stood in so. */
function firstOf({ releases: [first] }: Stand, releases: readonly Release[]): Release | undefined {
  return releases.find(({ version }) => version === first)
}
