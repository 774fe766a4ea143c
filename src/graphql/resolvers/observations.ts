import { dateOfDay, parsePeriod } from '../../model/period.ts'
import { figureCitation } from '../../queries/figure.ts'
import type { Stand } from '../../queries/history.ts'
import { printedWithin } from '../../queries/printed-within.ts'
import { recordOf } from '../../queries/record.ts'
import { releasesUpTo } from '../../releases/choose-release.ts'
import type { Releases } from '../../releases/open-releases.ts'
import type { Release } from '../../releases/release.ts'
import { citationText } from '../citation.ts'
import { figureId } from '../global-id.ts'
import { rivalsOf, standsOf } from '../loaders.ts'
import { boundsFor, recordAt, recordIf, scopedFigure } from '../parents.ts'
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
      history: async (figure, asked) => {
        const bounds = boundsFor(figure, asked)
        const isWithin = printedWithin(bounds)
        const earlier = releasesUpTo(releases, figure.release)
        const stands = await standsOf({ figure, releases: earlier })
        return stands
          .filter((stand) => isWithin(stand.figure))
          .map((stand) => ({
            ...stand,
            releases: [...stand.releases],
            figure: scopedFigure(firstOf(stand, earlier) ?? figure.release, stand.figure, bounds),
          }))
      },
      citation: (figure, manner) => citationText(figureCitation(figure.release, figure), manner),
    },
  }) satisfies Pick<Resolvers, 'Observation'>

/** The release that a figure first stood in so. */
function firstOf({ releases: [first] }: Stand, releases: readonly Release[]): Release | undefined {
  return releases.find(({ version }) => version === first)
}
