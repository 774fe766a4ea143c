import { dateOfDay, parsePeriod } from '../../model/period.ts'
import { citeFigure } from '../../queries/cite.ts'
import { recordOf } from '../../queries/record.ts'
import { figureId } from '../global-id.ts'
import { rivalsOf } from '../loaders.ts'
import { recordAt, recordIf } from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'

export const observations = {
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
    rivals: (figure) => rivalsOf(figure),
    citation: (figure) => citeFigure(figure.release, figure),
  },
} satisfies Pick<Resolvers, 'Observation'>
