import { parse } from 'csv-parse/sync'
import t from 'tap'
import { startGraphql } from '../support/graphql.ts'
import { startServer } from '../support/server.ts'

t.test('a statement in the address is answered account by account', async (t) => {
  const app = await startServer(t)
  const address = '/v1/verify?indicator=grain-harvest&period=1933&value=89.8'
  const json = (await app.inject(address)).json()
  t.match(json, { verdict: 'disputed', release: '0.1.0', statement: { from: '1933', to: '1933' } })
  const rows: Record<string, string>[] = parse(
    (await app.inject(address.replace('?', '.csv?'))).body,
    { columns: true },
  )
  t.same(
    rows.map((row) => [row['accounts.series'], row['accounts.verdict'], row['accounts.value']]),
    [
      ['grain-harvest-sun-biological', 'supported', '89.8'],
      ['grain-harvest-sun-mean', 'unknown', ''],
      ['grain-harvest-sun-observer', 'supported', '89.800000'],
      ['grain-harvest-sun-revised', 'contradicted', '68.4'],
      ['grain-harvest-sun-wheatcroft-davies', 'unknown', '65'],
    ],
  )
})

t.test('what cannot be verified is refused with what would be right', async (t) => {
  const app = await startServer(t)
  for (const [query, status, detail] of [
    ['indicator=crude-steel-output&period=1932', 400, /takes period with value/],
    ['indicator=crude-steel-output&period=1932&value=5,9', 400, /^value: a decimal is digits/],
    ['indicator=crude-steel-output&period=1932&value=5&multiplier=x', 400, /^multiplier: a whole/],
    ['indicator=crude-steel-output&period=1932&value=5&measure=levle', 400, /^measure: /],
    ['indicator=crude-steel-output&period=1932&value=5&unit=person', 422, /needs mass/],
  ] as const) {
    const answer = await app.inject(`/v1/verify?${query}`)
    t.equal(answer.statusCode, status, query)
    t.match(answer.json().detail, detail)
  }
})

t.test('a claim has its verdict beside its members, and only where it is wanted', async (t) => {
  const app = await startServer(t)
  const address = '/v1/claims/keefe-2009-output-plus-50'
  t.match((await app.inject(address)).json(), {
    id: 'keefe-2009-output-plus-50',
    checks: [{ finding: 'contradicts 18' }, {}],
    verdict: {
      verdict: 'unknown',
      contradictions: [{ claim: 'keefe-2009-output-plus-18-a-year' }],
    },
  })
  t.same((await app.inject(`${address}?fields=id`)).json(), { id: 'keefe-2009-output-plus-50' })
  const only = (await app.inject(`${address}?fields=verdict`)).json()
  t.same(Object.keys(only), ['verdict'])
  const unknown = await app.inject(`${address}?fields=verdikt`)
  t.equal(unknown.statusCode, 400)
  t.match(unknown.json().errors, [{ suggestion: 'verdict' }])
  t.notOk('verdict' in (await app.inject('/v1/claims')).json().data[0])
})

t.test('GraphQL has the verdict of a claim and of a statement', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } = await ask(`{ latest: dataset {
    claim(slug: "keefe-2009-output-plus-50") {
      verdict { verdict grounds contradictions { statement claim { slug } } candidates { slug } }
    }
    verify(statement: { q: "steel", measure: RATIO, from: "1928", to: "1932", value: "1.4" }) {
      verdict grounds voices statement { indicator { slug } area { slug } measure unit { slug } }
      parts { of low high }
      accounts { series { slug } voice verdict parts { of says working figures { period value } } }
    }
  } }`)
  t.equal(errors, undefined)
  t.match(data?.['latest'], {
    claim: {
      verdict: {
        verdict: 'UNKNOWN',
        grounds: 'NONE',
        contradictions: [
          {
            statement: '18 per cent a year for 5 years is 128.8 per cent, not 50',
            claim: { slug: 'keefe-2009-output-plus-18-a-year' },
          },
        ],
        candidates: [],
      },
    },
    verify: {
      verdict: 'SUPPORTED',
      grounds: 'ONE_VOICE',
      voices: 1,
      statement: { indicator: { slug: 'crude-steel-output' }, area: { slug: 'sun' }, unit: null },
      parts: [{ of: 'VALUE', low: '1.35', high: '1.45' }],
      accounts: [
        { series: { slug: 'crude-steel-output-sun-plan-optimum' }, voice: null, parts: [] },
        {
          voice: 1,
          verdict: 'SUPPORTED',
          parts: [
            {
              working: '5.9 / 4.3 = 1.4',
              figures: [
                { period: '1928', value: '4.3' },
                { period: '1932', value: '5.9' },
              ],
            },
          ],
        },
      ],
    },
  })
  const refused = await ask('{ dataset { verify(statement: { q: "" }) { verdict } } }')
  t.match(refused.errors, [{ message: /1 to 200/ }])
})
