import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { shippedData } from '../../src/commands/shipped-data.ts'
import { daysOfTimePeriod } from '../../src/formats/sdmx/time-period.ts'
import { Observation } from '../../src/model/observation.ts'
import { parsePeriod } from '../../src/model/period.ts'
import type { Series } from '../../src/model/series.ts'
import type { Release } from '../../src/releases/release.ts'
import { latestRelease } from '../support/release.ts'
import {
  type MessageReader,
  type ReadRow,
  readCsv,
  readGeneric,
  readJson10,
  readJson20,
  readStructureSpecific,
} from '../support/sdmx-readers.ts'
import { startServer } from '../support/server.ts'

/** Every kind of message, and who can read it again. */
const readers: readonly (readonly [accept: string, read: MessageReader])[] = [
  ['application/vnd.sdmx.data+json;version=2.0.0', readJson20],
  ['application/vnd.sdmx.data+json;version=1.0.0', readJson10],
  ['application/vnd.sdmx.data+csv;version=2.0.0', readCsv],
  ['application/vnd.sdmx.data+csv;version=1.0.0', readCsv],
  ['application/vnd.sdmx.structurespecificdata+xml;version=2.1', readStructureSpecific],
  ['application/vnd.sdmx.genericdata+xml;version=2.1', readGeneric],
]

/** What a message must say of a figure, written out by hand: members that are undefined must be absent. */
function expected({ basis, ...series }: Series, figure: Observation): ReadRow {
  const members: Readonly<Record<string, string | undefined>> = {
    FREQ: series.frequency,
    REF_AREA: series.area,
    INDICATOR: series.indicator,
    ESTIMATOR: series.estimator,
    NATURE: series.nature,
    SERIES: series.id,
    OBS_VALUE: figure.value,
    TITLE: series.title,
    UNIT_MEASURE: series.unit,
    UNIT_MULT: String(series.multiplier),
    PRICE_BASE: basis.priceBase,
    INDEX_BASE: basis.indexBase,
    CONCEPT: basis.concept,
    BORDERS: basis.borders,
    SPAN_MEANING: basis.spanMeaning,
    BASIS_NOTE: basis.note,
    BOUND: series.bound,
    PLAN: series.plan,
    SERIES_SOURCE: series.source,
    ORIGINAL_SOURCE: series.original,
    ORIGIN: series.origin,
    SERIES_NOTE: series.note,
    OBS_STATUS: figure.status,
    PRINTED: figure.printed ?? figure.value,
    PERIOD: figure.period,
    SOURCE: figure.source,
    LOCATOR: figure.locator,
    OBS_NOTE: figure.note,
  }
  return Object.fromEntries(
    Object.entries(members).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  )
}

/** Of the format itself, or worked out from what is compared. */
const beside = new Set([
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'DATAFLOW',
  'TIME_PERIOD',
  'REPORTING_YEAR_START_DAY',
  'PUBLISHED',
])

function compared(row: ReadRow): ReadRow {
  return Object.fromEntries(Object.entries(row).filter(([id]) => !beside.has(id)))
}

/** The figures of a release as its files have them, by series and period. */
function figuresOf(release: Release): ReadonlyMap<string, ReadRow> {
  const records = release.contents().get('observations') ?? new Map<string, object>()
  return new Map(
    [...records].map(([key, record]) => {
      const figure = Observation.parse(record)
      const series = release.catalogue.series.get(figure.series)
      if (!series) throw new Error(`${key} has no series`)
      return [key, expected(series, figure)]
    }),
  )
}

function differences(rows: readonly ReadRow[], figures: ReadonlyMap<string, ReadRow>) {
  const seen = new Set<string>()
  const found: unknown[] = []
  for (const row of rows) {
    const key = `${row['SERIES']}@${row['PERIOD']}`
    const wanted = figures.get(key)
    if (seen.has(key)) found.push({ key, twice: true })
    seen.add(key)
    if (sorted(compared(row)) !== sorted(wanted ?? {})) found.push({ key, row, wanted })
    const { first, last } = parsePeriod(row['PERIOD'] ?? '')
    const days = daysOfTimePeriod(row['TIME_PERIOD'] ?? '')
    if (days?.from !== first || days.to !== last) found.push({ key, time: row['TIME_PERIOD'] })
    const start = /^\d{4}-\d{2}$/.test(row['PERIOD'] ?? '') && Number(row['PERIOD']?.slice(5)) > 12
    if (row['REPORTING_YEAR_START_DAY'] !== (start ? '--10-01' : undefined)) {
      found.push({ key, start: row['REPORTING_YEAR_START_DAY'] })
    }
  }
  return { found, missing: [...figures.keys()].filter((key) => !seen.has(key)) }
}

function sorted(row: ReadRow): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function rowsOf(
  app: FastifyInstance,
  view: string,
  [accept, read]: (typeof readers)[number],
) {
  const answer = await app.inject({
    url: `/sdmx/3.0/data/dataflow/CF/ALL/~/*?dimensionAtObservation=${view}`,
    headers: { accept },
  })
  return read(answer.body)
}

t.test(
  'every figure that is shipped comes back from every message with all that is said of it',
  async (t) => {
    const figures = figuresOf(await latestRelease(shippedData))
    t.ok(figures.size > 10_000, `${figures.size} figures`)
    const app = await startServer(t, { folder: shippedData })
    for (const reader of readers) {
      for (const view of ['TIME_PERIOD', 'AllDimensions']) {
        const { found, missing } = differences(await rowsOf(app, view, reader), figures)
        t.same(found.slice(0, 3), [], `${reader[0]} ${view}`)
        t.same(missing.slice(0, 3), [], `${reader[0]} ${view} leaves none out`)
      }
    }
  },
)
