import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { parse } from '@retorquere/bibtex-parser'
import t from 'tap'
import { z } from 'zod'
import { shippedData } from '../../src/commands/shipped-data.ts'
import { bib } from '../../src/formats/citations/bib.ts'
import { csl } from '../../src/formats/citations/csl.ts'
import { formatterFor } from '../../src/formats/citations/formatter.ts'
import { ris } from '../../src/formats/citations/ris.ts'
import type { Source } from '../../src/model/source.ts'
import type { Answer } from '../../src/queries/answer.ts'
import { list } from '../../src/queries/records/list.ts'
import { listings } from '../../src/queries/records/listings/index.ts'
import type { Release } from '../../src/releases/release.ts'
import { encoded } from '../support/encoded.ts'
import { latestRelease } from '../support/release.ts'

/** A place with everything in it that TeX and RIS might take for their own. */
const PLACE = 'p. 5, таблица «а_б», 10 % & #3 {x} ~ ^ $ \\ ER - end'

/** All sources of the shipped dataset, each cited with a place. */
async function everySource(): Promise<{ release: Release; answer: Answer; sources: Source[] }> {
  const release = await latestRelease(shippedData)
  const sources = [...release.catalogue.sources.values()]
  const traces = () => sources.map(({ id }) => ({ source: id, locator: PLACE }))
  const all = list(release, listings.sources, { filters: {}, limit: 1 })
  const citation = { release, title: () => 'All sources', traces }
  return { release, answer: { ...all, citation }, sources }
}

function surnames(names: Source['author'] = []): readonly (string | undefined)[] {
  return names.map(({ family, literal }) => family ?? literal)
}

function yearOf({ issued }: Source): string | undefined {
  return issued?.['date-parts']?.[0]?.[0]?.toString()
}

const opened = everySource()

t.test('CSL-JSON holds each source as it was curated, with the place', async (t) => {
  const { answer, sources } = await opened
  const Items = z.array(z.looseObject({ id: z.string(), note: z.string() }))
  const items = Items.parse(JSON.parse(await encoded(csl, answer)))
  t.equal(items.length, sources.length + 1)
  const byId = new Map(items.map((item) => [item.id, item]))
  for (const { custom: _, type, ...source } of sources) {
    const item = byId.get(source.id)
    t.match(item, source, source.id)
    t.ok(item?.note.includes(PLACE), `${source.id} has its place`)
    t.ok(cslTypes.has(String(item?.['type'])), `${type} is a type of CSL`)
  }
})

t.test('BibTeX gives each source back to a reader of TeX, in any script', async (t) => {
  const { answer, sources } = await opened
  const text = await encoded(bib, answer)
  const { entries, errors } = parse(text, { english: false, sentenceCase: false })
  t.same(errors, [])
  t.equal(entries.length, sources.length + 1)
  const byKey = new Map(entries.map(({ key, fields }) => [key, fields]))
  for (const source of sources) {
    const fields = byKey.get(source.id)
    t.equal(fields?.['title'], source.title, source.id)
    t.same(
      (fields?.author ?? []).map(({ lastName, prefix, name }) =>
        [prefix, lastName ?? name].filter(Boolean).join(' '),
      ),
      surnames(source.author),
      `${source.id} has its authors`,
    )
    t.equal(fields?.['year'], yearOf(source), `${source.id} has its year`)
    t.ok(fields?.['note']?.includes(PLACE), `${source.id} has its place`)
    const whole = JSON.stringify(fields)
    for (const name of ['container-title', 'publisher', 'volume', 'issue', 'number'] as const) {
      const value = source[name]
      if (value) t.ok(whole.includes(JSON.stringify(value).slice(1, -1)), `${source.id} ${name}`)
    }
  }
})

t.test('RIS gives each source back to a reader of RIS, and breaks no line', async (t) => {
  const { answer, sources } = await opened
  const text = await encoded(ris, answer)
  const lines = text.split('\r\n')
  for (const line of lines) t.match(line, /^$|^[A-Z][A-Z0-9] {2}- /)
  const Reference = z.looseObject({
    id: z.string(),
    title: z.string(),
    note: z.union([z.string(), z.array(z.string())]),
    author: z
      .array(z.looseObject({ family: z.string().optional(), literal: z.string().optional() }))
      .optional(),
    issued: z.looseObject({ 'date-parts': z.array(z.array(z.int())).optional() }).optional(),
  })
  const read = z.array(Reference).parse(plugins.input.chain(text, { generateGraph: false }))
  t.equal(read.length, sources.length + 1)
  const byId = new Map(read.map((reference) => [reference.id, reference]))
  for (const source of sources) {
    const found = byId.get(source.id)
    t.equal(found?.title, source.title, source.id)
    // This reader knows no authors of newspaper articles; Zotero does.
    if (source.type !== 'article-newspaper') {
      t.equal(found?.author?.length ?? 0, source.author?.length ?? 0, `authors of ${source.id}`)
    }
    const year = found?.issued?.['date-parts']?.[0]?.[0]?.toString()
    t.equal(year, yearOf(source), `${source.id} has its year`)
  }
  t.equal(text.split(PLACE).length - 1, sources.length, 'every one has its place')
  for (const source of sources) {
    for (const name of surnames(source.author)) t.ok(text.includes(`AU  - ${name}`), String(name))
  }
})

t.test('each source is written in the styles that are asked for most', async (t) => {
  const { sources } = await opened
  for (const style of ['apa', 'chicago-author-date', 'modern-language-association']) {
    const formatter = formatterFor(style)
    for (const source of sources) {
      const text = formatter.document(source).toLowerCase()
      t.ok(letters(text).includes(letters(source.title)), `${style}: title of ${source.id}`)
      for (const name of surnames(source.author).slice(0, 1)) {
        t.ok(letters(text).includes(letters(name ?? '')), `${style}: author of ${source.id}`)
      }
      const year = yearOf(source)
      // MLA dates a speech by the event alone, of which the sources say nothing.
      const isDated = !(style.startsWith('modern') && source.type === 'speech')
      if (year && isDated) t.ok(text.includes(year), `${style}: year of ${source.id}`)
    }
  }
})

t.test('what is written is the same each time', async (t) => {
  const { answer } = await opened
  for (const format of [bib, csl, ris]) {
    t.equal(await encoded(format, answer), await encoded(format, answer), format.name)
  }
})

/** Styles choose case, quotation marks and dashes. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The types of CSL 1.0.2, appendix III. */
const cslTypes = new Set(
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
  dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case
  legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance
  periodical personal_communication post post-weblog regulation report review review-book software song speech
  standard thesis treaty webpage`.split(/\s+/),
)
