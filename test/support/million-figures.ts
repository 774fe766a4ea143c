import { Decimal } from '../../src/model/decimal.ts'
import {
  type ObservationBatch,
  ObservationBatchBuilder,
} from '../../src/model/observation-batch.ts'
import { type DayRange, dateOfDay, everyDay } from '../../src/model/period.ts'
import type { Series } from '../../src/model/series.ts'
import type { Release } from '../../src/releases/release.ts'
import type { ObservationStore } from '../../src/store/observation-store.ts'

const SERIES = 1_000
const FIGURES = 1_000

/** A release with a million figures, a thousand of each of a thousand series, which its store makes as it is asked. */
export function withMillionFigures(release: Release): Release {
  const [pattern] = release.catalogue.series.values()
  if (!pattern) throw new Error('there is no series to make others like')
  const series = new Map(
    Array.from({ length: SERIES }, (_, index): [string, Series] => {
      const id = `made-up-${String(index).padStart(4, '0')}`
      return [id, { ...pattern, id, frequency: 'D', title: `Made up, number ${index}` }]
    }),
  )
  const extent = { count: FIGURES, firstDay: 0, lastDay: FIGURES - 1 }
  return {
    ...release,
    catalogue: { ...release.catalogue, series },
    extents: new Map([...series.keys()].map((id) => [id, extent])),
    observations: storeOf(pattern),
  }
}

/** The same figures under whatever name they are asked for. */
function storeOf(pattern: Series): ObservationStore {
  const made = new Map<string, ObservationBatch>()
  const figuresIn = ({ from, to }: DayRange): ObservationBatch => {
    const [first, last] = [Math.max(0, from), Math.min(FIGURES - 1, to)]
    const known = made.get(`${first} ${last}`) ?? figuresOf(pattern, first, last)
    made.set(`${first} ${last}`, known)
    return known
  }
  const named = (id: string, range: DayRange): ObservationBatch => ({
    ...figuresIn(range),
    seriesIds: [id],
  })
  return {
    observations: async (ids, range) => ids.map((id) => named(id, range)),
    scan: async function* () {
      for (let index = 0; index < SERIES; index++) yield named(String(index), everyDay)
    },
    extents: async () => new Map(),
    close: async () => {},
  }
}

function figuresOf({ id, source }: Series, first: number, last: number): ObservationBatch {
  const builder = new ObservationBatchBuilder()
  for (let day = first; day <= last; day++) {
    builder.add({
      series: id,
      period: dateOfDay(day),
      value: Decimal.parse(`${day}.${day % 10}0`),
      status: day % 7 === 0 ? 'E' : 'A',
      source,
      locator: `table ${day % 50}, row ${day}`,
      ...(day % 11 === 0 && { note: `a note on day ${day}` }),
    })
  }
  return builder.build()
}
