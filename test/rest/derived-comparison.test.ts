import { parse } from 'csv-parse/sync'
import t from 'tap'
import { z } from 'zod'
import { derivableDataset } from '../support/derivable-dataset.ts'
import { refusalOf, startServer } from '../support/server.ts'

const Derived = z.looseObject({ value: z.string().optional(), missing: z.string().optional() })
const Compared = z.looseObject({
  data: z.array(
    z.looseObject({
      period: z.string(),
      count: z.int(),
      measure: z.record(z.string(), z.unknown()),
      accounts: z.array(
        z.looseObject({
          series: z.string(),
          common: z.string().optional(),
          counted: z.boolean(),
          derived: Derived.optional(),
        }),
      ),
    }),
  ),
  derivations: z.array(z.looseObject({ series: z.string() })),
  refused: z.array(z.looseObject({ series: z.string(), code: z.string(), detail: z.string() })),
})

async function derivable(t: Parameters<typeof startServer>[0]) {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  const ask = async (url: string) => {
    const answer = await app.inject(url)
    if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body}`)
    return Compared.parse(answer.json())
  }
  return { app, ask }
}

const commons = ({ data: [row] }: z.infer<typeof Compared>) =>
  row?.accounts.map(({ series, common, counted }) => [series, common, counted])

t.test('rates of growth of all accounts stand in columns of their own', async (t) => {
  const { ask } = await derivable(t)
  const answer = await ask('/v1/compare/grain-harvest?units=pch&from=1931&to=1931')
  t.match(answer.data, [
    {
      period: '1931',
      measure: { standing: 'outturn', unit: '%', multiplier: 0, transform: 'pch' },
      count: 3,
      // 69.5 / 83.5 = 0.83234: 0.832; 81000 / 90000 = 0.90000
      minimum: { value: '-16.8' },
      maximum: { value: '-10.000', series: ['grain-harvest-sun-broken'] },
    },
  ])
  t.same(commons(answer), [
    ['grain-harvest-sun-biological', '-16.8', true],
    ['grain-harvest-sun-broken', '-10.000', true],
    ['grain-harvest-sun-revised', '-16.8', true],
  ])
  t.match(answer.data[0]?.accounts[1], {
    value: '81000',
    printed: '81000',
    locator: 'Table 5.5',
    derived: {
      value: '-10.000',
      digits: { kind: 'decimals', count: 3 },
      inputs: [{ period: '1930', value: '90000', status: 'B' }, { period: '1931' }],
    },
  })
})

t.test('accounts whose basis forbids it are named with the reason', async (t) => {
  const { ask } = await derivable(t)
  const { refused, derivations } = await ask('/v1/compare/grain-harvest?units=pch')
  t.match(refused, [
    { series: 'grain-harvest-sun-mean', code: 'span-arithmetic', detail: /allowed here: lin, log/ },
    { series: 'grain-harvest-sun-wheatcroft-davies', code: 'bounds-arithmetic' },
  ])
  t.same(
    derivations.map(({ series }) => series),
    [
      'grain-harvest-sun-biological',
      'grain-harvest-sun-broken',
      'grain-harvest-sun-observer',
      'grain-harvest-sun-revised',
    ],
  )
  const narrowed = await ask('/v1/compare/grain-harvest?units=pch&estimator=tssu')
  t.same(narrowed.refused, [], 'an account that was not asked for is not refused')
})

t.test('where every account forbids it the comparison is refused, with each reason', async (t) => {
  const { app } = await derivable(t)
  const answer = await app.inject('/v1/compare/urban-share?units=pch')
  t.equal(answer.statusCode, 422)
  const { type, errors } = refusalOf(answer.body)
  t.equal(type, '/problems/not-a-level')
  t.match(errors, [
    { parameter: 'units', detail: /urban-share-sun-census.*allowed here: lin, chg, ch1/ },
    { parameter: 'units', detail: /urban-share-sun-quarters/ },
  ])
  const unknown = await app.inject('/v1/compare/grain-harvest?unit=nonsense')
  t.equal(unknown.statusCode, 400)
  t.equal(refusalOf(unknown.body).type, '/problems/unknown-value')
})

t.test('a figure across a break is shown without a value, and the others stand', async (t) => {
  const { ask } = await derivable(t)
  const { data, refused } = await ask('/v1/compare/grain-harvest?units=pch&from=1930&to=1930')
  const broken = data[0]?.accounts.find(({ series }) => series === 'grain-harvest-sun-broken')
  t.match(broken, { counted: false, derived: { missing: 'break in the series at 1930' } })
  t.notOk(broken && 'common' in broken)
  t.equal(data[0]?.count, 2)
  t.notOk(refused.some(({ series }) => series === 'grain-harvest-sun-broken'))
})

t.test('indices on one base stand side by side, whatever base was printed', async (t) => {
  const { ask } = await derivable(t)
  const answer = await ask('/v1/compare/industrial-output-index?index_base=1940&from=1950&to=1950')
  t.match(answer.data, [{ measure: { unit: 'index', indexBase: '1940', multiplier: 0 }, count: 2 }])
  t.same(commons(answer), [
    // 1476 / 852 = 1.7324; 13 / 7.7 = 1.69
    ['industrial-output-index-sun-1956', '173', true],
    ['industrial-output-index-sun-1975', '170', true],
  ])
  const early = await ask('/v1/compare/industrial-output-index?index_base=1928&to=1930')
  t.match(early.refused, [
    { series: 'industrial-output-index-sun-1975', code: 'no-base-figure', detail: /from 1913/ },
  ])
})

t.test('in another unit the accounts keep their ratio, and spans their columns', async (t) => {
  const { ask } = await derivable(t)
  const address = '/v1/compare/grain-harvest?unit=kg'
  const answer = await ask(`${address}&from=1932&to=1932`)
  t.match(answer.data, [
    {
      measure: { unit: 'kg', multiplier: 6 },
      count: 4,
      minimum: { value: '56000' },
      // 69870000 tonnes, in millions of kilograms
      maximum: { value: '69870.000' },
      ratio: '1.25',
    },
  ])
  const { data } = await ask(`${address}&to=1913`)
  t.match(data, [{ measure: { spanMeaning: 'mean-of-years' }, accounts: [{ common: '67600' }] }])
})

t.test('changes are counted alike in whatever power of ten the figures are printed', async (t) => {
  const { ask } = await derivable(t)
  const answer = await ask('/v1/compare/grain-harvest?units=chg&from=1931&to=1931')
  t.same(commons(answer), [
    // 69.5 - 83.5; 81000 - 90000 thousands
    ['grain-harvest-sun-biological', '-14.0', true],
    ['grain-harvest-sun-broken', '-9.000', true],
    ['grain-harvest-sun-revised', '-14.0', true],
  ])
  t.match(answer.data[0]?.measure, { unit: 'tonne', multiplier: 6, transform: 'chg' })
  const logs = await ask('/v1/compare/grain-harvest?units=log&from=1931&to=1931&estimator=tssu')
  // ln 69.5 = 4.24133, three decimals for three digits
  t.same(commons(logs), [['grain-harvest-sun-revised', '4.241', true]])
})

t.test(
  'rates of growth meet across price bases, which are named, and changes do not',
  async (t) => {
    const { ask } = await derivable(t)
    const growth = await ask('/v1/compare/investment?units=pch&from=1929')
    t.match(growth.data, [
      {
        count: 2,
        differing: ['priceBase'],
        // 5.9 / 3.7 = 1.5946 and 30.0 / 20.0 = 1.5, of which no decimal of a per cent is known
        accounts: [{ common: '59' }, { series: 'investment-sun-1955', common: '50' }],
      },
    ])
    t.equal(growth.data.length, 1)
    t.notOk(growth.data[0] && 'priceBase' in growth.data[0].measure)
    const index = await ask('/v1/compare/investment?index_base=1928&from=1929')
    t.match(index.data, [{ count: 2, differing: ['priceBase'] }])
    for (const units of ['chg', 'log']) {
      const { data } = await ask(`/v1/compare/investment?units=${units}&from=1929`)
      t.match(
        data,
        [{ measure: { priceBase: '1926-27' } }, { measure: { priceBase: '1955' } }],
        units,
      )
    }
  },
)

t.test('what is made of a doubtful figure is shown and does not count', async (t) => {
  const { ask } = await derivable(t)
  const { data } = await ask('/v1/compare/grain-harvest?units=chg&from=1933&to=1933')
  const account = data[0]?.accounts.find(({ series }) => series === 'grain-harvest-sun-broken')
  // 86000 - 85000 thousands; the figure of 1933 itself is not doubtful
  t.match(account, { status: 'A', common: '1.000', counted: false, derived: { status: 'D' } })
})

t.test('quarters brought to years stand beside years', async (t) => {
  const { ask } = await derivable(t)
  const sum = 'aggregate_to=A&aggregation_method=sum'
  const { data } = await ask(`/v1/compare/crude-steel-output?${sum}&area=sun&to=1931`)
  t.match(data, [
    { period: '1928', accounts: [{ common: '4.3' }] },
    {
      period: '1931',
      accounts: [
        { series: 'crude-steel-output-sun-quarters', common: '5.06', derived: { status: 'P' } },
      ],
    },
  ])
})

t.test('gaps are those of what was made, and pages belong to one question', async (t) => {
  const { app, ask } = await derivable(t)
  const { data } = await ask('/v1/compare/grain-harvest?units=chg&from=1931&to=1931&gaps=true')
  t.match(data, [
    // -9.000 - -14.0
    { gaps: [{ higher: 'grain-harvest-sun-broken', difference: '5.0' }, { difference: '5.0' }] },
  ])
  const page = await ask('/v1/compare/grain-harvest?units=chg&limit=1')
  const cursor = z.object({ next: z.string() }).parse(page['page']).next
  const next = await ask(`/v1/compare/grain-harvest?units=chg&limit=1&cursor=${cursor}`)
  t.equal(next.data.length, 1)
  const other = await app.inject(`/v1/compare/grain-harvest?units=pch&limit=1&cursor=${cursor}`)
  t.equal(refusalOf(other.body).type, '/problems/invalid-cursor')
})

t.test('what was printed later is no input of a comparison', async (t) => {
  const { ask } = await derivable(t)
  const { data } = await ask(
    '/v1/compare/grain-harvest?units=chg&from=1933&to=1933&publishedTo=1934',
  )
  t.match(data, [
    { count: 1, accounts: [{ series: 'grain-harvest-sun-observer', common: '19.930000' }] },
  ])
})

t.test('CSV has a row for each account, and one for each that was refused', async (t) => {
  const { app } = await derivable(t)
  const { body } = await app.inject('/v1/compare/grain-harvest.csv?units=pch&from=1931&to=1931')
  const rows = parse(body, { columns: true })
  t.equal(rows.length, 5)
  t.match(rows[1], {
    series: 'grain-harvest-sun-broken',
    value: '81000',
    common: '-10.000',
    'measure.transform': 'pch',
    'derived.value': '-10.000',
    'derived.inputs': /1930.*90000/,
    'refused.code': '',
  })
  t.match(rows[4], {
    series: '',
    value: '',
    'refused.series': 'grain-harvest-sun-wheatcroft-davies',
    'refused.code': 'bounds-arithmetic',
    'refused.detail': /lower ends of ranges/,
  })
  const plain = await app.inject('/v1/compare/grain-harvest.csv')
  t.notMatch(plain.body, /derived|refused/)
})

t.test('JSON-stat has what was made in the cells, and beside them how', async (t) => {
  const { app } = await derivable(t)
  const question = '/v1/compare/grain-harvest.jsonstat?units=pch&from=1931&to=1931'
  const { value, dimension, extension } = (await app.inject(question)).json()
  t.match(dimension.series.category.index[1], 'grain-harvest-sun-broken')
  t.match(dimension.series.category.unit['grain-harvest-sun-broken'], { label: '%', multiplier: 0 })
  t.equal(value[1], -10)
  t.equal(extension.exact[1], '-10.000')
  t.match(extension.series.inputs['grain-harvest-sun-broken'], [{ value: '90000' }, {}])
  t.match(extension.refused[1], { code: 'bounds-arithmetic' })
  t.match(extension.derivations[0].steps, [{ formula: '((x_t / x_{t-1}) - 1) * 100' }])
  t.notOk('derived' in extension.series)
})
