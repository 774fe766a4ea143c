import type { Observation } from '../../src/model/observation.ts'
import { ObservationBatchBuilder, observationAt } from '../../src/model/observation-batch.ts'
import { everyDay } from '../../src/model/period.ts'
import type { Series } from '../../src/model/series.ts'
import type { Source } from '../../src/model/source.ts'
import type { Release } from '../../src/releases/release.ts'
import { memoryStore } from '../../src/store/memory/memory-store.ts'

/** All figures of a series. */
export async function figuresOf(release: Release, series: string): Promise<readonly Observation[]> {
  const [batch] = await release.observations.observations([series], everyDay)
  if (!batch) return []
  return Array.from({ length: batch.length }, (_, index) => observationAt(batch, index))
}

/** The same release with a series and its figures, new or in place of those of that id. */
export function withSeries(
  release: Release,
  series: Series,
  figures: readonly Observation[],
): Release {
  const builder = new ObservationBatchBuilder()
  for (const figure of figures) builder.add({ ...figure, series: series.id })
  const own = memoryStore([builder.build()])
  return {
    ...release,
    catalogue: { ...release.catalogue, series: added(release.catalogue.series, series) },
    observations: {
      ...release.observations,
      observations: async (ids, range) => {
        const found = ids.map((id) =>
          (id === series.id ? own : release.observations).observations([id], range),
        )
        return (await Promise.all(found)).flat()
      },
    },
  }
}

/** The same release with a document more. */
export function withSource(release: Release, source: Source): Release {
  const sources = added(release.catalogue.sources, source)
  return { ...release, catalogue: { ...release.catalogue, sources } }
}

/** In order of id, as every catalogue is. */
function added<T extends { readonly id: string }>(
  records: ReadonlyMap<string, T>,
  record: T,
): ReadonlyMap<string, T> {
  const all = new Map(records).set(record.id, record)
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)))
}
