import type { RecordKindName } from './records.ts'

/** A member of one kind of record that names a record of another. */
export interface Reference {
  readonly from: RecordKindName
  /** Dotted where nested; `[]` after a member that is a list. */
  readonly member: string
  readonly to: RecordKindName
}

const sourceLinks = ['reprints', 'rescales', 'revises', 'cites'] as const

/** THE list of references: checks at load, foreign keys, joined records and back references read it. */
export const references: readonly Reference[] = [
  { from: 'topics', member: 'parent', to: 'topics' },
  { from: 'areas', member: 'partOf', to: 'areas' },
  { from: 'areas', member: 'source', to: 'sources' },
  { from: 'estimators', member: 'person', to: 'people' },
  { from: 'estimators', member: 'successor', to: 'estimators' },
  ...sourceLinks.map(
    (link): Reference => ({ from: 'sources', member: `custom.${link}[]`, to: 'sources' }),
  ),
  { from: 'units', member: 'source', to: 'sources' },
  { from: 'indicators', member: 'topic', to: 'topics' },
  { from: 'indicators', member: 'unit', to: 'units' },
  { from: 'plans', member: 'source', to: 'sources' },
  { from: 'series', member: 'indicator', to: 'indicators' },
  { from: 'series', member: 'area', to: 'areas' },
  { from: 'series', member: 'estimator', to: 'estimators' },
  { from: 'series', member: 'unit', to: 'units' },
  { from: 'series', member: 'plan', to: 'plans' },
  { from: 'series', member: 'source', to: 'sources' },
  { from: 'series', member: 'original', to: 'sources' },
  { from: 'observations', member: 'series', to: 'series' },
  { from: 'observations', member: 'source', to: 'sources' },
  { from: 'claims', member: 'source', to: 'sources' },
  { from: 'claims', member: 'indicator', to: 'indicators' },
  { from: 'claims', member: 'area', to: 'areas' },
  { from: 'claims', member: 'unit', to: 'units' },
  { from: 'claims', member: 'plan', to: 'plans' },
  { from: 'claims', member: 'quotation', to: 'quotations' },
  { from: 'claims', member: 'citedSource', to: 'sources' },
  { from: 'claims', member: 'checks[].figures[].series', to: 'series' },
  { from: 'claims', member: 'checks[].sources[]', to: 'sources' },
  { from: 'quotations', member: 'speaker', to: 'people' },
  { from: 'quotations', member: 'source', to: 'sources' },
  { from: 'quotations', member: 'citedSource', to: 'sources' },
  { from: 'quotations', member: 'topics[]', to: 'topics' },
  { from: 'quotations', member: 'indicators[]', to: 'indicators' },
  { from: 'quotations', member: 'claims[]', to: 'claims' },
  { from: 'quotations', member: 'variantOf', to: 'quotations' },
  { from: 'quotations', member: 'related[]', to: 'quotations' },
]

/** The ids that a record names through one member. */
export function idsAt(record: unknown, member: string): readonly string[] {
  const found: string[] = []
  collect(record, member.split('.'), 0, found)
  return found
}

function collect(value: unknown, parts: readonly string[], at: number, found: string[]): void {
  const part = parts[at]
  if (part === undefined) {
    if (typeof value === 'string') found.push(value)
    return
  }
  const isList = part.endsWith('[]')
  const next = property(value, isList ? part.slice(0, -2) : part)
  const values = isList && Array.isArray(next) ? next : [next]
  for (const one of values) collect(one, parts, at + 1, found)
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
