import { parse } from 'csv-parse/sync'
import t from 'tap'
import { derivableDataset } from '../support/derivable-dataset.ts'
import { refusalOf, startServer } from '../support/server.ts'

const steel = '/v1/series/crude-steel-output-sun-tssu/observations'
const harvest = '/v1/series/grain-harvest-sun-revised/observations'

t.test('percent change comes with its inputs, its digits and what was done', async (t) => {
  const app = await startServer(t)
  const answer = (await app.inject(`${harvest}?units=pch&from=1929&to=1930`)).json()
  // 71.7 / 73.3 = 0.97817, three digits: 0.978, a change of -2.2. 83.5 / 71.7 = 1.16457: 1.16, +16.
  t.match(answer.data, [
    {
      period: '1929',
      value: '-2.2',
      unit: '%',
      digits: { kind: 'decimals', count: 1 },
      inputs: [
        { period: '1928', value: '73.3', status: 'A' },
        { period: '1929', value: '71.7', status: 'A' },
      ],
      locator: 'Table 5.4, column «Revised Soviet estimate»',
    },
    { period: '1930', value: '16' },
  ])
  t.match(answer.derivations, [
    {
      series: 'grain-harvest-sun-revised',
      steps: [{ transform: 'pch', formula: /x_t/ }],
      rounding: /half to even/,
    },
  ])
  t.match(answer.query, { units: 'pch', from: '1929' })
})

t.test(
  'a figure before the range may be an input, and a gap says why there is no result',
  async (t) => {
    const app = await startServer(t)
    const { data } = (await app.inject(`${steel}?units=chg`)).json()
    t.match(data, [
      { period: '1928', missing: /1927/ },
      { period: '1932', missing: /1931/ },
      { period: '1937', missing: /1936/ },
    ])
    t.notOk('value' in data[0])
  },
)

t.test('an index on a base, and a conversion, of several series at once', async (t) => {
  const app = await startServer(t)
  const index = (await app.inject(`${harvest}?index_base=1928&from=1932&to=1932`)).json()
  // 69.8 / 73.3 = 0.952251, three digits.
  t.match(index.data, [{ period: '1932', value: '95.2' }])
  const converted = (
    await app.inject(
      '/v1/observations?indicator=crude-steel-output&area=sun&nature=reported&unit=kg',
    )
  ).json()
  t.match(converted.data, [
    { period: '1928', value: '4300', unit: 'kg', multiplier: 6, exact: true },
    { period: '1932', value: '5900' },
    { period: '1937', value: '17700' },
  ])
  t.match(converted.derivations, [{ steps: [{ transform: 'conversion' }] }])
})

t.test('a longer period whose last part is wanting is told, and with the reason', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  const address = '/v1/series/crude-steel-output-sun-quarters/observations?aggregate_to=A'
  for (const method of ['avg', 'sum', 'eop']) {
    const { data } = (await app.inject(`${address}&aggregation_method=${method}`)).json()
    t.match(
      data,
      [{ period: '1931' }, { period: '1932', locator: 'Таблица 2', exact: false }],
      method,
    )
    t.equal(data[1].missing, `no figure for ${method === 'eop' ? '1932-Q4' : '1932-Q2'}`)
  }
})

t.test('CSV has the derived columns', async (t) => {
  const app = await startServer(t)
  const { body } = await app.inject(
    `${harvest.replace('observations', 'observations.csv')}?units=pch&from=1929&to=1929`,
  )
  const [row] = parse(body, { columns: true })
  t.match(row, {
    period: '1929',
    value: '-2.2',
    'digits.kind': 'decimals',
    'digits.count': '1',
    exact: 'false',
    inputs: /1928.*73\.3/,
  })
})

t.test('what was printed later is no input', async (t) => {
  const app = await startServer(t)
  const { data } = (await app.inject(`${harvest}?units=pch&publishedTo=1990`)).json()
  t.same(data, [])
})

const refusals: readonly (readonly [query: string, status: number, code: string])[] = [
  ['/v1/series/urban-share-sun-census/observations?units=pch', 422, 'not-a-level'],
  [
    '/v1/series/industrial-output-growth-sun-plan-base/observations?index_base=1928-29',
    422,
    'not-a-level',
  ],
  [`${steel}?unit=person`, 422, 'differing-dimensions'],
  [`${steel}?unit=nonsense`, 400, 'unknown-value'],
  [`${steel}?aggregate_to=M`, 422, 'finer-frequency'],
  [`${steel}?aggregation_method=sum`, 400, 'invalid-parameter'],
  [`${steel}?units=pct`, 400, 'unknown-value'],
  [`${steel}?index_base=1900`, 422, 'no-base-figure'],
]

t.test('what the basis forbids is refused with what would be allowed', async (t) => {
  const app = await startServer(t)
  for (const [url, status, code] of refusals) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, status, url)
    t.equal(refusalOf(answer.body).type, `/problems/${code}`, url)
  }
})

t.test('a series that forbids it is named, and does not take the others with it', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  const question = '/v1/observations?indicator=grain-harvest&units=pch&from=1930&to=1931'
  const answer = await app.inject(question)
  t.equal(answer.statusCode, 200)
  const { data, refused } = answer.json()
  t.same(
    [...new Set(data.map(({ series }: { series: string }) => series))],
    ['grain-harvest-sun-biological', 'grain-harvest-sun-broken', 'grain-harvest-sun-revised'],
  )
  // The mean of 1909 to 1913 forbids it too, and is not asked for.
  t.match(refused, [{ series: 'grain-harvest-sun-wheatcroft-davies', code: 'bounds-arithmetic' }])
  t.equal(refused.length, 1)
  const csv = await app.inject(question.replace('?', '.csv?'))
  t.equal(csv.headers['control-figures-loses'], 'derivations, refused')
})
