import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Catalogue } from '../model/catalogue.ts'
import type { DatasetHead } from '../model/dataset-head.ts'
import { type ObservationBatch, ObservationBatchBuilder } from '../model/observation-batch.ts'
import { type RecordKind, recordKinds } from '../model/records.ts'
import type { Dataset } from './dataset.ts'
import { covers, DatasetError, digestOf, type TextFile } from './folder.ts'
import { readArchivedHead, readRecords } from './tables.ts'

/**
 * Reads datasets that passed every rule when they were archived. What one file holds is read once:
 * datasets that share a file share its records and figures.
 */
export function archivedDatasets(): (files: ReadonlyMap<string, Uint8Array>) => Dataset {
  const read = recordReaders()
  const batchOf = remembered((file: TextFile): ObservationBatch => {
    const builder = new ObservationBatchBuilder()
    for (const observation of readRecords(recordKinds.observations, file)) builder.add(observation)
    return builder.build()
  })
  return (bytesOf) => {
    const files = [...bytesOf].map(([name, bytes]) => textFile(name, bytes))
    const figures = files.filter(({ name }) => covers(recordKinds.observations.files, name))
    return {
      head: headOf(files),
      digest: digestOf(files),
      catalogue: catalogueOf(files, read),
      observations: figures.map(batchOf),
      exclusions: read.exclusions(files),
    }
  }
}

function recordReaders() {
  return {
    topics: reader(recordKinds.topics),
    areas: reader(recordKinds.areas),
    estimators: reader(recordKinds.estimators),
    units: reader(recordKinds.units),
    people: reader(recordKinds.people),
    sources: reader(recordKinds.sources),
    indicators: reader(recordKinds.indicators),
    plans: reader(recordKinds.plans),
    series: reader(recordKinds.series),
    claims: reader(recordKinds.claims),
    quotations: reader(recordKinds.quotations),
    exclusions: reader(recordKinds.exclusions),
  }
}

function reader<Schema extends z.ZodObject>(kind: RecordKind<Schema>) {
  const recordsOf = remembered((file: TextFile) => readRecords(kind, file))
  return (files: readonly TextFile[]): readonly z.infer<Schema>[] =>
    files.filter(({ name }) => covers(kind.files, name)).flatMap(recordsOf)
}

/** Does something once for each content. */
function remembered<T>(make: (file: TextFile) => T): (file: TextFile) => T {
  const known = new Map<string, { readonly made: T }>()
  return (file) => {
    const found = known.get(file.sha256) ?? { made: make(file) }
    known.set(file.sha256, found)
    return found.made
  }
}

function catalogueOf(
  files: readonly TextFile[],
  read: ReturnType<typeof recordReaders>,
): Catalogue {
  return {
    topics: byId(read.topics(files)),
    areas: byId(read.areas(files)),
    estimators: byId(read.estimators(files)),
    units: byId(read.units(files)),
    people: byId(read.people(files)),
    sources: byId(read.sources(files)),
    indicators: byId(read.indicators(files)),
    plans: byId(read.plans(files)),
    series: byId(read.series(files)),
    claims: byId(read.claims(files)),
    quotations: byId(read.quotations(files)),
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  return new Map(sorted.map((record) => [record.id, record]))
}

function headOf(files: readonly TextFile[]): DatasetHead {
  const file = files.find(({ name }) => name === 'dataset.yaml')
  if (!file) throw new DatasetError('the archived dataset has no dataset.yaml')
  return readArchivedHead(file)
}

function textFile(name: string, bytes: Uint8Array): TextFile {
  return {
    name,
    bytes,
    text: new TextDecoder().decode(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}
