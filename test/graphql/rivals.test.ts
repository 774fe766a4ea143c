import t from 'tap'
import { derivableDataset } from '../support/derivable-dataset.ts'
import { at, startGraphql } from '../support/graphql.ts'
import { releasesOf } from '../support/release.ts'

t.test('a comparison leads to its records, its gaps and its bases', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } = await ask(`{ dataset {
    compare(indicator: "grain-harvest", filter: { from: "1932", to: "1932" }, first: 5) {
      totalCount
      nodes {
        period count independent median ratio differing
        area { slug } measure { standing multiplier unit { slug } }
        minimum { value series { slug } }
        accounts { common voice counted figure { printed locator series { slug } } }
        bases { basis { concept } series { slug } }
        gaps { higher { slug } lower { slug } difference }
      }
    }
  } }`)
  t.notOk(errors)
  const page = at(data, 'dataset', 'compare')
  t.equal(at(page, 'totalCount'), 1)
  t.match(at(page, 'nodes', 0), {
    period: '1932',
    count: 4,
    independent: 3,
    median: '69.8',
    ratio: '1.25',
    differing: ['borders', 'concept'],
    area: { slug: 'sun' },
    measure: { standing: 'OUTTURN', multiplier: 6, unit: { slug: 'tonne' } },
    minimum: { value: '56', series: [{ slug: 'grain-harvest-sun-wheatcroft-davies' }] },
    accounts: [{ common: '69.8', voice: 1, counted: true, figure: { printed: '69.8' } }],
  })
  t.match(at(page, 'nodes', 0, 'gaps', 0), {
    higher: { slug: 'grain-harvest-sun-observer' },
    difference: '14',
  })
})

t.test('disagreements are paged and filtered', async (t) => {
  const { ask } = await startGraphql(t)
  const query = (after: string) => `{ dataset {
    disagreements(first: 1${after}, filter: { indicator: ["grain-harvest"] }) {
      totalCount pageInfo { endCursor } nodes { indicator { slug } period ratio maximum { value } }
    }
  } }`
  const first = (await ask(query(''))).data
  t.match(at(first, 'dataset', 'disagreements', 'nodes', 0), { period: '1936', ratio: '1.48' })
  const cursor = at(first, 'dataset', 'disagreements', 'pageInfo', 'endCursor')
  const second = (await ask(query(`, after: "${cursor}"`))).data
  t.not(at(second, 'dataset', 'disagreements', 'nodes', 0, 'period'), '1936')
})

t.test('a plan shows what came of its targets', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } = await ask(`{ dataset { plan(slug: "fyp-1-optimum") { fulfilment {
    summary { targets judged missedByAll }
    targets {
      target { series { slug } period } common fulfilled missed measure { unit { slug } }
      variants { plan { slug } common }
      outturns { relation ratio fulfilled series { slug } figures { printed } }
      reached { reached period lag lagAtMost notBy lastPeriod }
      incomparable { series { slug } reason }
    }
  } } } }`)
  t.notOk(errors)
  const fulfilment = at(data, 'dataset', 'plan', 'fulfilment')
  t.match(at(fulfilment, 'summary'), { targets: 6, judged: 1, missedByAll: 1 })
  t.match(at(fulfilment, 'targets', 0), {
    target: { series: { slug: 'crude-steel-output-sun-plan-optimum' }, period: '1932' },
    missed: 1,
    outturns: [
      { relation: 'SAME', ratio: '0.57', fulfilled: false, figures: [{ printed: '5,9' }] },
    ],
    reached: [
      { reached: true, period: '1937', lag: null, lagAtMost: 5, notBy: '1932', lastPeriod: null },
    ],
  })
  t.match(at(fulfilment, 'targets', 1, 'variants', 0), { plan: { slug: 'fyp-1-base' } })
})

t.test('disagreements on one base say what was made of each account', async (t) => {
  const { ask } = await startGraphql(t, await releasesOf(await derivableDataset(t)))
  const { data, errors } = await ask(`{ dataset {
    disagreements(first: 1, derive: { indexBase: "1931" }, filter: { indicator: ["grain-harvest"] }) {
      nodes { period ratio accounts { series { slug } common voice counted derived { value inputs { value figure { locator } } } } }
      derivations { series { slug } steps { formula } }
      refused { series { slug } code }
    }
  } }`)
  t.notOk(errors)
  const page = at(data, 'dataset', 'disagreements')
  t.match(at(page, 'nodes', 0), {
    period: '1936',
    ratio: '1.48',
    accounts: [
      {
        series: { slug: 'grain-harvest-sun-biological' },
        common: '119',
        counted: true,
        derived: { value: '119', inputs: [{ value: '69.5', figure: {} }, { value: '82.7' }] },
      },
      { series: { slug: 'grain-harvest-sun-revised' }, common: '80.3' },
    ],
  })
  t.match(at(page, 'derivations', 0), { steps: [{ formula: 'x_t / x_base * 100' }] })
  t.match(at(page, 'refused', 0), { code: 'span-arithmetic' })
})

t.test('target and outturns stand side by side in the unit that is asked for', async (t) => {
  const { ask } = await startGraphql(t, await releasesOf(await derivableDataset(t)))
  const { data, errors } = await ask(`{ dataset { plan(slug: "fyp-1-optimum") {
    fulfilment(unit: "pood") {
      targets { common derived { value } outturns { common ratio derived { value } } }
      derivations { series { slug } }
      refused { series { slug } code }
    }
  } } }`)
  t.notOk(errors)
  const fulfilment = at(data, 'dataset', 'plan', 'fulfilment')
  t.match(at(fulfilment, 'targets', 0), {
    common: '635',
    derived: { value: '635' },
    outturns: [{ common: '360', ratio: '0.57', derived: [{ value: '360' }] }],
  })
  t.match(at(fulfilment, 'refused', 0), { code: 'differing-dimensions' })
})
