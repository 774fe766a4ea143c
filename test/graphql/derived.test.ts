import t from 'tap'
import { derivableDataset } from '../support/derivable-dataset.ts'
import { at, startGraphql } from '../support/graphql.ts'
import { releasesOf } from '../support/release.ts'

async function derivable(t: Parameters<typeof startGraphql>[0]) {
  return await startGraphql(t, await releasesOf(await derivableDataset(t)))
}

t.test('what is made of the figures of a series is a list that says how', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } = await ask(`{ dataset { seriesBySlug(slug: "grain-harvest-sun-revised") {
    derivedObservations(derive: { units: PCH }, filter: { from: "1929", to: "1930" }) {
      totalCount
      nodes {
        period firstDay value missing exact status multiplier locator published
        digits { kind count }
        unit { name symbol ucum dimension unit { slug } }
        source { slug } series { slug } indicator { slug } area { slug } estimator { slug }
        inputs { period value status figure { printed locator } }
      }
      derivations {
        series { slug } rounding frequency multiplier unit { symbol }
        steps { transform title formula rounding assumption constants { name } }
      }
    }
  } } }`)
  t.notOk(errors)
  const page = at(data, 'dataset', 'seriesBySlug', 'derivedObservations')
  t.equal(at(page, 'totalCount'), 2)
  // 71.7 / 73.3 = 0.97817, three digits: 0.978, a change of -2.2
  t.match(at(page, 'nodes', 0), {
    period: '1929',
    firstDay: '1929-01-01',
    value: '-2.2',
    missing: null,
    exact: false,
    status: 'A',
    multiplier: 0,
    digits: { kind: 'DECIMALS', count: 1 },
    unit: { name: 'per cent', symbol: '%', ucum: '%', dimension: 'GROWTH', unit: null },
    source: { slug: 'dronin-bellinger-2005' },
    inputs: [
      { period: '1928', value: '73.3', figure: { printed: '73.3', locator: /^Table 5\.4/ } },
      { period: '1929', value: '71.7' },
    ],
  })
  t.match(at(page, 'derivations'), [
    {
      series: { slug: 'grain-harvest-sun-revised' },
      rounding: /half to even/,
      frequency: 'A',
      steps: [{ transform: 'pch', title: 'Percent Change', formula: /x_t/, constants: [] }],
    },
  ])
})

t.test(
  'figures of many series are derived, converted by constants with their documents',
  async (t) => {
    const { ask } = await derivable(t)
    const { data, errors } = await ask(`{ dataset { derivedObservations(
    derive: { unit: "pood" }, filter: { indicator: ["crude-steel-output"], from: "1932", to: "1932" }
  ) {
    nodes { series { slug } value multiplier unit { name unit { slug } } }
    derivations { steps { constants { name value exact source { slug } locator } } }
  } } }`)
    t.notOk(errors)
    const page = at(data, 'dataset', 'derivedObservations')
    // 10.4 / 0.0163804964 = 634.9; 1.54 and 5.9 alike
    t.match(at(page, 'nodes'), [
      { series: { slug: 'crude-steel-output-sun-plan-optimum' }, value: '635' },
      { series: { slug: 'crude-steel-output-sun-quarters' }, value: '94.0' },
      { value: '360', multiplier: 6, unit: { name: 'pood', unit: { slug: 'pood' } } },
    ])
    t.match(at(page, 'derivations', 0, 'steps', 0, 'constants'), [
      { name: 'from', value: '1', exact: true, source: null },
      { name: 'to', value: '0.0163804964', exact: true },
    ])
  },
)

t.test(
  'any figure shows what is made of it, and a rival that forbids it is an error',
  async (t) => {
    const { ask } = await startGraphql(t)
    const { data, errors } =
      await ask(`{ dataset { seriesBySlug(slug: "grain-harvest-sun-revised") {
    observation(period: "1932") {
      printed
      inKilograms: derived(derive: { unit: "kg" }) { value unit { name unit { slug } } }
      derived(derive: { units: CHG }) { value unit { unit { slug } } inputs { period } }
      rivals { series { slug } derived(derive: { units: CHG }) { value missing } }
    }
  } } }`)
    const figure = at(data, 'dataset', 'seriesBySlug', 'observation')
    t.match(at(figure), {
      printed: '69.8',
      inKilograms: { value: '69800', unit: { name: 'kg', unit: null } },
      // 69.8 - 69.5
      derived: {
        value: '0.3',
        unit: { unit: { slug: 'tonne' } },
        inputs: [{ period: '1931' }, {}],
      },
      rivals: [
        { series: { slug: 'grain-harvest-sun-biological' }, derived: { value: '0.3' } },
        { derived: { value: null, missing: 'no figure for 1931' } },
        { series: { slug: 'grain-harvest-sun-wheatcroft-davies' }, derived: null },
      ],
    })
    t.match(errors, [
      {
        message: /lower ends of ranges.*allowed here: lin, log/,
        path: ['dataset', 'seriesBySlug', 'observation', 'rivals', 2, 'derived'],
        extensions: { code: 'bounds-arithmetic', parameter: 'units' },
      },
    ])
  },
)

t.test('figures asked for by their printing are made of what was in print', async (t) => {
  const { ask } = await startGraphql(t)
  const query = (bounds: string) => `{ dataset { seriesBySlug(slug: "grain-harvest-sun-observer") {
    observation(period: "1933"${bounds}) { derived(derive: { units: CHG }) { value } }
    derivedObservations(derive: { units: CHG }, filter: { publishedTo: "1933" }) { totalCount }
  } } }`
  const { data } = await ask(query(', publishedTo: "1934"'))
  t.match(at(data, 'dataset', 'seriesBySlug'), {
    observation: { derived: { value: '19930000' } },
    derivedObservations: { totalCount: 0 },
  })
})

t.test('a comparison derives each account, and names those that forbid it', async (t) => {
  const { ask } = await derivable(t)
  const { data, errors } = await ask(`{ dataset { compare(
    indicator: "grain-harvest", derive: { units: PCH }, filter: { from: "1931", to: "1931" }
  ) {
    totalCount
    nodes {
      measure { unit { slug } unitText multiplier transform }
      minimum { value } maximum { value series { slug } }
      accounts { common counted figure { printed } derived { value inputs { period } derivation { steps { transform } } } }
      gaps { difference }
    }
    derivations { series { slug } }
    refused { series { slug } code detail }
  } } }`)
  t.notOk(errors)
  const page = at(data, 'dataset', 'compare')
  t.match(at(page, 'nodes', 0), {
    measure: { unit: null, unitText: '%', multiplier: 0, transform: 'PCH' },
    minimum: { value: '-16.8' },
    maximum: { value: '-10.000', series: [{ slug: 'grain-harvest-sun-broken' }] },
    accounts: [
      { common: '-16.8', counted: true, figure: { printed: '69.5' }, derived: { value: '-16.8' } },
      {
        derived: {
          inputs: [{ period: '1930' }, { period: '1931' }],
          derivation: { steps: [{ transform: 'scaling' }, { transform: 'pch' }] },
        },
      },
      {},
    ],
  })
  t.match(at(page, 'refused'), [
    { series: { slug: 'grain-harvest-sun-mean' }, code: 'span-arithmetic' },
    { series: { slug: 'grain-harvest-sun-wheatcroft-davies' }, detail: /allowed here: lin, log/ },
  ])
  const plain = await ask(`{ dataset { compare(indicator: "grain-harvest", first: 1) {
    nodes { measure { unit { slug } unitText transform } accounts { derived { value } } }
    derivations { rounding } refused { code }
  } } }`)
  t.match(at(plain.data, 'dataset', 'compare'), {
    nodes: [{ measure: { unit: { slug: 'tonne' }, unitText: 'tonne', transform: null } }],
    derivations: [],
    refused: [],
  })
  t.equal(at(plain.data, 'dataset', 'compare', 'nodes', 0, 'accounts', 0, 'derived'), null)
})

t.test('what cannot be done is an error that says what would be right', async (t) => {
  const { ask } = await startGraphql(t)
  const asked = [
    ['{}', 'invalid-parameter', 'derive'],
    ['{ aggregationMethod: SUM }', 'invalid-parameter', 'aggregation_method'],
    ['{ unit: "nonsense" }', 'unknown-value', 'unit'],
    ['{ unit: "" }', 'invalid-parameter', 'unit'],
    ['{ aggregateTo: M }', 'finer-frequency', 'aggregate_to'],
    ['{ indexBase: "1900" }', 'no-base-figure', 'index_base'],
  ] as const
  for (const [derive, code, parameter] of asked) {
    const of = `seriesBySlug(slug: "crude-steel-output-sun-tssu")`
    for (const field of [
      `derivedObservations(derive: ${derive}) { totalCount }`,
      `observation(period: "1932") { derived(derive: ${derive}) { value } }`,
    ]) {
      const { status, errors } = await ask(`{ dataset { ${of} { ${field} } } }`)
      t.equal(status, 200)
      t.match(errors, [{ extensions: { code, parameter } }], field)
    }
  }
  const all = await ask(
    `{ dataset { compare(indicator: "urban-share", derive: { units: PCH }) { totalCount } } }`,
  )
  t.match(all.errors, [{ extensions: { code: 'not-a-level' } }])
})

t.test('a page goes on with its own question only', async (t) => {
  const { ask } = await startGraphql(t)
  const query = (units: string, after = '') => `{ dataset { derivedObservations(
    derive: { units: ${units} }, first: 2${after}, filter: { indicator: ["grain-harvest"] }, sort: ["-value"]
  ) { edges { cursor node { value } } pageInfo { hasNextPage endCursor } } } }`
  const first = (await ask(query('LIN'))).data
  t.match(at(first, 'dataset', 'derivedObservations', 'edges'), [
    { node: { value: '120.3' } },
    { node: { value: '106.5' } },
  ])
  const cursor = at(first, 'dataset', 'derivedObservations', 'pageInfo', 'endCursor')
  const next = await ask(query('LIN', `, after: "${cursor}"`))
  t.match(at(next.data, 'dataset', 'derivedObservations', 'edges', 0), { node: { value: '95.9' } })
  const { errors } = await ask(query('LOG', `, after: "${cursor}"`))
  t.match(errors, [{ extensions: { code: 'invalid-cursor' } }])
})

t.test('derived figures count in the cost of a query, with all that they lead to', async (t) => {
  const { ask } = await startGraphql(t)
  const query = `query ($first: Int) { dataset { derivedObservations(derive: { units: LIN }, first: $first) {
    nodes { inputs { figure { printed } } derivation { steps { constants { name } } } }
  } } }`
  t.notOk((await ask(query, { first: 100 })).errors)
  // 1 dataset, 1 list; each of 1000 has 1, 10 inputs with a figure each, a derivation, 10 steps, 100 constants.
  t.match((await ask(query, { first: 1000 })).errors, [
    { extensions: { code: 'limit-exceeded', limit: 'maximumCost', value: 132_002 } },
  ])
})
