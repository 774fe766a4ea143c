import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import t from 'tap'
import { z } from 'zod'
import { dataPackage } from '../../src/files/kinds/data-package.ts'
import { sourcesBibtex } from '../../src/files/kinds/sources-bibtex.ts'
import { sourcesCslJson } from '../../src/files/kinds/sources-csl-json.ts'
import { bytesOf, smallRelease } from './small-release.ts'

const run = promisify(execFile)

/** The entries of a BibTeX file by key, as they are written. */
function entriesOf(bibtex: string): readonly { key: string; text: string }[] {
  return bibtex
    .split(/^(?=@)/m)
    .map((text) => ({ key: /^@[a-z]+\{([^,]+),/.exec(text)?.[1] ?? '', text }))
}

t.test('the BibTeX file has one entry for every source, under its id', async (t) => {
  const small = await smallRelease(t)
  const entries = entriesOf((await bytesOf(sourcesBibtex, small)).toString('utf8'))
  t.equal(entries.length, 19)
  t.same(entries.map(({ key }) => key).sort(), [...small.release.catalogue.sources.keys()])
  for (const { key, text } of entries) {
    const balance = text.replaceAll(/\\[{}]/g, '')
    t.equal(balance.split('{').length, balance.split('}').length, `braces of ${key}`)
  }
})

t.test('a BibTeX entry says who, when, what and in what, in any script', async (t) => {
  const small = await smallRelease(t)
  const text = (await bytesOf(sourcesBibtex, small)).toString('utf8')
  const entry = (wanted: string) => entriesOf(text).find(({ key }) => key === wanted)?.text ?? ''
  t.equal(
    entry('keefe-2009'),
    `@article{keefe-2009,
	author = {Keefe, Joshua R.},
	journal = {Student Pulse},
	number = {10},
	year = {2009},
	title = {Stalin and the {Drive} to {Industrialize} the {Soviet} {Union}},
	volume = {1},
}
`,
  )
  t.match(entry('narkhoz-1956'), 'author = {{ЦСУ СССР}}')
  t.match(entry('o-staline'), 'title = {О Сталине и сталинизме}')
  t.match(entry('wikipedia-census'), 'booktitle = {Wikipedia}')
  t.match(entry('quote-investigator-2010'), 'note = {In: Quote Investigator}')
})

t.test('what TeX would read as commands is written so that it prints', async (t) => {
  const small = await smallRelease(t, {
    'sources/article.json': (text) =>
      text
        .replace('Student Pulse', 'Iron & Steel_100% {new} #1')
        .replace('"volume": "1",', '"volume": "1", "URL": "https://example.org/a_b?c=d%20e&f",'),
  })
  const text = (await bytesOf(sourcesBibtex, small)).toString('utf8')
  t.match(text, 'journal = {Iron \\& Steel\\_100\\% \\{new\\} \\#1}')
  t.match(text, 'url = {https://example.org/a_b?c=d%20e&f}')
})

t.test('the CSL-JSON file is every source as it was curated', async (t) => {
  const small = await smallRelease(t)
  const Items = z.array(z.looseObject({ id: z.string() }))
  const items = Items.parse(JSON.parse((await bytesOf(sourcesCslJson, small)).toString('utf8')))
  const curated = [...small.datasetFiles]
    .filter(([name]) => name.startsWith('sources/'))
    .flatMap(([, bytes]) => Items.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  t.same(items, curated)
})

t.test('the zip file holds every file of the dataset, byte for byte', async (t) => {
  const small = await smallRelease(t)
  t.equal(dataPackage.name(small.release), 'control-figures-0.1.0.zip')
  const found = new Map(Object.entries(unzipSync(await bytesOf(dataPackage, small))))
  t.same([...found.keys()], [...small.datasetFiles.keys()].sort())
  t.ok(found.has('datapackage.json'), 'at the root')
  for (const [name, bytes] of small.datasetFiles) {
    t.ok(Buffer.from(found.get(name) ?? []).equals(bytes), name)
  }
})

const python = await run('python3', ['--version']).then(
  () => false,
  () => 'python3 is not installed',
)
t.test('Python opens the zip file too, and finds the same', { skip: python }, async (t) => {
  const small = await smallRelease(t)
  const folder = await mkdtemp(join(tmpdir(), 'zip-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const zip = join(folder, 'package.zip')
  await writeFile(zip, await bytesOf(dataPackage, small))
  await run('python3', ['-m', 'zipfile', '-e', zip, join(folder, 'out')])
  for (const [name, bytes] of small.datasetFiles) {
    t.ok((await readFile(join(folder, 'out', name))).equals(bytes), name)
  }
})

t.test('the zip file is the same in every time zone', async (t) => {
  const zone = process.env['TZ']
  t.teardown(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
  const small = await smallRelease(t)
  const zips: Buffer[] = []
  for (const name of ['Asia/Tokyo', 'America/Los_Angeles']) {
    process.env['TZ'] = name
    zips.push(await bytesOf(dataPackage, small))
  }
  t.ok(zips[0]?.equals(zips[1] ?? Buffer.of()))
})
