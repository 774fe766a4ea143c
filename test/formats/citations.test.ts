import t from 'tap'
import { bib } from '../../src/formats/citations/bib.ts'
import { bibtexOf } from '../../src/formats/citations/bibtex.ts'
import { csl } from '../../src/formats/citations/csl.ts'
import { ris } from '../../src/formats/citations/ris.ts'
import { txt } from '../../src/formats/citations/txt.ts'
import { Decimal } from '../../src/model/decimal.ts'
import { parsePeriod } from '../../src/model/period.ts'
import { compare } from '../../src/queries/comparisons/compare.ts'
import { deriveRequestOf } from '../../src/queries/derived/derive-parameters.ts'
import { figure } from '../../src/queries/figures/figure.ts'
import { figureMembers } from '../../src/queries/figures/figure-row.ts'
import { observations } from '../../src/queries/figures/observations.ts'
import { overview } from '../../src/queries/overview.ts'
import { list } from '../../src/queries/records/list.ts'
import { listings } from '../../src/queries/records/listings/index.ts'
import { record } from '../../src/queries/records/record.ts'
import { verify } from '../../src/queries/verdicts/verify.ts'
import { encoded } from '../support/encoded.ts'
import { smallReleases } from '../support/release.ts'
import { rowsOf } from '../support/rows-of.ts'

/** The small dataset, as if it had been cut. */
async function smallRelease() {
  const { latest } = await smallReleases()
  return { ...latest, cut: true, version: '1.0.0', digest: 'd1d1' }
}

const state = '[Release 1.0.0, SHA-256 d1d1]'
const carried = (title: string) =>
  `Control Figures. (2026). ${title} [Dataset]. In A small dataset for tests (Version 1.0.0). https://figures.example/v1/asked ${state}`

t.test(
  'a figure is cited with its document, the place in it, the release and its digest',
  async (t) => {
    const release = await smallRelease()
    const id = 'crude-steel-output-sun-plan-optimum'
    const answer = await figure(release, { id, period: parsePeriod('1932') })
    const title = 'Crude steel output, Soviet Union, 1932, as planned by State Planning Committee'
    t.equal(
      await encoded(txt, answer),
      `О Сталине и сталинизме. (n.d.), page p/48.\n${carried(title)}\n`,
    )
    t.equal(
      await encoded(txt, answer, { style: 'chicago-author-date' }),
      `О Сталине и сталинизме. n.d., page p/48.
Control Figures. 2026. “Crude Steel Output, Soviet Union, 1932, as Planned by State Planning Committee.” A Small Dataset for Tests. https://figures.example/v1/asked. ${state}
`,
    )
    t.equal(
      await encoded(txt, answer, { style: 'modern-language-association' }),
      `О Сталине и сталинизме, page p/48.
Control Figures. “Crude Steel Output, Soviet Union, 1932, as Planned by State Planning Committee.” A Small Dataset for Tests, 1.0.0, 23 Nov. 2026, https://figures.example/v1/asked. ${state}
`,
    )
  },
)

t.test('what was read at second hand is cited as cited in what was read', async (t) => {
  const release = await smallRelease()
  const id = 'grain-harvest-sun-revised'
  const answer = await figure(release, { id, period: parsePeriod('1933') })
  const place = 'Table 5.4, column «Revised Soviet estimate»'
  const [first] = (await encoded(txt, answer)).split('\n')
  t.equal(
    first,
    `Wheatcroft and Davies, 1994, as Table 5.4 names it. (1994), as cited in Dronin, N. M., & Bellinger, E. G. (2005). Table 5.4 Estimates for grain production in the USSR between 1928 and 1940. In Climate Dependence and Food Problems in Russia, 1900-1990. Central European University Press, ${place}.`,
  )
  const [dataset, original, read] = JSON.parse(await encoded(csl, answer))
  t.match(dataset, {
    type: 'dataset',
    title: 'Grain harvest, Soviet Union, 1933, as reported by Central Statistical Administration',
    'container-title': 'A small dataset for tests',
    version: '1.0.0',
    URL: 'https://figures.example/v1/asked',
    issued: { 'date-parts': [[2026, 11, 23]] },
    note: 'Release 1.0.0, SHA-256 d1d1.',
  })
  t.equal(original.id, 'wheatcroft-davies-1994')
  t.equal(
    original.note,
    `As cited in Dronin, Bellinger, Table 5.4 Estimates for grain production in the USSR between 1928 and 1940 (2005), ${place}. Not seen; known from: Table 5.4 names it as its source.`,
  )
  t.equal(read.id, 'dronin-bellinger-2005')
  t.equal(read.note, `${place}.`)
  t.notOk('custom' in read)
})

t.test('a quotation is cited as cited in the document that it was read in', async (t) => {
  const release = await smallRelease()
  const answer = record(release, listings.quotations, { id: 'stalin-1931-fifty-to-hundred' })
  const [first, second] = (await encoded(txt, answer)).split('\n')
  t.match(first, /^Stalin, .+ \(1931, February 4\)\..+, as cited in .+, opening epigraph\.$/)
  t.match(second, /Quotation of .*Stalin: We are fifty to a hundred years behind the advanced/)
})

t.test('a comparison is cited with the documents of all accounts in it, each once', async (t) => {
  const release = await smallRelease()
  const asked = { filters: {}, from: parsePeriod('1932'), to: parsePeriod('1932') }
  const answer = await compare(release, 'crude-steel-output', { ...asked, limit: 1 })
  const items: { id: string; title: string }[] = JSON.parse(await encoded(csl, answer))
  t.equal(items[0]?.title, 'Crude steel output: all accounts side by side (from: 1932; to: 1932)')
  t.same(
    items
      .slice(1)
      .map(({ id }) => id)
      .sort(),
    ['istoriya-352', 'o-staline'],
  )
})

t.test(
  'a query is cited in words and parameters, with the documents of all its pages',
  async (t) => {
    const release = await smallRelease()
    const filters = { indicator: ['grain-harvest'] }
    const whole = await observations(release, { filters, limit: 10_000 })
    const answer = await observations(release, { filters, limit: 1, fields: ['value'] })
    t.equal(await encoded(csl, answer), await encoded(csl, whole), 'the page is no part of it')
    const items: { id: string; title: string }[] = JSON.parse(await encoded(csl, answer))
    t.equal(items[0]?.title, 'Figures (indicator: grain-harvest)')
    const column = figureMembers.indexOf('source')
    const read = new Set((await rowsOf(whole.table)).map((row) => row[column]))
    for (const id of read)
      t.ok(
        items.some((item) => item.id === id),
        String(id),
      )
    t.same([...read].sort(), ['dronin-bellinger-2005', 'observer-1934'])
  },
)

t.test('what was computed is cited with the documents of its inputs', async (t) => {
  const release = await smallRelease()
  const answer = await observations(release, {
    filters: { indicator: ['crude-steel-output'], nature: ['reported'] },
    derive: deriveRequestOf({ units: 'pch' }),
    limit: 10,
  })
  const text = await encoded(txt, answer)
  t.match(text, 'indicator: crude-steel-output; nature: reported')
  t.match(text, 'units: pch')
  t.match(text, /^.*Таблица 1.*\nControl Figures/, 'one document, with its places')
})

t.test('a verdict is cited with the accounts that were heard', async (t) => {
  const release = await smallRelease()
  const question = {
    indicator: 'crude-steel-output',
    period: parsePeriod('1932'),
    value: Decimal.parse('5.9'),
  }
  const text = await encoded(txt, await verify(release, question))
  t.match(text, 'What the accounts say of a statement (')
  t.match(text, 'value: 5.9')
  t.equal(text.split('\n').length, 3, 'one document, the dataset, and the end')
})

t.test(
  'an indicator is cited with the documents of its series, a person with those quoted',
  async (t) => {
    const release = await smallRelease()
    const cited = async (answer: Parameters<typeof encoded>[1]) => {
      const items: { id: string }[] = JSON.parse(await encoded(csl, answer))
      return items
        .slice(1)
        .map(({ id }) => id)
        .sort()
    }
    const { indicators, people, topics } = listings
    const steel = ['istoriya-352', 'o-staline']
    t.same(await cited(record(release, indicators, { id: 'crude-steel-output' })), steel)
    t.same(await cited(record(release, topics, { id: 'steel' })), steel)
    const [stalin] = await Promise.all([cited(record(release, people, { id: 'stalin' }))])
    t.ok(stalin.includes('stalin-1931'))
    t.same(
      await cited(list(release, indicators, { filters: { topic: ['steel'] }, limit: 1 })),
      steel,
    )
  },
)

t.test('the dataset is cited alone, and working data as what they are', async (t) => {
  const release = await smallRelease()
  t.equal(
    await encoded(txt, overview(release)),
    `Control Figures. (2026). A small dataset for tests (Version 1.0.0) [Dataset]. https://figures.example/v1/asked ${state}\n`,
  )
  const working = await encoded(bib, overview({ ...release, cut: false }))
  t.match(working, 'Unreleased working data, SHA-256 d1d1.')
})

t.test('many places in one document are counted, not listed', async (t) => {
  const release = await smallRelease()
  const answer = {
    ...overview(release),
    citation: {
      release,
      title: () => 'Much',
      traces: () =>
        Array.from({ length: 14 }, (_, page) => ({ source: 'keefe-2009', locator: `p. ${page}` })),
    },
  }
  t.match(await encoded(txt, answer), /, p\. 0; .*p\. 9; and 4 more places\.\n/)
})

t.test('RIS has one tag a line, between its type and its end', async (t) => {
  const release = await smallRelease()
  const id = 'crude-steel-output-sun-plan-optimum'
  const answer = await figure(release, { id, period: parsePeriod('1932') })
  const title = 'Crude steel output, Soviet Union, 1932, as planned by State Planning Committee'
  const text = await encoded(ris, answer)
  t.match(
    text,
    /^TY {2}- DATA\r\nID {2}- small-figures-1\.0\.0-[0-9a-f]{10}\r\nAU {2}- Control Figures\r\n/,
  )
  t.equal(
    text.slice(text.indexOf('PY')),
    [
      'PY  - 2026',
      'DA  - 2026/11/23/',
      `TI  - ${title}`,
      'T2  - A small dataset for tests',
      'ET  - 1.0.0',
      'UR  - https://figures.example/v1/asked',
      'N1  - Release 1.0.0, SHA-256 d1d1.',
      'ER  - ',
      '',
      'TY  - BOOK',
      'ID  - o-staline',
      'TI  - О Сталине и сталинизме',
      'LA  - ru',
      'N1  - page p/48.',
      'ER  - ',
      '',
    ].join('\r\n'),
  )
})

t.test('the language of a citation is that which is asked for', async (t) => {
  const release = await smallRelease()
  const answer = record(release, listings.sources, { id: 'keefe-2009' })
  const style = 'chicago-author-date'
  const first = async (locale?: string) =>
    (await encoded(txt, answer, { style, ...(locale && { locale }) })).split('\n')[0]
  t.match(await first(), '“Stalin and the Drive to Industrialize the Soviet Union.”')
  t.match(await first('de-DE'), '„Stalin and the Drive to Industrialize the Soviet Union“')
  t.match(await first('fr-FR'), /« Stalin and the Drive/)
})

t.test('styles that count or have no bibliography give whole citations too', async (t) => {
  const release = await smallRelease()
  const answer = record(release, listings.sources, { id: 'keefe-2009' })
  for (const style of ['vancouver', 'ieee', 'nature', 'gost-r-7-0-5-2008', 'oscola']) {
    const [first] = (await encoded(txt, answer, { style })).split('\n')
    t.match(first, /Keefe/, style)
    t.match(first, /Stalin and the Drive/i, style)
    t.notMatch(first, /^\W?1/, style)
  }
})

t.test('BibTeX has months as its macros, and a day in the date of biblatex', async () => {
  const dated = (...parts: readonly number[]) =>
    bibtexOf([{ id: 'x', type: 'book', title: 'X', issued: { 'date-parts': [parts] } }])
  const dates = (text: string) =>
    [...text.matchAll(/^\t(?:year|month|date) = .*$/gm)].map(([line]) => line.trim())
  t.same(dates(dated(1931, 2, 4)), ['year = {1931},', 'month = feb,', 'date = {1931-02-04},'])
  t.same(dates(dated(1931, 12)), ['year = {1931},', 'month = dec,'])
  t.same(dates(dated(1931)), ['year = {1931},'])
})
