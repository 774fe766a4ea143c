import type { Dataset } from '../dataset/dataset.ts'
import { observationAt } from '../model/observation-batch.ts'
import { type RecordKindName, recordKindNames } from '../model/records.ts'

/** Every record of a state of the data, by kind and key; a figure is keyed by series@period. */
export type Contents = ReadonlyMap<RecordKindName, ReadonlyMap<string, object>>

/** Lays a dataset out as records, so that two states can be compared whole. */
export function contentsOf(dataset: Dataset): Contents {
  const contents = new Map<RecordKindName, ReadonlyMap<string, object>>()
  for (const kind of recordKindNames) contents.set(kind, recordsOf(dataset, kind))
  return contents
}

function recordsOf(dataset: Dataset, kind: RecordKindName): ReadonlyMap<string, object> {
  if (kind === 'observations') return figuresOf(dataset)
  if (kind !== 'exclusions') return dataset.catalogue[kind]
  return new Map(
    dataset.exclusions.map((one) => [`${one.pack}/${one.series_key}@${one.period}`, one]),
  )
}

function figuresOf({ observations }: Dataset): ReadonlyMap<string, object> {
  const figures = new Map<string, object>()
  for (const batch of observations) {
    for (let row = 0; row < batch.length; row++) {
      const figure = observationAt(batch, row)
      figures.set(`${figure.series}@${figure.period}`, figure)
    }
  }
  return figures
}
