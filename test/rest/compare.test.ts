import { parse } from 'csv-parse/sync'
import t from 'tap'
import { z } from 'zod'
import { smallDataset } from '../support/dataset.ts'
import { derivableDataset } from '../support/derivable-dataset.ts'
import { refusalOf, startServer } from '../support/server.ts'

const Compared = z.object({
  data: z.array(
    z.looseObject({
      period: z.string(),
      count: z.int(),
      independent: z.int(),
      measure: z.looseObject({ standing: z.string(), unit: z.string() }),
      accounts: z.array(
        z.looseObject({ series: z.string(), common: z.string().optional(), counted: z.boolean() }),
      ),
    }),
  ),
})

type App = Awaited<ReturnType<typeof startServer>>

async function comparisonAt(app: App, address: string) {
  const answer = await app.inject(address)
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.body}`)
  return Compared.parse(answer.json()).data
}

t.test('the harvest of 1932 in four accounts of three voices', async (t) => {
  const app = await startServer(t)
  const [row] = await comparisonAt(app, '/v1/compare/grain-harvest?from=1932&to=1932&gaps=true')
  // In million tonnes: 69.8 and 69.87 by the bureau of the time, 69.8 revised, 56 by two historians.
  // 69.870000 / 56 = 1.2477, told to whole per cents; the middles of the voices are 69.8 (of 69.8 and
  // 69.870000: 69.835), 69.8 and 56, and their middle is 69.8.
  t.match(row, {
    area: 'sun',
    period: '1932',
    firstDay: '1932-01-01',
    lastDay: '1932-12-31',
    measure: { standing: 'outturn', unit: 'tonne', multiplier: 6 },
    count: 4,
    independent: 3,
    minimum: { value: '56', series: ['grain-harvest-sun-wheatcroft-davies'] },
    maximum: { value: '69.870000', series: ['grain-harvest-sun-observer'] },
    median: '69.8',
    ratio: '1.25',
    differing: ['borders', 'concept'],
  })
  t.same(
    row?.accounts.map(({ series, common }) => [series, common]),
    [
      ['grain-harvest-sun-biological', '69.8'],
      ['grain-harvest-sun-observer', '69.870000'],
      ['grain-harvest-sun-revised', '69.8'],
      ['grain-harvest-sun-wheatcroft-davies', '56'],
    ],
  )
  t.match(row, {
    gaps: [
      // 69.87 - 56 = 13.87, to the unit of the coarser.
      {
        higher: 'grain-harvest-sun-observer',
        lower: 'grain-harvest-sun-wheatcroft-davies',
        difference: '14',
        ratio: '1.25',
      },
    ],
  })
})

t.test('a forecast is no account of what was', async (t) => {
  const folder = await smallDataset(t, {
    'observations/steel.csv': (text) =>
      text.replace('sun-tssu,1937,17.7,"17,7",A', 'sun-tssu,1937,17.7,"17,7",F'),
  })
  const app = await startServer(t, { folder })
  const rows = await comparisonAt(app, '/v1/compare/crude-steel-output?area=sun&from=1932')
  t.same(
    rows.map(({ period, measure, count }) => [period, measure.standing, count]),
    [
      ['1932', 'outturn', 1],
      ['1932', 'plan', 1],
      ['1937', 'forecast', 1],
    ],
  )
  // 17.7 / 5.9: what is made of a forecast is one too.
  const made = await comparisonAt(
    app,
    '/v1/compare/crude-steel-output?area=sun&from=1932&index_base=1932&nature=reported',
  )
  t.same(
    made.map(({ period, measure }) => [period, measure.standing]),
    [
      ['1932', 'outturn'],
      ['1937', 'forecast'],
    ],
  )
})

t.test('a target, a span and a year stand in columns of their own', async (t) => {
  const app = await startServer(t)
  const steel = await comparisonAt(app, '/v1/compare/crude-steel-output?area=sun&from=1932&to=1932')
  t.same(
    steel.map(({ measure, count }) => [measure.standing, count]),
    [
      ['outturn', 1],
      ['plan', 1],
    ],
  )
  const grain = await comparisonAt(app, '/v1/compare/grain-harvest?to=1921')
  t.match(grain, [
    { period: '1909/1913', measure: { spanMeaning: 'mean-of-years' } },
    { period: '1921' },
  ])
})

t.test('what is printed as missing is shown and does not count', async (t) => {
  const app = await startServer(t)
  const [row] = await comparisonAt(app, '/v1/compare/grain-harvest?from=1921&to=1921')
  t.match(row, { count: 0, independent: 0, accounts: [{ status: 'M', counted: false }] })
  t.notOk(row && 'minimum' in row)
})

t.test('filters narrow the accounts, and what is left is compared anew', async (t) => {
  const app = await startServer(t)
  const address = '/v1/compare/grain-harvest?from=1932&to=1932'
  const [reported] = await comparisonAt(app, `${address}&nature=reported`)
  t.match(reported, { count: 3, independent: 2, minimum: { value: '69.8' } })
  const [early] = await comparisonAt(app, `${address}&publishedTo=1934`)
  t.match(early, { count: 1, accounts: [{ series: 'grain-harvest-sun-observer' }] })
})

t.test('a new rival changes no row but its own', async (t) => {
  const folder = await smallDataset(t, {
    'observations/agriculture.csv': (text) =>
      text.replace(
        'grain-harvest-sun-observer,1932',
        'grain-harvest-sun-observer,1931,30000000,,A,observer-1934,first paragraph,\ngrain-harvest-sun-observer,1932',
      ),
  })
  const [before, after] = await Promise.all([startServer(t), startServer(t, { folder })])
  const address = '/v1/compare/grain-harvest'
  const [old, rivalled] = [await comparisonAt(before, address), await comparisonAt(after, address)]
  for (const row of rivalled) {
    const was = old.find(({ period }) => period === row.period)
    if (row.period === '1931') {
      t.equal(row.count, (was?.count ?? 0) + 1)
      for (const account of was?.accounts ?? []) {
        const now = row.accounts.find(({ series }) => series === account.series)
        t.equal(now?.common, account.common)
      }
    } else t.same(row, was)
  }
})

t.test('figures in another unit are brought to a common one, and ratios stay', async (t) => {
  const folder = await smallDataset(t, {
    'units.csv': (text) =>
      text.replace('per-cent,', 'kilogram,kilogram,kg,kg,mass,0.001,\nper-cent,'),
    'series/agriculture.csv': (text) =>
      text.replace(
        'Grain harvest as published by the Soviet government,tonne,0',
        'Grain harvest as published by the Soviet government,kilogram,3',
      ),
  })
  const app = await startServer(t, { folder })
  const [row] = await comparisonAt(app, '/v1/compare/grain-harvest?from=1932&to=1932')
  t.match(row, {
    count: 4,
    ratio: '1.25',
    maximum: { value: '69.870000', series: ['grain-harvest-sun-observer'] },
  })
})

t.test('an indicator that there is none of is refused with the nearest', async (t) => {
  const app = await startServer(t)
  const answer = await app.inject('/v1/compare/grain-harvst')
  t.equal(answer.statusCode, 404)
  t.match(refusalOf(answer.body), { errors: [{ suggestion: 'grain-harvest' }] })
})

t.test('disagreements are ranked by the ratio of the extremes', async (t) => {
  const app = await startServer(t)
  const { data } = (await app.inject('/v1/disagreements')).json()
  t.match(data[0], {
    indicator: 'grain-harvest',
    period: '1936',
    minimum: { value: '55.8' },
    maximum: { value: '82.7' },
    // 82.7 / 55.8 = 1.48208
    ratio: '1.48',
  })
  const ratios = data.map(({ ratio }: { ratio: string }) => Number(ratio))
  t.same(
    ratios,
    [...ratios].sort((a, b) => b - a),
  )
  t.notOk(
    data.some(({ measure }: { measure: { standing: string } }) => measure.standing === 'plan'),
  )
  const steel = (await app.inject('/v1/disagreements?indicator=crude-steel-output')).json()
  t.same(steel.data, [])
  const early = (await app.inject('/v1/disagreements?publishedTo=1934')).json()
  t.same(early.data, [], 'one voice cannot disagree with itself')
})

t.test('accounts on both sides of zero disagree more than any ratio tells', async (t) => {
  // Beside 20 and 23 per cent by the bureau.
  const observed = ['1926-27,-3', '1927-28,2'].map(
    (figure) =>
      `industrial-output-growth-sun-observer,${figure},,A,sufds-1928,first two paragraphs,\n`,
  )
  const folder = await smallDataset(t, {
    'series/industry.csv': (text) =>
      text.replace(
        /^industrial-output-growth-sun-bureau,.*\n/m,
        (line) =>
          line + line.replace('sun-bureau', 'sun-observer').replace('tsunkhu', 'wheatcroft-davies'),
      ),
    'observations/industry.csv': (text) =>
      text.replace(/^industrial-output-growth-sun-bureau,1927-28.*\n/m, (line) =>
        [line, ...observed].join(''),
      ),
  })
  const app = await startServer(t, { folder })
  const { data } = (await app.inject('/v1/disagreements')).json()
  t.match(data[0], {
    indicator: 'industrial-output-growth',
    period: '1926-27',
    minimum: { value: '-3' },
    maximum: { value: '20' },
  })
  t.notOk('ratio' in data[0])
  t.match(data[1], { period: '1927-28', ratio: '11.5' })
})

t.test('disagreements about growth are ranked by indices on one base', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  const answer = await app.inject(
    '/v1/disagreements?indicator=grain-harvest&index_base=1931&limit=1',
  )
  const { data, derivations, refused, query } = answer.json()
  // 82.7 / 69.5 = 1.18993, 55.8 / 69.5 = 0.80288, and of these, unrounded, 1.48208.
  t.match(data, [
    {
      period: '1936',
      measure: { unit: 'index', indexBase: '1931' },
      minimum: { value: '80.3', series: ['grain-harvest-sun-revised'] },
      maximum: { value: '119', series: ['grain-harvest-sun-biological'] },
      ratio: '1.48',
      accounts: [
        {
          series: 'grain-harvest-sun-biological',
          common: '119',
          derived: {
            inputs: [
              { period: '1931', value: '69.5' },
              { period: '1936', value: '82.7' },
            ],
          },
        },
        { series: 'grain-harvest-sun-revised' },
      ],
    },
  ])
  t.same(
    derivations.map(({ series }: { series: string }) => series),
    ['grain-harvest-sun-biological', 'grain-harvest-sun-revised'],
  )
  t.match(refused[0], { series: 'grain-harvest-sun-mean', code: 'span-arithmetic' })
  t.match(query, { index_base: '1931' })
})

t.test('rates of growth rank nothing, and levels that forbid it all are a refusal', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  t.equal((await app.inject('/v1/disagreements?units=pch')).statusCode, 400)
  const none = await app.inject('/v1/disagreements?indicator=grain-harvest&index_base=1800')
  t.equal(none.statusCode, 422)
  t.equal(refusalOf(none.body).type, '/problems/no-base-figure')
  const { body, headers } = await app.inject(
    '/v1/disagreements.csv?indicator=grain-harvest&index_base=1931&limit=1',
  )
  t.equal(headers['control-figures-loses'], 'derivations, accounts')
  t.match(body, /refused\.series,refused\.code/)
  t.match(body, /grain-harvest-sun-wheatcroft-davies,bounds-arithmetic/)
})

t.test(
  'side by side, accounts stand in one measure, and as they were printed beside it',
  async (t) => {
    const app = await startServer(t, { folder: await derivableDataset(t) })
    const question = '/v1/compare/grain-harvest?from=1933&to=1933'
    const wide = (await app.inject(`${question.replace('?', '.csv?')}&shape=wide`)).body
    const [row] = parse(wide, { columns: true })
    t.match(row, {
      period: '1933',
      'grain-harvest-sun-biological': '89.8',
      'grain-harvest-sun-broken': '86.000',
      'grain-harvest-sun-observer': '89.800000',
    })
    const made = (await app.inject(`${question.replace('?', '.csv?')}&shape=wide&index_base=1932`))
      .body
    // 68.4 / 69.8 = 0.97994
    t.match(parse(made, { columns: true })[0], { 'grain-harvest-sun-revised': '98.0' })
    const { value, extension, dimension } = (
      await app.inject(question.replace('?', '.jsonstat?'))
    ).json()
    const at = dimension.series.category.index.indexOf('grain-harvest-sun-observer')
    t.equal(value[at], 89.8)
    t.equal(extension.figures.printed[at], '89800000')
  },
)
