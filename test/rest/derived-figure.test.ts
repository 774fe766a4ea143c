import { parse } from 'csv-parse/sync'
import t from 'tap'
import { basisRefusals } from '../../src/queries/transforms/refusal.ts'
import { derivableDataset, queryOf, refusedRequests } from '../support/derivable-dataset.ts'
import { threeReleases } from '../support/releases.ts'
import { refusalOf, startServer } from '../support/server.ts'

const harvest1932 = '/v1/series/grain-harvest-sun-revised/observations/1932'

t.test('a figure shows what is made of it beside what was printed', async (t) => {
  const app = await startServer(t)
  const answer = (await app.inject(`${harvest1932}?units=chg`)).json()
  t.match(answer, {
    period: '1932',
    value: '69.8',
    printed: '69.8',
    provenance: { source: { id: 'dronin-bellinger-2005' } },
    derived: {
      period: '1932',
      // 69.8 - 69.5
      value: '0.3',
      unit: 'tonne',
      multiplier: 6,
      status: 'A',
      digits: { kind: 'decimals', count: 1 },
      exact: true,
      inputs: [
        { period: '1931', value: '69.5', status: 'A' },
        { period: '1932', value: '69.8', status: 'A' },
      ],
      derivation: {
        series: 'grain-harvest-sun-revised',
        steps: [{ transform: 'chg', formula: 'x_t - x_{t-1}', constants: [] }],
        rounding: /half to even/,
        frequency: 'A',
      },
    },
  })
  t.notOk('derived' in (await app.inject(harvest1932)).json())
})

t.test('the same is done to its rivals, and one that forbids it says why', async (t) => {
  const app = await startServer(t)
  const { rivals } = (await app.inject(`${harvest1932}?units=pch`)).json()
  t.match(rivals, [
    // 69.8 / 69.5 = 1.00432, of which three digits count: 1.00
    { series: 'grain-harvest-sun-biological', value: '69.8', derived: { value: '0', unit: '%' } },
    { series: 'grain-harvest-sun-observer', derived: { missing: 'no figure for 1931' } },
    {
      series: 'grain-harvest-sun-wheatcroft-davies',
      value: '56',
      refused: {
        code: 'bounds-arithmetic',
        detail: /lower ends of ranges.*allowed here: lin, log/,
      },
    },
  ])
  t.notOk('derived' in rivals[2])
  t.notOk('value' in rivals[1].derived)
})

t.test(
  'a figure converts and stands on an index, with rivals in other powers of ten',
  async (t) => {
    const app = await startServer(t)
    const { derived, rivals } = (await app.inject(`${harvest1932}?unit=kg`)).json()
    t.match(derived, { value: '69800', unit: 'kg', multiplier: 6, exact: true })
    t.match(rivals[1].derived, { value: '69870000000', unit: 'kg', multiplier: 0, exact: true })
    const index = (await app.inject(`${harvest1932}?index_base=1928`)).json()
    // 69.8 / 73.3 = 0.952251, three digits
    t.match(index.derived, { value: '95.2', unit: 'index', multiplier: 0 })
  },
)

t.test('a figure brought to a lower frequency is that of the longer period', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  const quarter = '/v1/series/crude-steel-output-sun-quarters/observations/1931-Q2'
  const asked = `${quarter}?aggregate_to=A&aggregation_method=`
  const { period, value, derived } = (await app.inject(`${asked}sum`)).json()
  t.same([period, value], ['1931-Q2', '1.20'])
  // 1.10 + 1.20 + 1.30 + 1.46; as doubtful as the last of them
  t.match(derived, { period: '1931', value: '5.06', status: 'P', exact: true })
  // 5.06 / 4 = 1.265, whose half goes to the even neighbour
  t.match((await app.inject(`${asked}avg`)).json().derived, { value: '1.26', exact: false })
  t.match((await app.inject(`${asked}eop`)).json().derived, { value: '1.46', exact: true })
})

t.test('what the basis forbids of one figure is refused with what would be allowed', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  for (const [code, series, period, asked] of refusedRequests) {
    const address = `/v1/series/${series}/observations`
    const single = `${address}/${encodeURIComponent(period)}?${queryOf(asked)}`
    for (const url of [
      single,
      `${single.replace('?', '/history?')}`,
      `${address}?${queryOf(asked)}`,
    ]) {
      const answer = await app.inject(url)
      t.equal(answer.statusCode, 422, url)
      const { type, errors } = refusalOf(answer.body)
      t.equal(type, `/problems/${code}`, url)
      t.match(errors[0]?.detail, /allowed here|with a factor|that work|can be the base/, url)
    }
  }
  t.same(new Set(refusedRequests.map(([code]) => code)), new Set(basisRefusals), 'each is tried')
})

t.test('a break refuses the figure that lies across it, and no other of its series', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  const at = (period: string, query: string) =>
    app.inject(`/v1/series/grain-harvest-sun-broken/observations/${period}?${query}`)
  // Five digits: 77000 / 70000 = 1.1000; 81000 / 90000 = 0.90000
  t.equal((await at('1929', 'units=pch')).json().derived.value, '10.00')
  t.equal((await at('1931', 'units=pch')).json().derived.value, '-10.000')
  t.equal((await at('1930', 'units=pch')).statusCode, 422)
  t.equal((await at('1931', 'index_base=1930')).json().derived.value, '90.000')
})

t.test('parameters of a figure are as strict as those of a list', async (t) => {
  const app = await startServer(t)
  const refusals = [
    ['unit=nonsense', 400, 'unknown-value'],
    ['units=pct', 400, 'unknown-value'],
    ['aggregation_method=sum', 400, 'invalid-parameter'],
    ['index_base=28-1', 400, 'invalid-period'],
  ] as const
  for (const [query, status, code] of refusals) {
    for (const url of [`${harvest1932}?${query}`, `${harvest1932}/history?${query}`]) {
      const answer = await app.inject(url)
      t.equal(answer.statusCode, status, url)
      t.equal(refusalOf(answer.body).errors[0]?.code, code, url)
    }
  }
})

t.test('CSV has the figure as printed and what is made of it in one row', async (t) => {
  const app = await startServer(t)
  const { body } = await app.inject(harvest1932.replace('1932', '1932.csv?units=chg'))
  const [row] = parse(body, { columns: true })
  t.match(row, {
    value: '69.8',
    locator: 'Table 5.4, column «Revised Soviet estimate»',
    'derived.value': '0.3',
    'derived.digits.count': '1',
    'derived.exact': 'true',
    'derived.inputs': /1931.*69\.5/,
    'derived.derivation': /x_t - x_/,
  })
  const plain = await app.inject(harvest1932.replace('1932', '1932.csv'))
  t.notMatch(plain.body, /derived/)
})

t.test('what was printed later is no input of a figure', async (t) => {
  const app = await startServer(t)
  const printed = '/v1/series/grain-harvest-sun-observer/observations/1933?units=chg'
  // 89800000 - 69870000
  t.match((await app.inject(`${printed}&publishedTo=1934`)).json().derived, { value: '19930000' })
  const late = await app.inject(`${harvest1932}?units=chg&publishedTo=1934`)
  t.equal(late.statusCode, 404)
  const derivable = await startServer(t, { folder: await derivableDataset(t) })
  const onLater = printed.replace('units=chg', 'index_base=1934')
  // 89800000 / 89500000 = 1.00335196, eight digits
  t.match((await derivable.inject(onLater)).json().derived, { value: '100.33520' })
  t.equal((await derivable.inject(`${onLater}&publishedTo=1934`)).statusCode, 422)
})

t.test('a history tells what was made of a figure in each release', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const steel = '/v1/series/crude-steel-output-sun-tssu/observations'
  const { history } = (await app.inject(`${steel}/1932/history?unit=kg`)).json()
  t.match(history, [
    { releases: ['1.0.0', '1.1.0'], figure: { value: '5.9' }, derived: { value: '5900' } },
    { releases: ['2.0.0'], derived: { value: '5930' }, reason: 'read again in the table' },
  ])
  // The figure of 1937 never changed; the base that it is measured by did: 17.7 / 5.9 = 3.0, 17.7 / 5.93 = 2.98.
  const index = (await app.inject(`${steel}/1937/history?index_base=1932`)).json().history
  t.match(index, [
    { releases: ['1.0.0', '1.1.0'], figure: { value: '17.7' }, derived: { value: '300' } },
    {
      releases: ['2.0.0'],
      figure: { value: '17.7' },
      derived: { value: '298' },
      reason: 'read again in the table',
    },
  ])
  t.equal((await app.inject(`${steel}/1937/history`)).json().history.length, 1)
})

t.test('a release whose figures forbid what is asked says so in the history', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  // The figure of 1934 came with the last release, in the place of that of 1933.
  const observer = '/v1/series/grain-harvest-sun-observer/observations/1932/history?index_base='
  const { history } = (await app.inject(`${observer}1934`)).json()
  t.match(history, [
    {
      releases: ['1.0.0', '1.1.0'],
      refused: { code: 'no-base-figure', detail: /has no figure for 1934/ },
    },
    { releases: ['2.0.0'], derived: { unit: 'index' } },
  ])
  const { body } = await app.inject(`${observer.replace('history', 'history.csv')}1934`)
  const [first] = parse(body, { columns: true })
  t.match(first, { 'refused.code': 'no-base-figure', 'derived.value': '' })
})
