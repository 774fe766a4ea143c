import type { z } from 'zod'
import { Area } from './area.ts'
import { Claim } from './claim.ts'
import { Estimator } from './estimator.ts'
import { Exclusion } from './exclusion.ts'
import { Indicator } from './indicator.ts'
import { Observation } from './observation.ts'
import { Person } from './person.ts'
import { Plan } from './plan.ts'
import { Quotation } from './quotation.ts'
import { Series } from './series.ts'
import { Source } from './source.ts'
import { Topic } from './topic.ts'
import { Unit } from './unit.ts'

/** Where the records of one kind lie and how they are written. */
export interface RecordKind<Schema extends z.ZodObject = z.ZodObject> {
  /** In the singular, as in GraphQL types and in search results. */
  readonly name: string
  /** In the plural, as in addresses and as a member of a dataset. */
  readonly plural: string
  readonly schema: Schema
  /** The file, or `folder/*.ext` where the records are split over several. */
  readonly files: string
  readonly format: 'csv' | 'csl-json' | 'yaml'
  /** The columns that together name one record. */
  readonly key: readonly string[]
  readonly description: string
}

/** THE list of records. Loader, JSON Schema, data package, documentation and tests read it. */
export const recordKinds = {
  topics: {
    name: 'topic',
    plural: 'topics',
    schema: Topic,
    files: 'topics.csv',
    format: 'csv',
    key: ['id'],
    description: 'The tree of subjects.',
  },
  areas: {
    name: 'area',
    plural: 'areas',
    schema: Area,
    files: 'areas.csv',
    format: 'csv',
    key: ['id'],
    description: 'Territories, with the dates they existed and their borders.',
  },
  estimators: {
    name: 'estimator',
    plural: 'estimators',
    schema: Estimator,
    files: 'estimators.csv',
    format: 'csv',
    key: ['id'],
    description: 'Who stands behind the numbers.',
  },
  units: {
    name: 'unit',
    plural: 'units',
    schema: Unit,
    files: 'units.csv',
    format: 'csv',
    key: ['id'],
    description: 'What figures are counted in.',
  },
  people: {
    name: 'person',
    plural: 'people',
    schema: Person,
    files: 'people.csv',
    format: 'csv',
    key: ['id'],
    description: 'Speakers and authors.',
  },
  sources: {
    name: 'source',
    plural: 'sources',
    schema: Source,
    files: 'sources/*.json',
    format: 'csl-json',
    key: ['id'],
    description: 'Documents that were read, or that a read document cites, as CSL-JSON.',
  },
  indicators: {
    name: 'indicator',
    plural: 'indicators',
    schema: Indicator,
    files: 'indicators.csv',
    format: 'csv',
    key: ['id'],
    description: 'Quantities, whoever measures them.',
  },
  plans: {
    name: 'plan',
    plural: 'plans',
    schema: Plan,
    files: 'plans.csv',
    format: 'csv',
    key: ['id'],
    description: 'Plans and their variants.',
  },
  series: {
    name: 'series',
    plural: 'series',
    schema: Series,
    files: 'series/*.csv',
    format: 'csv',
    key: ['id'],
    description: 'Accounts of indicators: one source, one estimator, one basis each.',
  },
  observations: {
    name: 'observation',
    plural: 'observations',
    schema: Observation,
    files: 'observations/*.csv',
    format: 'csv',
    key: ['series', 'period'],
    description: 'Figures: one series at one period.',
  },
  claims: {
    name: 'claim',
    plural: 'claims',
    schema: Claim,
    files: 'claims/*.yaml',
    format: 'yaml',
    key: ['id'],
    description: 'Checkable statements made in sources, and what they were held against.',
  },
  quotations: {
    name: 'quotation',
    plural: 'quotations',
    schema: Quotation,
    files: 'quotations/*.yaml',
    format: 'yaml',
    key: ['id'],
    description: 'Words, verbatim, with how far their wording and speaker are verified.',
  },
  exclusions: {
    name: 'exclusion',
    plural: 'exclusions',
    schema: Exclusion,
    files: 'excluded.csv',
    format: 'csv',
    key: ['pack', 'series_key', 'period'],
    description: 'Figures of the evidence that are not served, and why.',
  },
} as const satisfies Record<string, RecordKind>

export type RecordKindName = keyof typeof recordKinds
export const recordKindNames = Object.keys(recordKinds).filter(
  (name): name is RecordKindName => name in recordKinds,
)
export type RecordOf<Name extends RecordKindName> = z.infer<(typeof recordKinds)[Name]['schema']>
