import t from 'tap'
import { at, startGraphql } from '../support/graphql.ts'
import { releasesOf } from '../support/release.ts'
import { releasesOfTwoPrintings, threeReleases } from '../support/releases.ts'

interface Curated {
  readonly folder: string
}

async function startOver(t: Parameters<typeof startGraphql>[0], { folder }: Curated) {
  return await startGraphql(t, await releasesOf(folder))
}

t.test('a dataset is named by a version or by a day, not by both', async (t) => {
  const { ask } = await startOver(t, await threeReleases(t))
  const version = async (asked: string) => {
    const { data } = await ask(`{ dataset${asked} { version notes } }`)
    return at(data ?? undefined, 'dataset', 'version')
  }
  t.equal(await version(''), '2.0.0')
  t.equal(await version('(release: "1.0.0")'), '1.0.0')
  t.equal(await version('(asOf: "2026-02-19")'), '1.0.0')
  t.equal(await version('(asOf: "2026-02")'), '1.1.0')
  const both = await ask('{ dataset(release: "1.0.0", asOf: "2026") { version } }')
  t.match(both.errors, [{ extensions: { code: 'invalid-parameter' } }])
  t.match(both.errors?.[0]?.message, /a release is named already/)
  const early = await ask('{ dataset(asOf: "2025") { version } }')
  t.match(early.errors?.[0]?.message, /no release had been cut by 2025/)
  const all = await ask('{ releases { version notes date counts { observations } } }')
  t.same(all.data, {
    releases: [
      { version: '2.0.0', notes: 'corrected', date: '2026-03-30', counts: { observations: 81 } },
      { version: '1.1.0', notes: 'what is new', date: '2026-02-20', counts: { observations: 81 } },
      { version: '1.0.0', notes: 'what is new', date: '2026-01-10', counts: { observations: 80 } },
    ],
  })
})

t.test('the difference of two releases leads to the records themselves', async (t) => {
  const { ask } = await startOver(t, await threeReleases(t))
  const { data, errors } = await ask(`{ difference(from: "1.1.0", to: "2.0.0") {
    totalCount
    nodes {
      kind slug change reason
      before { ... on Observation { value period citation } }
      after { ... on Observation { value period } }
    }
  } }`)
  t.equal(errors, undefined)
  t.match(data, {
    difference: {
      totalCount: 3,
      nodes: [
        {
          kind: 'OBSERVATIONS',
          slug: 'crude-steel-output-sun-tssu@1932',
          change: 'CHANGED',
          reason: 'read again in the table',
          before: { value: '5.9', period: '1932', citation: /1\.1\.0/ },
          after: { value: '5.93', period: '1932' },
        },
        {
          slug: 'grain-harvest-sun-observer@1933',
          change: 'REMOVED',
          before: { value: '89800000' },
          after: null,
        },
        {
          slug: 'grain-harvest-sun-observer@1934',
          change: 'ADDED',
          before: null,
          after: { period: '1934' },
        },
      ],
    },
  })
})

t.test('a difference is narrowed and paged like every list', async (t) => {
  const { ask } = await startOver(t, await threeReleases(t))
  const slugs = async (asked: string) => {
    const { data } = await ask(`{ difference(from: "1.1.0", to: "2.0.0"${asked}) {
      nodes { slug } pageInfo { endCursor hasNextPage } } }`)
    return {
      nodes: at(data ?? undefined, 'difference', 'nodes'),
      end: at(data ?? undefined, 'difference', 'pageInfo', 'endCursor'),
    }
  }
  const removed = { nodes: [{ slug: 'grain-harvest-sun-observer@1933' }] }
  const steel = { nodes: [{ slug: 'crude-steel-output-sun-tssu@1932' }] }
  t.match(await slugs(', change: [REMOVED]'), removed)
  t.match(await slugs(', id: ["crude-steel-output-sun-tssu@1932"]'), steel)
  t.same((await slugs(', kind: [SERIES, EXCLUSIONS]')).nodes, [])
  const { end } = await slugs(', first: 1')
  t.match(await slugs(`, first: 1, after: "${end}"`), removed)
  const other = await ask(
    `{ difference(from: "1.0.0", to: "2.0.0", after: "${end}") { totalCount } }`,
  )
  t.match(other.errors, [{ extensions: { code: 'invalid-cursor' } }])
  const unknown = await ask('{ difference(from: "1.0.1", to: "2.0.0") { totalCount } }')
  t.match(unknown.errors, [{ extensions: { code: 'unknown-record' } }])
})

t.test('a difference shows records of every kind but exclusions, which are no nodes', async (t) => {
  const curated = await threeReleases(t)
  await curated.edit('topics.csv', 'Crops and livestock.', 'Crops and animals.')
  await curated.edit('excluded.csv', 'reason\n', 'reason\naa,y,1900,a test of adding\n')
  t.equal((await curated.cut('2.1.0', '2026-04-01')).code, 0)
  const { ask } = await startOver(t, curated)
  const { data } = await ask(`{ difference(from: "2.0.0", to: "2.1.0") { nodes {
    slug before { ... on Topic { description } } after { ... on Topic { description } } } } }`)
  t.same(at(data ?? undefined, 'difference', 'nodes'), [
    {
      slug: 'agriculture',
      before: { description: 'Crops and livestock.' },
      after: { description: 'Crops and animals.' },
    },
    { slug: 'aa/y@1900', before: null, after: null },
  ])
})

const observer = 'seriesBySlug(slug: "grain-harvest-sun-observer")'

t.test('a figure tells its history, up to its own release', async (t) => {
  const { ask } = await startOver(t, await releasesOfTwoPrintings(t))
  const history = 'history { releases from reason figure { value citation } }'
  const { data } = await ask(`{
    now: dataset { ${observer} { observation(period: "1933") { ${history} } } }
    then: dataset(release: "1.0.0") { ${observer} { observation(period: "1933") { ${history} } } }
  }`)
  const first = {
    releases: ['1.0.0'],
    from: '2026-01-10',
    reason: null,
    figure: { value: '89800000', citation: /1\.0\.0/ },
  }
  t.match(at(data ?? undefined, 'now', 'seriesBySlug', 'observation', 'history'), [
    first,
    { releases: ['2.0.0'], reason: 'read in the reprint', figure: { value: '89800001' } },
  ])
  const then = at(data ?? undefined, 'then', 'seriesBySlug', 'observation', 'history')
  t.match(then, [first])
  t.equal(Array.isArray(then) && then.length, 1)
})

t.test('the bounds of printing hold for whatever figures a figure leads to', async (t) => {
  const { ask } = await startOver(t, await releasesOfTwoPrintings(t))
  const answer = await ask(`{ dataset { ${observer} {
    all: observation(period: "1933") { rivals { published } history { figure { value } } }
    early: observation(period: "1933") { history(publishedTo: "2004") { figure { value } } }
    observations(filter: { publishedTo: "1993" }) { nodes {
      period
      rivals { series { slug } }
      later: rivals(publishedTo: "1994", publishedFrom: "1994") { series { slug } }
      any: rivals(publishedTo: null) { series { slug } }
    } }
  } } }`)
  t.equal(answer.errors, undefined)
  const later = [
    { series: { slug: 'grain-harvest-sun-biological' } },
    { series: { slug: 'grain-harvest-sun-revised' } },
    { series: { slug: 'grain-harvest-sun-wheatcroft-davies' } },
  ]
  t.same(at(answer.data ?? undefined, 'dataset', 'seriesBySlug'), {
    all: {
      rivals: [{ published: '1994' }, { published: '1994' }, { published: '1994' }],
      history: [{ figure: { value: '89800000' } }, { figure: { value: '89800001' } }],
    },
    early: { history: [{ figure: { value: '89800000' } }] },
    observations: { nodes: [{ period: '1932', rivals: [], later, any: later }] },
  })
  const refused = await ask(
    `{ dataset { ${observer} { observation(period: "1933", publishedTo: "2004") { value } } } }`,
  )
  t.match(refused.errors, [{ extensions: { code: 'unknown-figure' } }])
})

t.test('the figures that a check names keep the bounds as well', async (t) => {
  const { ask } = await startGraphql(t)
  const { data } = await ask(`{ dataset { claim(slug: "keefe-2009-output-plus-50") {
    checks { all: figures { period } dated: figures(publishedTo: "2026") { period } } } } }`)
  const checks = at(data ?? undefined, 'dataset', 'claim', 'checks')
  const named = Array.isArray(checks) ? checks.filter((one) => at(one, 'all', 0) !== undefined) : []
  t.same(named, [{ all: [{ period: '1928' }, { period: '1940' }], dated: [] }])
})
