import type { Releases } from '../../releases/open-releases.ts'
import { changes } from './changes.ts'
import { claims } from './claims.ts'
import { compare } from './compare.ts'
import { connections } from './connections.ts'
import { dataset } from './dataset.ts'
import { derived } from './derived.ts'
import { indicators } from './indicators.ts'
import { observations } from './observations.ts'
import { plans } from './plans.ts'
import { query } from './query.ts'
import { quotations } from './quotations.ts'
import { referenceRecords } from './reference-records.ts'
import { series } from './series.ts'
import { sources } from './sources.ts'
import { verdicts } from './verdicts.ts'

/**
 * THE list of resolvers. A field without one is the member of the same name, and of a node graphql-js reads
 * `__typename`.
 */
export const resolvers = (releases: Releases) => ({
  ...query(releases),
  ...changes,
  ...dataset,
  ...compare,
  ...indicators,
  ...series,
  ...observations(releases),
  ...derived,
  ...plans,
  ...claims,
  ...verdicts,
  ...quotations,
  ...sources,
  ...referenceRecords,
  ...connections,
})
