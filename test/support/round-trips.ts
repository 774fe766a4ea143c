import type { Format } from '../../src/formats/format.ts'
import { formats } from '../../src/formats/index.ts'
import type { Answer } from '../../src/queries/answer.ts'
import { figureMembers } from '../../src/queries/figures/figure-row.ts'
import { observations } from '../../src/queries/figures/observations.ts'
import type { Release } from '../../src/releases/release.ts'
import { encodedBytes, representation } from './encoded.ts'
import { duckdbCsv, duckdbParquet, duckdbTsv } from './readers/duckdb.ts'
import { flechette, jsonLines, jsonList, jsonstatToolkit, sheetjs } from './readers/others.ts'
import { asText, type Reader, type ReadFigure } from './readers/reader.ts'
import { sdmxCsvReader, sdmxJsonReader } from './readers/sdmx.ts'

/** Who reads each format back. */
const readers: Readonly<Record<string, Reader>> = {
  json: jsonList,
  ndjson: jsonLines,
  csv: duckdbCsv,
  tsv: duckdbTsv,
  xlsx: sheetjs,
  parquet: duckdbParquet,
  arrow: flechette,
  jsonstat: jsonstatToolkit,
  'sdmx-json': sdmxJsonReader,
  'sdmx-csv': sdmxCsvReader,
}

/** Periods down and series across, read back as figures. */
const wideCsv: Reader = {
  name: duckdbCsv.name,
  read: async (bytes) =>
    (await duckdbCsv.read(bytes)).flatMap(({ period = '', ...values }) =>
      Object.entries(values).map(([series, value]) => ({ series, period, value })),
    ),
}

export interface RoundTrip {
  readonly format: Format
  /** What was asked of the format, as in an address. */
  readonly options: string
  readonly reader: Reader
  /** How many figures were sent, and how many came back. */
  readonly sent: number
  readonly returned: number
  /** The members in which some figure came back otherwise than it was. */
  readonly lost: readonly string[]
  /** The members that the format says that it loses. */
  readonly declared: readonly string[]
}

/** Sends every figure of a release through every format that shows figures, and reads it back. */
export async function roundTrips(release: Release): Promise<readonly RoundTrip[]> {
  const made: RoundTrip[] = []
  const figural = formats.filter(
    (format) =>
      carriesFigures.some((aspect) => format.shows.includes(aspect)) && !format.withoutRows,
  )
  for (const format of figural) {
    const reader = readers[format.name]
    if (!reader) throw new Error(`nobody reads ${format.name} back`)
    made.push(await roundTrip(release, format, reader, {}))
    if (format.name === 'csv')
      made.push(await roundTrip(release, format, wideCsv, { shape: 'wide' }))
  }
  return made
}

const carriesFigures = ['json', 'table', 'figures', 'printed'] as const

async function roundTrip(
  release: Release,
  format: Format,
  reader: Reader,
  parameters: Readonly<Record<string, string>>,
): Promise<RoundTrip> {
  const sent = new Map<string, ReadFigure>()
  const returned = new Map<string, ReadFigure>()
  let declared: readonly string[] = []
  for (const answer of await answersFor(release, format)) {
    for await (const page of answer.figures?.pages ?? []) {
      for (const row of page) sent.set(keyOf(row), asText({ ...row }))
    }
    declared = format.loses?.(answer, representation(parameters)) ?? []
    for (const figure of await reader.read(await encodedBytes(format, answer, parameters))) {
      returned.set(keyOf(figure), figure)
    }
  }
  const lost = figureMembers.filter(
    (member) =>
      !placed.includes(member) &&
      [...sent].some(([key, figure]) => returned.get(key)?.[member] !== figure[member]),
  )
  const options = new URLSearchParams(parameters).toString()
  return { format, options, reader, sent: sent.size, returned: returned.size, lost, declared }
}

/** By these a figure is found again: those that are not are counted. */
const placed: readonly string[] = ['series', 'period']

function keyOf({ series = '', period = '' }: { series?: string; period?: string }): string {
  return `${series} ${period}`
}

/** The whole list, or all its pages where a format does not take it whole. */
async function answersFor(release: Release, { mostRows }: Format): Promise<readonly Answer[]> {
  if (mostRows !== undefined) return [await observations(release, { filters: {}, limit: 'all' })]
  const pages: Answer[] = []
  for (let cursor: string | undefined; pages.length === 0 || cursor !== undefined; ) {
    const answer = await observations(release, { filters: {}, limit: 10_000, cursor })
    pages.push(answer)
    cursor = answer.page?.next
  }
  return pages
}
