import t from 'tap'
import { parsePeriod } from '../../src/model/period.ts'
import { variantsOf } from '../../src/queries/fulfilment/plan-variants.ts'
import { countsOf } from '../../src/queries/overview.ts'
import { textColumns } from '../../src/queries/pages/table.ts'
import { referencesTo } from '../../src/queries/records/back-references.ts'
import { select } from '../../src/queries/records/list.ts'
import { listings } from '../../src/queries/records/listings/index.ts'
import {
  chosen,
  flatColumns,
  includedRecords,
  tableOf,
} from '../../src/queries/records/presentation.ts'
import { randomQuotation } from '../../src/queries/records/random-quotation.ts'
import { record } from '../../src/queries/records/record.ts'
import { recordOf } from '../../src/queries/records/record-of.ts'
import { topicMembers } from '../../src/queries/records/topic-members.ts'
import { smallReleases } from '../support/release.ts'
import { rowsOf } from '../support/rows-of.ts'

t.test('what names a record is known, whichever member and depth names it', async (t) => {
  const { latest } = await smallReleases()
  t.same(referencesTo(latest, 'sources', 'narkhoz-1956'), {
    claims: ['keefe-2009-output-plus-50'],
    series: ['industrial-output-index-sun-1956'],
    sources: ['iran-in-data', 'narkhoz-1975'],
  })
  t.same(referencesTo(latest, 'series', 'industrial-output-index-sun-1956'), {
    claims: ['keefe-2009-output-plus-50'],
  })
  t.same(referencesTo(latest, 'quotations', 'stalin-1931-fifty-or-hundred'), {
    quotations: ['stalin-1931-fifty-to-hundred'],
  })
  t.same(referencesTo(latest, 'people', 'lenin'), {})
})

t.test('a wide topic takes in what lies below it, and a narrow one nothing above', async (t) => {
  const { latest } = await smallReleases()
  t.same(topicMembers(latest, 'steel'), { indicators: ['crude-steel-output'], quotations: [] })
  const { indicators, quotations } = topicMembers(latest, 'industry')
  t.ok(indicators.includes('crude-steel-output'))
  t.same(quotations, ['stalin-1931-fifty-or-hundred', 'stalin-1931-fifty-to-hundred'])
  t.same(topicMembers(latest, 'nothing'), { indicators: [], quotations: [] })
})

t.test('the variants of a plan are the others of its family', async (t) => {
  const { latest } = await smallReleases()
  t.same(variantsOf(latest, recordOf(latest, 'plans', 'fyp-1-base')), ['fyp-1-optimum'])
  t.same(variantsOf(latest, recordOf(latest, 'plans', 'fyp-10')), [])
})

t.test('an unknown id is refused with the nearest, under the name of its parameter', async (t) => {
  const { latest } = await smallReleases()
  t.throws(() => recordOf(latest, 'people', 'stallin', 'speaker'), {
    code: 'unknown-record',
    complaints: [{ parameter: 'speaker', suggestion: 'stalin' }],
    message:
      'there is no person "stallin"; there are khrushchev, lenin, stalin; the nearest is stalin',
  })
})

t.test('included records come once each, by kind, and only those that are named', async (t) => {
  const { latest } = await smallReleases()
  const claims = [...latest.catalogue.claims.values()]
  const included = includedRecords(latest, 'claims', claims, ['source', 'checks.sources'])
  t.same(Object.keys(included ?? {}), ['sources'])
  t.same(Object.keys(included?.['sources'] ?? {}).sort(), ['keefe-2009', 'narkhoz-1956'])
  t.equal(includedRecords(latest, 'claims', claims, undefined), undefined)
  const sources = [recordOf(latest, 'sources', 'iran-in-data')]
  t.same(
    Object.keys(includedRecords(latest, 'sources', sources, ['reprints'])?.['sources'] ?? {}),
    ['narkhoz-1956', 'narkhoz-1975'],
  )
})

t.test('chosen members keep the order in which they were asked for, once each', async (t) => {
  t.same(chosen(['a', 'b', 'c'], ['c', 'a', 'c']), ['c', 'a'])
  t.same(chosen(['a', 'b'], undefined), ['a', 'b'])
  t.throws(() => chosen(['title'], ['titel']), {
    code: 'unknown-value',
    complaints: [{ suggestion: 'title' }],
  })
})

t.test(
  'a table has the chosen columns in their order, nested ones with their member',
  async (t) => {
    const records = [
      { id: 'a', basis: { concept: 'barn yield' }, topics: ['x', 'y'], checks: [{ n: 1 }] },
    ]
    const columns = textColumns(['id', 'basis.borders', 'basis.concept', 'topics', 'checks'])
    const table = tableOf(records, columns, ['checks', 'topics', 'basis', 'id'])
    t.same(
      table.columns.map(({ name }) => name),
      ['checks', 'topics', 'basis.borders', 'basis.concept', 'id'],
    )
    t.same(await rowsOf(table), [['[{"n":1}]', 'x; y', undefined, 'barn yield', 'a']])
  },
)

t.test('a record by itself shows all that its list shows, and who names it', async (t) => {
  const { latest } = await smallReleases()
  const answer = record(latest, listings.indicators, { id: 'urban-share' })
  t.match(answer.json(), {
    id: 'urban-share',
    seriesCount: 1,
    referencedBy: { series: ['urban-share-sun-census'] },
  })
  t.same(answer.table?.columns, flatColumns(listings.indicators))
  const short = record(latest, listings.indicators, { id: 'urban-share', fields: ['unit'] })
  t.same(short.json(), { unit: 'per-cent' })
  t.same(await rowsOf(short.table), [['per-cent']])
})

t.test('what has no date is in no range, and in every list without one', async (t) => {
  const { latest } = await smallReleases()
  const ids = (selection: object) =>
    select(latest, listings.sources, { filters: {}, ...selection }).map(({ id }) => id)
  t.equal(ids({}).length, 19)
  t.same(ids({ from: parsePeriod('1000') }), [
    'dronin-bellinger-2005',
    'ei-2024',
    'iran-in-data',
    'keefe-2009',
    'observer-1934',
    'quote-investigator-2010',
    'stalin-1931',
    'sufds-1928',
    'wheatcroft-davies-1994',
  ])
})

t.test('a seed draws the same quotation each time, and seeds spread over all', async (t) => {
  const { latest } = await smallReleases()
  const all = { filters: {} }
  const drawn = new Map<string, number>()
  for (let seed = 0; seed < 400; seed++) {
    const { id } = randomQuotation(latest, all, String(seed))
    t.equal(randomQuotation(latest, all, String(seed)).id, id)
    drawn.set(id, (drawn.get(id) ?? 0) + 1)
  }
  // A fair draw of 400 from four leaves each between 60 and 140 but once in hundreds of thousands.
  t.same([...drawn.keys()].sort(), [...latest.catalogue.quotations.keys()])
  for (const [id, count] of drawn) t.ok(count > 60 && count < 140, `${id} ${count}`)
})

t.test('a draw heeds its filters, and refuses where nothing is left', async (t) => {
  const { latest } = await smallReleases()
  const filters = { verification: ['misattributed'] }
  for (const seed of ['a', 'b', 'c']) {
    t.equal(randomQuotation(latest, { filters }, seed).id, 'misattributed-death-statistic')
  }
  const none = { filters, to: parsePeriod('1930') }
  t.throws(() => randomQuotation(latest, none, 'a'), {
    code: 'unknown-record',
    message: /no quotation is left/,
  })
})

t.test('the counts are those of the files', async (t) => {
  const { latest } = await smallReleases()
  t.same(countsOf(latest), {
    indicators: 7,
    series: 16,
    plans: 3,
    claims: 2,
    quotations: 4,
    sources: 19,
    people: 3,
    areas: 3,
    estimators: 5,
    units: 7,
    topics: 4,
    observations: 80,
  })
})
