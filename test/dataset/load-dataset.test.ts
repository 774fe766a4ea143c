import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { DatasetError, loadDataset } from '../../src/dataset/load-dataset.ts'
import type { ViolationReport } from '../../src/dataset/violation.ts'
import { observationAt } from '../../src/model/observation-batch.ts'
import { smallDataset, smallDatasetFiles } from '../support/dataset.ts'

async function loaded(folder: string): Promise<Dataset> {
  const result = await loadDataset(folder)
  if (result.kind === 'loaded') return result.dataset
  throw new Error(JSON.stringify(result.report.violations, null, 2))
}

async function refused(folder: string): Promise<ViolationReport> {
  const result = await loadDataset(folder)
  if (result.kind === 'refused') return result.report
  throw new Error('the dataset was loaded')
}

t.test('the small dataset has no violation and keeps every record', async (t) => {
  const { head, catalogue, observations, exclusions } = await loaded(smallDatasetFiles)
  t.equal(head.name, 'small-figures')
  const counts = Object.entries(catalogue).map(([name, records]) => [name, records.size])
  t.same(Object.fromEntries(counts), {
    topics: 4,
    areas: 3,
    estimators: 5,
    units: 7,
    people: 3,
    sources: 19,
    indicators: 7,
    plans: 3,
    series: 16,
    claims: 2,
    quotations: 4,
  })
  t.equal(
    observations.reduce((sum, { length }) => sum + length, 0),
    80,
  )
  t.equal(exclusions.length, 1)
})

t.test('records stand in order of id, whatever file they come from', async (t) => {
  const { catalogue } = await loaded(smallDatasetFiles)
  const ids = [...catalogue.sources.keys()]
  t.same(ids, [...ids].sort())
  t.equal(catalogue.series.get('grain-harvest-sun-revised')?.basis.concept, 'barn yield')
})

t.test('figures come out as printed: 17 digits, trailing zeros, missing ones', async (t) => {
  const { observations } = await loaded(smallDatasetFiles)
  const rows = observations.flatMap((batch) =>
    Array.from({ length: batch.length }, (_, row) => observationAt(batch, row)),
  )
  const at = (series: string, period: string) =>
    rows.find((row) => row.series === series && row.period === period)
  t.equal(at('primary-energy-sun-energy-institute', '1965')?.value, '24.900750240311027')
  t.equal(at('urban-share-sun-census', '1937')?.value, '27.0')
  t.equal(at('urban-population-sun-census', '1926-12-17')?.printed, '26,314,114')
  t.equal(at('grain-harvest-sun-mean', '1909/1913')?.value, '67.6')
  const missing = at('grain-harvest-sun-wheatcroft-davies', '1921')
  t.equal(missing?.status, 'M')
  t.equal(missing?.value, undefined)
})

t.test('the digest is that of the sorted list of digests, as sha256sum writes it', async (t) => {
  const { digest } = await loaded(smallDatasetFiles)
  const names = await readdir(smallDatasetFiles, { recursive: true, withFileTypes: true })
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(smallDatasetFiles.length))
    .sort()
  const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
  const lines = await Promise.all(
    files.map(
      async (name) => `${sha256(await readFile(join(smallDatasetFiles, name)))}  ${name}\n`,
    ),
  )
  t.equal(digest, sha256(lines.join('')))
})

t.test('the same files give the same digest, and a changed letter another', async (t) => {
  const first = await loaded(await smallDataset(t))
  const second = await loaded(await smallDataset(t))
  const changed = await loaded(
    await smallDataset(t, { 'LICENSE.md': (text) => text.replace('tests', 'trials') }),
  )
  t.equal(first.digest, second.digest)
  t.not(first.digest, changed.digest)
})

t.test('cut releases lie beside the files and are not read', async (t) => {
  const folder = await smallDataset(t, { 'releases/1.0.0/manifest.json': 'not read' })
  t.equal((await loadDataset(folder)).kind, 'loaded')
})

t.test('all violations are told at once, in the order of files and lines', async (t) => {
  const changes = {
    'estimators.csv': (text: string) => text.replace('planning-body', 'planning'),
    'observations/steel.csv': (text: string) => text.replace('1928,4.3', '1928,4.35'),
    'topics.csv': (text: string) => text.replace('Crops', ' Crops'),
  }
  const report = await refused(await smallDataset(t, changes))
  t.same(
    report.violations.map(({ file, line, rule }) => [file, line, rule]),
    [
      ['estimators.csv', 3, 'field'],
      ['observations/steel.csv', 4, 'printed-agrees'],
      ['topics.csv', 2, 'clean-text'],
    ],
  )
  t.same(report, await refused(await smallDataset(t, changes)))
})

t.test('a faulty record still exists for those that refer to it', async (t) => {
  const report = await refused(
    await smallDataset(t, {
      'units.csv': (text) => text.replace('mass,1,', 'mas,1,'),
    }),
  )
  t.same(
    report.violations.map(({ rule }) => rule),
    ['field'],
  )
})

t.test('ten thousand faults make a short report', async (t) => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `x-${i},1928-13,1e5,,Q,nobody-${i},,`)
  const header = 'series,period,value,printed,status,source,locator,note'
  const folder = await smallDataset(t, {
    'observations/steel.csv': `${[header, ...rows].join('\n')}\n`,
  })
  const started = process.cpuUsage()
  const report = await refused(folder)
  const { user } = process.cpuUsage(started)
  t.ok(user < 10_000_000, `${user} microseconds of the processor`)
  const inFile = report.violations.filter(({ file }) => file === 'observations/steel.csv')
  t.ok(inFile.length <= 60, `${inFile.length} violations kept`)
  t.ok(report.total >= 60_000, `${report.total} counted`)
  const field = report.omitted.find(({ rule }) => rule === 'field')
  // Period, value, status and locator of each row are wrong.
  t.same(field, { rule: 'field', file: 'observations/steel.csv', count: 40_000 - 20 })
  t.ok(JSON.stringify(report).length < 40_000)
})

t.test('many strange files do not make a long report either', async (t) => {
  const folder = await smallDataset(t)
  const names = Array.from({ length: 1_500 }, (_, index) => `stranger-${index}.txt`)
  await Promise.all(names.map((name) => writeFile(join(folder, name), '')))
  const report = await refused(folder)
  t.equal(report.total, 1_500)
  t.equal(report.violations.length, 1_000)
})

t.test('an empty folder is a dataset with everything missing', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'empty-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const report = await refused(folder)
  t.equal(report.total, 14)
  t.ok(report.violations.every(({ rule }) => rule === 'declared-file'))
})

t.test('folders in folders and files in the wrong one are strangers', async (t) => {
  const folder = await smallDataset(t)
  await mkdir(join(folder, 'series/deep'))
  await mkdir(join(folder, 'other'))
  await cp(join(folder, 'topics.csv'), join(folder, 'series/Steel.csv'))
  const report = await refused(folder)
  t.same(
    report.violations.map(({ rule, file }) => [rule, file]),
    [
      ['declared-file', 'other/'],
      ['declared-file', 'series/Steel.csv'],
      ['declared-file', 'series/deep/'],
    ],
  )
})

t.test('what is no folder is an error that says what would be right', async (t) => {
  const missing = join(tmpdir(), 'there-is-no-such-folder')
  await t.rejects(
    loadDataset(missing),
    new DatasetError(`${missing} does not exist; name the folder that holds dataset.yaml`),
  )
  const file = join(smallDatasetFiles, 'topics.csv')
  await t.rejects(
    loadDataset(file),
    new DatasetError(`${file} is not a folder; name the folder that holds dataset.yaml`),
  )
})
