import { referencesTo } from '../../queries/records/back-references.ts'
import { quotationsOn } from '../../queries/words/quoted.ts'
import { citationOf } from '../citation.ts'
import { listedAmong } from '../listed.ts'
import { recordAt, type Scoped } from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'
import { identity } from './identity.ts'

const referrers = ({ release, id }: Scoped<'indicators'>) => referencesTo(release, 'indicators', id)

const slugsOn = ({ release, id }: Scoped<'indicators'>) =>
  quotationsOn(release, 'indicators', id).map((one) => one.id)

export const indicators = {
  Indicator: {
    ...identity,
    citation: citationOf('indicators'),
    topic: ({ release, topic }) => recordAt(release, 'topics', topic),
    unit: ({ release, unit }) => recordAt(release, 'units', unit),
    seriesCount: (one) => referrers(one).series?.length ?? 0,
    series: (one, asked) => listedAmong(one, 'series', referrers(one).series, asked),
    quotations: (one, asked) => listedAmong(one, 'quotations', slugsOn(one), asked),
    claims: (one, asked) => listedAmong(one, 'claims', referrers(one).claims, asked),
  },
} satisfies Pick<Resolvers, 'Indicator'>
