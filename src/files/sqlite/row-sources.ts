import { observationAt } from '../../model/observation-batch.ts'
import { dateOfDay } from '../../model/period.ts'
import type { RecordKindName } from '../../model/records.ts'
import { issuedDate } from '../../model/source.ts'
import type { Release } from '../../releases/release.ts'
import type { SqlColumn } from './table.ts'

/** Where the records of one kind come from, and columns that are worked out and stored with them. */
interface RowSource {
  readonly extra: readonly SqlColumn[]
  readonly records: (release: Release) => AsyncIterable<object> | Iterable<object>
}

/** THE list of kinds, in the order of their tables. */
export const rowSources: Readonly<Record<RecordKindName, RowSource>> = {
  topics: { extra: [], records: ({ catalogue }) => catalogue.topics.values() },
  areas: { extra: [], records: ({ catalogue }) => catalogue.areas.values() },
  estimators: { extra: [], records: ({ catalogue }) => catalogue.estimators.values() },
  units: { extra: [], records: ({ catalogue }) => catalogue.units.values() },
  people: { extra: [], records: ({ catalogue }) => catalogue.people.values() },
  sources: {
    extra: [extraColumn('issued_date', false, 'The date of printing as one text.')],
    records: datedSources,
  },
  indicators: { extra: [], records: ({ catalogue }) => catalogue.indicators.values() },
  plans: { extra: [], records: ({ catalogue }) => catalogue.plans.values() },
  series: { extra: [], records: ({ catalogue }) => catalogue.series.values() },
  observations: {
    extra: [
      extraColumn('first_day', true, 'The first day of the period.'),
      extraColumn('last_day', true, 'The last day of the period, inclusive.'),
    ],
    records: observations,
  },
  claims: { extra: [], records: ({ catalogue }) => catalogue.claims.values() },
  quotations: { extra: [], records: ({ catalogue }) => catalogue.quotations.values() },
  exclusions: {
    extra: [],
    records: (release) => release.contents().get('exclusions')?.values() ?? [],
  },
}

function extraColumn(name: string, required: boolean, meaning: string): SqlColumn {
  return { name, type: 'TEXT', required, member: name, meaning }
}

function* datedSources({ catalogue }: Release): Generator<object> {
  for (const source of catalogue.sources.values()) {
    yield { ...source, issued_date: issuedDate(source) }
  }
}

async function* observations(release: Release): AsyncGenerator<object> {
  for await (const batch of release.observations.scan()) {
    for (let row = 0; row < batch.length; row++) {
      yield {
        ...observationAt(batch, row),
        first_day: dateOfDay(batch.firstDay[row] ?? 0),
        last_day: dateOfDay(batch.lastDay[row] ?? 0),
      }
    }
  }
}
