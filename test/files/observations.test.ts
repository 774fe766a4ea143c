import { gunzipSync } from 'node:zlib'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import t from 'tap'
import { z } from 'zod'
import { figurePages } from '../../src/files/figure-pages.ts'
import { bulkFiles } from '../../src/files/index.ts'
import { observationsCsv } from '../../src/files/kinds/observations-csv.ts'
import { observationsCsvGzip } from '../../src/files/kinds/observations-csv-gzip.ts'
import { observationsNdjson } from '../../src/files/kinds/observations-ndjson.ts'
import { observationsParquet } from '../../src/files/kinds/observations-parquet.ts'
import { type ObservationBatch, windowOf } from '../../src/model/observation-batch.ts'
import { figureMembers } from '../../src/queries/figures/figure-row.ts'
import type { Release } from '../../src/releases/release.ts'
import {
  bytesOf,
  expectedRows,
  readElsewhere,
  rowsOfCsv,
  smallRelease,
  type TextRow,
} from './small-release.ts'

const FigureLine = z.record(z.string(), z.union([z.string(), z.number()]))

function asText(row: Readonly<Record<string, unknown>>): TextRow {
  const cells = Object.entries(row).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(cells.map(([name, value]) => [name, String(value)]))
}

t.test('the CSV, parsed back, is every figure of the files, in order', async (t) => {
  const small = await smallRelease(t, readElsewhere)
  const text = (await bytesOf(observationsCsv, small)).toString('utf8')
  const expected = expectedRows(small.datasetFiles)
  t.equal(expected.length, 80)
  t.same(rowsOfCsv(text), expected)
  t.equal(text.slice(0, text.indexOf('\r\n')), figureMembers.join(','))
  const lines = text.split('\r\n')
  t.ok(
    lines.includes(
      'urban-population-sun-census,urban-population,sun,1926-12-17,26314114,"26,314,114",person,0,A,tssu,reported,wikipedia-census,,summary table,',
    ),
    'as it would be written by hand',
  )
})

t.test('the gzip file, decompressed by zlib, is the CSV, and tells no time', async (t) => {
  const small = await smallRelease(t)
  const gzip = await bytesOf(observationsCsvGzip, small)
  t.ok(gunzipSync(gzip).equals(await bytesOf(observationsCsv, small)))
  t.equal(gzip.readUInt32LE(4), 0, 'RFC 1952 §2.3.1: a time of 0 is none')
})

t.test(
  'the NDJSON has a figure a line; values are strings, what is absent is left out',
  async (t) => {
    const small = await smallRelease(t, readElsewhere)
    const text = (await bytesOf(observationsNdjson, small)).toString('utf8')
    t.ok(text.endsWith('}\n'))
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => FigureLine.parse(JSON.parse(line)))
    t.same(rows.map(asText), expectedRows(small.datasetFiles))
    const energy = rows.find(({ series }) => series === 'primary-energy-sun-energy-institute')
    t.equal(energy?.['value'], '24.900750240311027')
    t.equal(energy?.['multiplier'], 0)
  },
)

async function parquetRows(bytes: Buffer): Promise<readonly Record<string, unknown>[]> {
  return await parquetReadObjects({ file: arrayBuffer(bytes) })
}

function arrayBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

t.test('the Parquet file keeps every text of every figure exactly', async (t) => {
  const small = await smallRelease(t, readElsewhere)
  const rows = await parquetRows(await bytesOf(observationsParquet, small))
  const texts = rows.map(({ first_day: _, last_day: __, value_number: ___, ...row }) => asText(row))
  t.same(texts, expectedRows(small.datasetFiles))
})

t.test('the Parquet file has typed days and doubles beside the exact values', async (t) => {
  const small = await smallRelease(t)
  const rows = await parquetRows(await bytesOf(observationsParquet, small))
  const at = (series: string, period: string) =>
    rows.find((row) => row['series'] === series && row['period'] === period)
  t.match(at('primary-energy-sun-energy-institute', '1965'), {
    value: '24.900750240311027',
    value_number: 24.900750240311027,
    first_day: new Date('1965-01-01'),
    last_day: new Date('1965-12-31'),
    multiplier: 0,
  })
  t.match(at('urban-share-sun-census', '1937'), { value: '27.0', value_number: 27 })
  t.match(at('grain-harvest-sun-mean', '1909/1913'), {
    first_day: new Date('1909-01-01'),
    last_day: new Date('1913-12-31'),
  })
  t.match(at('industrial-output-growth-sun-bureau', '1926-27'), {
    printed: 'nearly twenty',
    first_day: new Date('1926-10-01'),
    last_day: new Date('1927-09-30'),
  })
  const missing = at('grain-harvest-sun-wheatcroft-davies', '1921')
  t.equal(missing?.['status'], 'M')
  t.equal(missing?.['value'] ?? undefined, undefined)
  t.equal(missing?.['value_number'] ?? undefined, undefined, 'missing is not zero')
})

t.test('the Parquet file says what it is and what each column means', async (t) => {
  const small = await smallRelease(t)
  const metadata = parquetMetadata(arrayBuffer(await bytesOf(observationsParquet, small)))
  const facts = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value ?? '']))
  t.equal(facts.get('title'), 'A small dataset for tests')
  t.equal(facts.get('release'), '0.1.0')
  t.equal(facts.get('digest'), small.release.digest)
  t.equal(facts.get('licence'), 'CC-BY-4.0')
  const meanings = z
    .record(z.string(), z.string().min(1))
    .parse(JSON.parse(facts.get('columns') ?? ''))
  const columns = metadata.schema.slice(1)
  t.same(
    Object.keys(meanings),
    columns.map(({ name }) => name),
  )
  t.match(meanings['value_number'], /inexact/)
  const types = new Map(
    columns.map(({ name, converted_type, type }) => [name, converted_type ?? type]),
  )
  t.equal(types.get('first_day'), 'DATE')
  t.equal(types.get('value_number'), 'DOUBLE')
  t.equal(types.get('value'), 'UTF8')
})

async function collected<Page>(pages: AsyncIterable<Page>): Promise<readonly Page[]> {
  const all: Page[] = []
  for await (const page of pages) all.push(page)
  return all
}

t.test('pages joined are all figures, in pages of the size asked', async (t) => {
  const { release } = await smallRelease(t)
  const pages = await collected(figurePages(release, 30))
  t.same(
    pages.map(({ length }) => length),
    [30, 30, 20],
  )
  const [whole] = await collected(figurePages(release, 1000))
  t.same(pages.flat(), whole)
})

/** A release whose store hands figures over in other portions. */
function inPortions(release: Release, size: number): Release {
  async function* scan(): AsyncGenerator<ObservationBatch> {
    for await (const batch of release.observations.scan()) {
      for (let start = 0; start < batch.length; start += size) {
        yield windowOf(batch, start, Math.min(start + size, batch.length))
      }
    }
  }
  return { ...release, observations: { ...release.observations, scan } }
}

t.test('the bytes do not depend on how a store hands the figures over', async (t) => {
  const small = await smallRelease(t)
  const other = { ...small, release: inPortions(small.release, 7) }
  for (const kind of bulkFiles) {
    const [one, two] = [await bytesOf(kind, small), await bytesOf(kind, other)]
    t.ok(one.equals(two), kind.name(small.release))
  }
})
