import { parse } from 'csv-parse/sync'
import t from 'tap'
import { z } from 'zod'
import { type Change, smallDataset } from '../support/dataset.ts'
import { derivableDataset } from '../support/derivable-dataset.ts'
import { refusalOf, startServer } from '../support/server.ts'

const Answer = z.looseObject({
  summary: z.record(z.string(), z.unknown()),
  data: z.array(
    z.looseObject({
      target: z.looseObject({ series: z.string(), period: z.string() }),
      outturns: z.array(z.looseObject({ series: z.string(), relation: z.string() })),
      reached: z.array(z.looseObject({ series: z.string() })),
    }),
  ),
})

type Owner = Parameters<typeof smallDataset>[0]

async function steelTarget(t: Owner, changes: Readonly<Record<string, Change>> = {}) {
  const app = await startServer(t, { folder: await smallDataset(t, changes) })
  const answer = await app.inject('/v1/plans/fyp-1-optimum/fulfilment?indicator=crude-steel-output')
  if (answer.statusCode !== 200) throw new Error(answer.body)
  const { data, summary } = Answer.parse(answer.json())
  return { data, summary }
}

const target = 'crude-steel-output-sun-plan-optimum,1932,10.4'

t.test('a target that was missed, and the first year in which it was reached', async (t) => {
  const { data, summary } = await steelTarget(t)
  // 5.9 / 10.4 = 0.5673, two digits. 4.3 in 1928 and 5.9 in 1932 are below, 17.7 in 1937 is above.
  t.match(data, [
    {
      target: { series: 'crude-steel-output-sun-plan-optimum', period: '1932', value: '10.4' },
      outturns: [
        {
          series: 'crude-steel-output-sun-tssu',
          relation: 'same',
          period: '1932',
          common: '5.9',
          ratio: '0.57',
          fulfilled: false,
        },
      ],
      verdict: { fulfilled: 0, missed: 1 },
      reached: [{ reached: true, period: '1937', value: '17.7', lagAtMost: 5, notBy: '1932' }],
    },
  ])
  t.match(summary, { targets: 1, judged: 1, missedByAll: 1, reachedFrom: '1937', neverReached: 0 })
})

t.test(
  'how late a target was reached is told where the account speaks of the year before',
  async (t) => {
    const inYearBefore = (text: string) =>
      text.replace(
        'crude-steel-output-sun-tssu,1937',
        'crude-steel-output-sun-tssu,1936,9,,A,istoriya-352,Таблица 1,\ncrude-steel-output-sun-tssu,1937',
      )
    const { data } = await steelTarget(t, { 'observations/steel.csv': inYearBefore })
    const [{ reached } = { reached: [] }] = data
    t.same(reached, [
      {
        series: 'crude-steel-output-sun-tssu',
        reached: true,
        period: '1937',
        value: '17.7',
        lag: 5,
        notBy: '1936',
      },
    ])
  },
)

t.test('a target that was kept', async (t) => {
  const { data, summary } = await steelTarget(t, {
    'observations/steel.csv': (text) =>
      text.replace(target, 'crude-steel-output-sun-plan-optimum,1932,5.9'),
  })
  t.match(data, [{ outturns: [{ ratio: '1.00', fulfilled: true }], verdict: { fulfilled: 1 } }])
  t.match(summary, { fulfilledByAll: 1, missedByAll: 0 })
})

t.test('a target that no account reached by its last figure', async (t) => {
  const { data, summary } = await steelTarget(t, {
    'observations/steel.csv': (text) =>
      text.replace(target, 'crude-steel-output-sun-plan-optimum,1932,60'),
  })
  t.match(data, [{ reached: [{ reached: false, lastPeriod: '1937', lastValue: '17.7' }] }])
  t.match(summary, { neverReached: 1 })
})

t.test('a forecast neither fulfils a target nor reaches it', async (t) => {
  const { data, summary } = await steelTarget(t, {
    'observations/steel.csv': (text) =>
      text
        .replace('sun-tssu,1932,5.9,"5,9",A', 'sun-tssu,1932,11,,F')
        .replace('sun-tssu,1937,17.7,"17,7",A', 'sun-tssu,1937,17.7,"17,7",F'),
  })
  t.match(data, [{ outturns: [], reached: [] }])
  t.match(summary, { judged: 0, neverReached: 0 })
})

t.test('for an economic year the calendar years beside it are shown and not judged', async (t) => {
  const { data, summary } = await steelTarget(t, {
    'observations/steel.csv': (text) => text.replace('plan-optimum,1932,', 'plan-optimum,1932-33,'),
  })
  t.match(data, [{ outturns: [{ relation: 'overlapping', period: '1932', ratio: '0.57' }] }])
  t.notOk('fulfilled' in (data[0]?.outturns[0] ?? {}))
  t.match(summary, { judged: 0 })
})

t.test('a plan that was closed early is judged at the year of its closing', async (t) => {
  const { data } = await steelTarget(t, {
    'observations/steel.csv': (text) => text.replace('plan-optimum,1932,', 'plan-optimum,1932-33,'),
    'plans.csv': (text) =>
      text.replace(
        'fyp-1,optimum,1928-29,1932-33,,1929-05',
        'fyp-1,optimum,1928-29,1932-33,1932-12-31,1929-05',
      ),
  })
  t.match(data, [
    { outturns: [{ relation: 'closing-year', period: '1932', ratio: '0.57', fulfilled: false }] },
  ])
})

const closedEarly = (text: string) =>
  text.replace(
    'fyp-1,optimum,1928-29,1932-33,,1929-05',
    'fyp-1,optimum,1928-29,1932-33,1932-12-31,1929-05',
  )

t.test('the year of the closing says nothing of a rate of growth or a total', async (t) => {
  const folder = await smallDataset(t, {
    'plans.csv': closedEarly,
    'series/steel.csv': (text) =>
      text.replace(
        /^(crude-steel-output-sun-plan-optimum,.*?),A,plan,(.*),6,,,,,,,,fyp/m,
        '$1,span,plan,$2,6,,,,,total,,,fyp',
      ),
    'observations/steel.csv': (text) =>
      text.replace('plan-optimum,1932,', 'plan-optimum,1928-29/1932-33,'),
    'observations/industry.csv': (text) =>
      text.replace(
        /^(industrial-output-growth-sun-bureau),1927-28,.*$/m,
        (line) => `${line}\nindustrial-output-growth-sun-bureau,1932,14.6,,A,lecture-notes,table,`,
      ),
    'series/industry.csv': (text) =>
      text.replace('per-cent-change,0,,previous-year,', 'per-cent-change,0,,,'),
  })
  const app = await startServer(t, { folder })
  const { data } = Answer.parse((await app.inject('/v1/plans/fyp-1-optimum/fulfilment')).json())
  const at = (period: string) => data.filter(({ target }) => target.period === period)
  t.match(at('1928-29/1932-33'), [{ outturns: [], reached: [] }])
  t.match(at('1932-33'), [{ outturns: [{ relation: 'overlapping', period: '1932' }] }])
  t.notOk(data.some(({ outturns }) => outturns.some((one) => 'fulfilled' in one)))
})

t.test('an end of a range decides only what lies beyond it', async (t) => {
  const endOf = (bound: string) => ({
    'series/steel.csv': (text: string) =>
      text.replace(/^(crude-steel-output-sun-tssu,.*,6,,,,,,),/m, `$1,${bound}`),
  })
  // 5.9 of 10.4: what is at least 5.9 may be more, what is at most 5.9 is less.
  const { data: lower } = await steelTarget(t, endOf('lower'))
  t.notOk('fulfilled' in (lower[0]?.outturns[0] ?? {}))
  const { data: upper } = await steelTarget(t, endOf('upper'))
  t.match(upper, [{ outturns: [{ fulfilled: false }], reached: [] }])
})

t.test('a plan was first reached when any account says so', async (t) => {
  const { summary } = await steelTarget(t, {
    'series/steel.csv': (text) =>
      text.replace(
        /^crude-steel-output-sun-tssu,.*$/m,
        (line) => `${line.replace('sun-tssu', 'sun-rival')}\n${line}`,
      ),
    'observations/steel.csv': (text) =>
      text.replace(
        'crude-steel-output-sun-tssu,1928',
        'crude-steel-output-sun-rival,1934,12,,A,istoriya-352,Таблица 1,\ncrude-steel-output-sun-tssu,1928',
      ),
  })
  // The one was there in 1934 or before, the other was not in 1932 and again speaks in 1937.
  t.match(summary, { reachedFrom: '1934', reachedTo: '1934' })
})

t.test('where the target is a ceiling, less is more', async (t) => {
  const { data } = await steelTarget(t, {
    'indicators.csv': (text) =>
      text
        .replace('minimum,maximum,note', 'minimum,maximum,aim,note')
        .replace(/^([^\n]*),([^,\n]*)$/gm, (line, rest, note) =>
          line.startsWith('id,')
            ? line
            : `${rest},${line.startsWith('crude-steel') ? 'at-most' : ''},${note}`,
        ),
  })
  t.match(data, [{ outturns: [{ fulfilled: true }], reached: [{ reached: true, period: '1932' }] }])
})

t.test('the targets of other variants stand beside it', async (t) => {
  const app = await startServer(t)
  const { data } = Answer.parse(
    (
      await app.inject('/v1/plans/fyp-1-optimum/fulfilment?indicator=industrial-output-growth')
    ).json(),
  )
  t.equal(data.length, 5)
  t.match(data[0], {
    target: { period: '1928-29' },
    variants: [{ plan: 'fyp-1-base', period: '1928-29', common: '21.4' }],
    reached: [],
  })
})

t.test('CSV has a row for each target and account', async (t) => {
  const app = await startServer(t)
  const { body } = await app.inject('/v1/plans/fyp-1-optimum/fulfilment.csv')
  const rows = z.array(z.record(z.string(), z.string())).parse(parse(body, { columns: true }))
  t.match(
    rows.find((row) => row['target.indicator'] === 'crude-steel-output'),
    {
      series: 'crude-steel-output-sun-tssu',
      ratio: '0.57',
      fulfilled: 'false',
      reachedPeriod: '1937',
    },
  )
})

t.test('target and outturns are set side by side in the unit that is asked for', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  const question = '/v1/plans/fyp-1-optimum/fulfilment?indicator=crude-steel-output'
  const printed = (await app.inject(question)).json()
  const answer = (await app.inject(`${question}&unit=pood`)).json()
  // 10.4 / 0.0163804964 = 634.9, 5.9 / 0.0163804964 = 360.2 of two digits, 17.7 / 0.0163804964 = 1080.6.
  t.match(answer.data, [
    {
      target: {
        value: '10.4',
        derived: { value: '635', unit: 'pood', inputs: [{ value: '10.4' }] },
      },
      common: '635',
      measure: { unit: 'pood', multiplier: 6 },
      outturns: [{ common: '360', ratio: '0.57', figures: [{ derived: { value: '360' } }] }],
      verdict: printed.data[0].verdict,
      reached: [{ period: '1937', value: '1080' }],
    },
  ])
  t.match(answer.derivations[1], {
    series: 'crude-steel-output-sun-plan-optimum',
    steps: [{ formula: 'x_t * from / to', constants: [{}, { value: '0.0163804964' }] }],
  })
  t.same(answer.refused, [])
  t.match(answer.query, { unit: 'pood' })
  t.same(answer.summary, printed.summary)
  t.notOk('derivations' in printed || 'refused' in printed)
})

t.test('accounts that cannot be brought to the unit are named', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  const { body } = await app.inject('/v1/plans/fyp-1-optimum/fulfilment.csv?unit=pood')
  const rows = z.array(z.record(z.string(), z.string())).parse(parse(body, { columns: true }))
  t.match(
    rows.find((row) => row['refused.series'] === 'industrial-output-growth-sun-plan-optimum'),
    { series: '', 'refused.code': 'differing-dimensions', 'refused.detail': /pood measures mass/ },
  )
  t.equal(rows.filter((row) => row['common'] === '635').length, 1)
  const none = await app.inject(
    '/v1/plans/fyp-1-optimum/fulfilment?indicator=industrial-output-growth&unit=pood',
  )
  t.equal(none.statusCode, 422)
  t.equal(refusalOf(none.body).type, '/problems/differing-dimensions')
})

t.test('a quarter is not held against the target of a year', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  const question = '/v1/plans/fyp-1-optimum/fulfilment?indicator=crude-steel-output'
  const [{ reached }] = (await app.inject(question)).json().data
  t.same(
    reached.map(({ series }: { series: string }) => series),
    ['crude-steel-output-sun-tssu'],
  )
})

t.test('a plan that there is none of is refused with the nearest', async (t) => {
  const app = await startServer(t)
  const answer = await app.inject('/v1/plans/fyp-1-optimun/fulfilment')
  t.equal(answer.statusCode, 404)
  t.match(refusalOf(answer.body), { errors: [{ suggestion: 'fyp-1-optimum' }] })
})

t.test('JSON-stat has each figure once, and what came of the targets beside them', async (t) => {
  const app = await startServer(t)
  const plan = '/v1/plans/fyp-1-optimum/fulfilment.jsonstat?indicator=crude-steel-output'
  const { value, dimension, extension } = (await app.inject(plan)).json()
  t.same(dimension.series.category.index, [
    'crude-steel-output-sun-plan-optimum',
    'crude-steel-output-sun-tssu',
  ])
  t.same(value, { 0: 10.4, 1: 5.9 })
  t.match(extension.fulfilments, [
    {
      target: { series: 'crude-steel-output-sun-plan-optimum', period: '1932' },
      outturns: [{ ratio: '0.57', figures: [{ series: 'crude-steel-output-sun-tssu' }] }],
    },
  ])
  t.match(extension.summary, { targets: 1, missedByAll: 1 })
})
