import { type MessageReader, type ReadRow, readCsv, readJson20 } from '../sdmx-readers.ts'
import type { Reader, ReadFigure } from './reader.ts'

/** The component that holds each member of a figure. */
const components: Readonly<Record<string, string>> = {
  series: 'SERIES',
  indicator: 'INDICATOR',
  area: 'REF_AREA',
  period: 'PERIOD',
  value: 'OBS_VALUE',
  printed: 'PRINTED',
  unit: 'UNIT_MEASURE',
  multiplier: 'UNIT_MULT',
  status: 'OBS_STATUS',
  estimator: 'ESTIMATOR',
  nature: 'NATURE',
  source: 'SOURCE',
  published: 'PUBLISHED',
  locator: 'LOCATOR',
  note: 'OBS_NOTE',
}

export const sdmxJsonReader = sdmxReader('a reader of SDMX-JSON 2.0 in the tests', readJson20)
export const sdmxCsvReader = sdmxReader('a reader of SDMX-CSV 2.0 in the tests', readCsv)

function sdmxReader(name: string, read: MessageReader): Reader {
  return { name, read: async (bytes) => read(bytes.toString()).map(figureOf) }
}

function figureOf(row: ReadRow): ReadFigure {
  return Object.fromEntries(
    Object.entries(components).flatMap(([member, id]) => {
      const value = row[id]
      return value === undefined ? [] : [[member, value]]
    }),
  )
}
