import { estimatorKinds } from '../../../model/estimator.ts'
import { dimensions } from '../../../model/unit.ts'
import { byCode, byReference, type Listing } from '../listing.ts'

export const people: Listing<'people'> = {
  kind: 'people',
  filters: [],
  shown: { kind: 'person', as: (record) => ({ kind: 'person', record }) },
  computed: {},
}

export const areas: Listing<'areas'> = {
  kind: 'areas',
  filters: [
    byReference('partOf', 'areas', 'Areas that they were part of.', (area) => [area.partOf]),
  ],
  shown: { kind: 'area', as: (record) => ({ kind: 'area', record }) },
  computed: {},
}

export const estimators: Listing<'estimators'> = {
  kind: 'estimators',
  filters: [byCode('kind', estimatorKinds, 'Kinds of estimator.', (estimator) => [estimator.kind])],
  shown: { kind: 'estimator', as: (record) => ({ kind: 'estimator', record }) },
  computed: {},
}

export const units: Listing<'units'> = {
  kind: 'units',
  filters: [byCode('dimension', dimensions, 'Kinds of quantity.', (unit) => [unit.dimension])],
  shown: { kind: 'unit', as: (record) => ({ kind: 'unit', record }) },
  computed: {},
}

export const topics: Listing<'topics'> = {
  kind: 'topics',
  filters: [byReference('parent', 'topics', 'The wider topics.', (topic) => [topic.parent])],
  shown: { kind: 'topic', as: (record) => ({ kind: 'topic', record }) },
  computed: {},
}
