import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import t from 'tap'
import { canShow } from '../../src/formats/format.ts'
import { csv } from '../../src/formats/tables/csv.ts'
import { parsePeriod } from '../../src/model/period.ts'
import type { Answer } from '../../src/queries/answer.ts'
import { figure } from '../../src/queries/figures/figure.ts'
import { observations } from '../../src/queries/figures/observations.ts'
import { overview } from '../../src/queries/overview.ts'
import type { Cell } from '../../src/queries/pages/table.ts'
import { onePage, textColumns } from '../../src/queries/pages/table.ts'
import { list } from '../../src/queries/records/list.ts'
import { listings } from '../../src/queries/records/listings/index.ts'
import { record } from '../../src/queries/records/record.ts'
import { search } from '../../src/queries/search/search.ts'
import { encoded } from '../support/encoded.ts'
import { smallReleases } from '../support/release.ts'

async function answerOf(columns: readonly string[], rows: readonly (readonly Cell[])[]) {
  const { latest } = await smallReleases()
  return {
    release: latest,
    json: () => undefined,
    table: { columns: textColumns(columns), pages: onePage(rows) },
  }
}

t.test('cells with commas, quotes, line ends and signs come back as they were', async (t) => {
  const cells = [
    'a,b',
    'he said "x"',
    'two\nlines',
    'two\r\nlines',
    '=1+1',
    '-5',
    '+5',
    '@x',
    ' x ',
  ]
  const text = await encoded(
    csv,
    await answerOf(
      cells.map((_, index) => `c${index}`),
      [cells],
    ),
  )
  t.same(parse(text, { from: 2 }), [cells])
})

t.test('whatever text stands in a table, parsing gives it back', async (t) => {
  const answer = await answerOf([], [])
  const cell = fc.string({ unit: 'grapheme', minLength: 1 })
  const tables = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })))
  const property = fc.asyncProperty(tables, async (rows) => {
    const columns = (rows[0] ?? ['x']).map((_, index) => `c${index}`)
    t.same(
      parse(
        await encoded(csv, {
          ...answer,
          table: { columns: textColumns(columns), pages: onePage(rows) },
        }),
      ),
      [columns, ...rows],
    )
  })
  await fc.assert(property)
})

t.test(
  'lines end as RFC 4180 asks, absent is empty, truth is a word, counts are digits',
  async (t) => {
    const answer = await answerOf(['a', 'b', 'c', 'd'], [[undefined, true, false, 0]])
    t.equal(await encoded(csv, answer), 'a,b,c,d\r\n,true,false,0\r\n')
  },
)

t.test('a table without rows keeps its header', async (t) => {
  t.equal(await encoded(csv, await answerOf(['a', 'b'], [])), 'a,b\r\n')
})

t.test('a figure comes out to the digit, with all that says what it is worth', async (t) => {
  const { latest } = await smallReleases()
  const answer = await figure(latest, {
    id: 'primary-energy-sun-energy-institute',
    period: parsePeriod('1965'),
  })
  t.same(parse(await encoded(csv, answer), { columns: true }), [
    {
      series: 'primary-energy-sun-energy-institute',
      indicator: 'primary-energy-consumption',
      area: 'sun',
      period: '1965',
      value: '24.900750240311027',
      printed: '24.900750240311027',
      unit: 'exajoule',
      multiplier: '0',
      status: 'A',
      estimator: 'energy-institute',
      nature: 'estimate',
      source: 'ei-2024',
      published: '2024',
      locator:
        'JGCRI/CEDS: input/energy/Statistical_Review_of_World_Energy_2024.xlsx, sheet "Primary energy cons - EJ", row 64 "USSR", column 1965',
      note: '',
    },
  ])
})

t.test(
  'a zero at the end, a word in place of digits and a missing value stay as printed',
  async (t) => {
    const { latest } = await smallReleases()
    const answer = await observations(latest, { filters: {}, limit: 100 })
    const rows: Record<string, string>[] = parse(await encoded(csv, answer), { columns: true })
    const at = (series: string, period: string) =>
      rows.find((row) => row['series'] === series && row['period'] === period)
    t.match(at('urban-share-sun-census', '1937'), { value: '27.0', printed: '27.0' })
    t.match(at('industrial-output-growth-sun-bureau', '1926-27'), {
      value: '20',
      printed: 'nearly twenty',
    })
    t.match(at('grain-harvest-sun-wheatcroft-davies', '1921'), {
      value: '',
      printed: '',
      status: 'M',
    })
    t.match(at('grain-harvest-sun-wheatcroft-davies', '1932'), { note: '±10% as printed' })
  },
)

t.test('every kind of list, record and search has a row for each, and one header', async (t) => {
  const { latest } = await smallReleases()
  const rowsOf = async (answer: Answer) => parse(await encoded(csv, answer)).length - 1
  t.equal(await rowsOf(list(latest, listings.sources, { filters: {}, limit: 100 })), 19)
  t.equal(await rowsOf(list(latest, listings.claims, { filters: {}, limit: 100 })), 2)
  t.equal(await rowsOf(record(latest, listings.people, { id: 'lenin' })), 1)
  t.equal(await rowsOf(search(latest, { q: 'lenin', kind: ['people'], limit: 9 })), 1)
})

t.test('nested lists stand whole in one cell', async (t) => {
  const { latest } = await smallReleases()
  const answer = record(latest, listings.sources, { id: 'dronin-bellinger-2005' })
  const [row] = parse<Record<string, string>>(await encoded(csv, answer), { columns: true })
  t.same(JSON.parse(row?.['author'] ?? ''), [
    { family: 'Dronin', given: 'Nikolai M.' },
    { family: 'Bellinger', given: 'Edward G.' },
  ])
  t.equal(row?.['issued.date-parts'], '[[2005]]')
  t.equal(row?.['custom.reprints'], 'wheatcroft-davies-1994')
})

t.test('what has no table is not shown', async (t) => {
  const { latest } = await smallReleases()
  t.notOk(canShow(csv, overview(latest)))
  await t.rejects(encoded(csv, overview(latest)), /without a table/)
})
