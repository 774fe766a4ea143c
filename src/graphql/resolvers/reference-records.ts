import { referencesTo } from '../../queries/records/back-references.ts'
import { topicMembers } from '../../queries/records/topic-members.ts'
import { listedAmong } from '../listed.ts'
import { recordIf, recordsAt, type Scoped } from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'
import { identity } from './identity.ts'

const ofPerson = ({ release, id }: Scoped<'people'>) => referencesTo(release, 'people', id)
const ofArea = ({ release, id }: Scoped<'areas'>) => referencesTo(release, 'areas', id)
const ofEstimator = ({ release, id }: Scoped<'estimators'>) =>
  referencesTo(release, 'estimators', id)
const ofUnit = ({ release, id }: Scoped<'units'>) => referencesTo(release, 'units', id)
const ofTopic = ({ release, id }: Scoped<'topics'>) => referencesTo(release, 'topics', id)

/** Who, where, in what, about what: the records that others refer to. */
export const referenceRecords = {
  Person: {
    ...identity,
    quotations: (one, asked) => listedAmong(one, 'quotations', ofPerson(one).quotations, asked),
    estimators: (one) => recordsAt(one.release, 'estimators', ofPerson(one).estimators),
  },
  Area: {
    ...identity,
    partOf: ({ release, partOf }) => recordIf(release, 'areas', partOf),
    parts: (one) => recordsAt(one.release, 'areas', ofArea(one).areas),
    source: ({ release, source }) => recordIf(release, 'sources', source),
    series: (one, asked) => listedAmong(one, 'series', ofArea(one).series, asked),
    claims: (one, asked) => listedAmong(one, 'claims', ofArea(one).claims, asked),
  },
  Estimator: {
    ...identity,
    person: ({ release, person }) => recordIf(release, 'people', person),
    successor: ({ release, successor }) => recordIf(release, 'estimators', successor),
    series: (one, asked) => listedAmong(one, 'series', ofEstimator(one).series, asked),
  },
  Unit: {
    ...identity,
    source: ({ release, source }) => recordIf(release, 'sources', source),
    series: (one, asked) => listedAmong(one, 'series', ofUnit(one).series, asked),
    indicators: (one, asked) => listedAmong(one, 'indicators', ofUnit(one).indicators, asked),
  },
  Topic: {
    ...identity,
    parent: ({ release, parent }) => recordIf(release, 'topics', parent),
    children: (one) => recordsAt(one.release, 'topics', ofTopic(one).topics),
    indicators: (one, asked) =>
      listedAmong(one, 'indicators', topicMembers(one.release, one.id).indicators, asked),
    quotations: (one, asked) =>
      listedAmong(one, 'quotations', topicMembers(one.release, one.id).quotations, asked),
  },
} satisfies Pick<Resolvers, 'Area' | 'Estimator' | 'Person' | 'Topic' | 'Unit'>
