import type { Catalogue } from '../model/catalogue.ts'
import type { DatasetHead } from '../model/dataset-head.ts'
import { type ObservationBatch, ObservationBatchBuilder } from '../model/observation-batch.ts'
import type { Dataset } from './dataset.ts'
import { digestOf, type Folder, readFolder } from './folder.ts'
import { field } from './rules/fields.ts'
import { syntax } from './rules/files.ts'
import { rules } from './rules/index.ts'
import { recordsOf } from './rules/rule.ts'
import { readHead, readTables, type Table, type Tables } from './tables.ts'
import { ViolationCollector, type ViolationReport } from './violation.ts'

/** A dataset is taken whole or refused whole, with every violation at once. */
export type LoadResult =
  | { readonly kind: 'loaded'; readonly dataset: Dataset }
  | { readonly kind: 'refused'; readonly report: ViolationReport }

/**
 * Reads and checks the dataset in a folder. The same files give the same result, whatever the order in
 * which the system lists them.
 * @throws {DatasetError} where the folder cannot be read at all.
 */
export async function loadDataset(directory: string): Promise<LoadResult> {
  return loadFolder(await readFolder(directory))
}

/** Checks a dataset whose files have been read, or were made in memory. */
export function loadFolder(folder: Folder): LoadResult {
  const collector = new ViolationCollector()
  const { head, tables } = readAndCheck(folder, collector)
  const report = collector.report()
  if (report.total > 0) return { kind: 'refused', report }
  if (!head) throw new Error('a dataset without a head passed every rule')
  return { kind: 'loaded', dataset: datasetOf(folder, head, tables) }
}

function readAndCheck(folder: Folder, collector: ViolationCollector) {
  const reports = {
    syntax: collector.reporterOf(syntax.name),
    field: collector.reporterOf(field.name),
  }
  const head = readHead(folder, reports)
  const tables = readTables(folder, reports)
  for (const rule of rules) {
    if (rule.kind === 'checking') {
      rule.check({ folder, head, tables, report: collector.reporterOf(rule.name) })
    }
  }
  return { head: head?.record, tables }
}

function datasetOf(folder: Folder, head: DatasetHead, tables: Tables): Dataset {
  return {
    head,
    digest: digestOf(folder.files.values()),
    catalogue: catalogueOf(tables),
    observations: batchesOf(tables),
    exclusions: [...recordsOf(tables.exclusions)].map(({ record }) => record),
  }
}

function catalogueOf(tables: Tables): Catalogue {
  return {
    topics: byId(tables.topics),
    areas: byId(tables.areas),
    estimators: byId(tables.estimators),
    units: byId(tables.units),
    people: byId(tables.people),
    sources: byId(tables.sources),
    indicators: byId(tables.indicators),
    plans: byId(tables.plans),
    series: byId(tables.series),
    claims: byId(tables.claims),
    quotations: byId(tables.quotations),
  }
}

function byId<T extends { readonly id: string }>(table: Table<T>): ReadonlyMap<string, T> {
  const records = [...recordsOf(table)].map(({ record }) => record)
  records.sort((a, b) => (a.id < b.id ? -1 : 1))
  return new Map(records.map((record) => [record.id, record]))
}

function batchesOf(tables: Tables): readonly ObservationBatch[] {
  const builders = new Map<string, ObservationBatchBuilder>()
  for (const { row, record } of recordsOf(tables.observations)) {
    const builder = builders.get(row.file) ?? new ObservationBatchBuilder()
    builders.set(row.file, builder)
    builder.add(record)
  }
  return [...builders.values()].map((builder) => builder.build())
}

export { DatasetError } from './folder.ts'
