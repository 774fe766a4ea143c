import { estimatorKinds } from '../../model/estimator.ts'
import { dimensions } from '../../model/unit.ts'
import { byCode, byReference, type Listing } from '../listing.ts'

export const people: Listing<'people'> = { kind: 'people', filters: [], computed: {} }

export const areas: Listing<'areas'> = {
  kind: 'areas',
  filters: [
    byReference('partOf', 'areas', 'Areas that they were part of.', (area) => [area.partOf]),
  ],
  computed: {},
}

export const estimators: Listing<'estimators'> = {
  kind: 'estimators',
  filters: [byCode('kind', estimatorKinds, 'Kinds of estimator.', (estimator) => [estimator.kind])],
  computed: {},
}

export const units: Listing<'units'> = {
  kind: 'units',
  filters: [byCode('dimension', dimensions, 'Kinds of quantity.', (unit) => [unit.dimension])],
  computed: {},
}

export const topics: Listing<'topics'> = {
  kind: 'topics',
  filters: [byReference('parent', 'topics', 'The wider topics.', (topic) => [topic.parent])],
  computed: {},
}
