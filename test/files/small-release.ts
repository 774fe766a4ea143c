import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { BulkFile } from '../../src/files/bulk-file.ts'
import { openFolder } from '../../src/releases/open-folder.ts'
import type { Release } from '../../src/releases/release.ts'
import { type Change, smallDataset } from '../support/dataset.ts'

type DatasetFiles = ReadonlyMap<string, Uint8Array>

interface Opened {
  readonly release: Release
  readonly datasetFiles: DatasetFiles
  /** Where the dataset lies. */
  readonly folder: string
}

type Owner = Parameters<typeof smallDataset>[0]

export async function smallRelease(
  t: Owner,
  changes: Readonly<Record<string, Change>> = {},
): Promise<Opened> {
  return await releaseIn(await smallDataset(t, changes))
}

export async function releaseIn(folder: string): Promise<Opened> {
  const result = await openFolder(folder)
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.report, undefined, 2))
  const { latest } = result.releases
  return { release: latest, datasetFiles: await latest.datasetFiles(), folder }
}

export async function bytesOf(
  { write }: BulkFile,
  { release }: Pick<Opened, 'release'>,
): Promise<Buffer> {
  const content = await write(release)
  if (content instanceof Uint8Array) return Buffer.from(content)
  const pieces: Uint8Array[] = []
  for await (const piece of content) pieces.push(piece)
  return Buffer.concat(pieces)
}

export type TextRow = Readonly<Record<string, string>>
const TextRows = z.array(z.record(z.string(), z.string()))

/** Reads CSV with another package than writes it; an absent cell is left out. */
export function rowsOfCsv(text: string): readonly TextRow[] {
  return TextRows.parse(parse(text, { columns: true })).map(withoutEmpty)
}

/** When the documents were printed that the series are originally from, as the files of sources say. */
const published: Readonly<Record<string, string>> = {
  'grain-harvest-sun-biological': '1994',
  'grain-harvest-sun-mean': '1994',
  'grain-harvest-sun-observer': '1934-05-02',
  'grain-harvest-sun-revised': '1994',
  'grain-harvest-sun-wheatcroft-davies': '1994',
  'industrial-output-growth-sun-bureau': '1928',
  'primary-energy-sun-energy-institute': '2024',
}

/** One figure in the small dataset that was read elsewhere than the rest of its series. */
export const readElsewhere: Readonly<Record<string, Change>> = {
  'observations/agriculture.csv': (text) =>
    text.replace(
      'biological,1928,73.3,,A,dronin-bellinger-2005',
      'biological,1928,73.3,,A,observer-1934',
    ),
}

/** The figures as they should come out, straight from the files of a small dataset. */
export function expectedRows(files: DatasetFiles): readonly TextRow[] {
  const series = new Map(rowsIn(files, 'series/').map((one) => [one['id'], one]))
  return rowsIn(files, 'observations/')
    .map((row) => expectedRow(row, series.get(row['series']) ?? {}))
    .sort((a, b) =>
      (a['series'] ?? '') < (b['series'] ?? '') ? -1 : a['series'] === b['series'] ? 0 : 1,
    )
}

function expectedRow(row: TextRow, series: TextRow): TextRow {
  const own = row['source'] === series['source']
  return withoutEmpty({
    series: row['series'],
    indicator: series['indicator'],
    area: series['area'],
    period: row['period'],
    value: row['value'],
    printed: row['printed'] ?? row['value'],
    unit: series['unit'],
    multiplier: series['multiplier'],
    status: row['status'],
    estimator: series['estimator'],
    nature: series['nature'],
    source: row['source'],
    published: own ? published[row['series'] ?? ''] : '1934-05-02',
    locator: row['locator'],
    note: row['note'],
  })
}

function rowsIn(files: DatasetFiles, folder: string): readonly TextRow[] {
  return [...files]
    .filter(([name]) => name.startsWith(folder))
    .flatMap(([, bytes]) => rowsOfCsv(Buffer.from(bytes).toString('utf8')))
}

function withoutEmpty(row: Readonly<Record<string, string | undefined>>): TextRow {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(row)) {
    if (value !== undefined && value !== '') kept[name] = value
  }
  return kept
}
