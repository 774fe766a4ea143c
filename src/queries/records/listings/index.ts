import type { CatalogueName } from '../../../model/catalogue.ts'
import type { Listing } from '../listing.ts'
import { claims } from './claims.ts'
import { indicators } from './indicators.ts'
import { plans } from './plans.ts'
import { quotations } from './quotations.ts'
import { areas, estimators, people, topics, units } from './reference-records.ts'
import { series } from './series.ts'
import { sources } from './sources.ts'

/** THE list of what can be listed. */
export const listings = {
  indicators,
  series,
  plans,
  claims,
  quotations,
  sources,
  people,
  areas,
  estimators,
  units,
  topics,
} as const satisfies { readonly [Name in CatalogueName]: Listing<Name> }
