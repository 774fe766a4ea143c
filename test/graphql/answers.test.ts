import { setImmediate } from 'node:timers/promises'
import { getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql'
import t from 'tap'
import { typeNames } from '../../src/graphql/parents.ts'
import { executableSchema } from '../../src/graphql/schema.ts'
import { at, startGraphql } from '../support/graphql.ts'

const schema = executableSchema()

/** Every field that needs no argument; of what is not a leaf, what it is. */
function allFields(name: string): string {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new TypeError(`${name} is no object type`)
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map((field) => {
      const inner = getNamedType(field.type)
      if (isLeafType(inner)) return field.name
      if (inner.name.endsWith('Connection')) {
        return `${field.name}(first: 2) { totalCount nodes { id } edges { cursor node { id } } }`
      }
      return `${field.name} { __typename ${plainFields(inner.name)} }`
    })
    .join(' ')
}

function plainFields(name: string): string {
  const type = schema.getType(name)
  if (!isObjectType(type)) return ''
  const leaves = Object.values(type.getFields()).filter(({ type: of }) =>
    isLeafType(getNamedType(of)),
  )
  return leaves.map((field) => field.name).join(' ')
}

t.test('every field of every kind of record resolves, plainly and compiled', async (t) => {
  const { ask } = await startGraphql(t)
  for (const [kind, type] of [
    ...Object.entries(typeNames),
    ['observations', 'Observation'] as const,
  ]) {
    const query = `{ dataset { ${kind}(first: 100) { nodes { ${allFields(type)} } } } }`
    const answers = []
    for (const _ of [1, 2, 3, 4, 5]) {
      answers.push(await ask(query))
      // A query that is asked a third time is compiled in the next turn.
      await setImmediate()
    }
    for (const { data, errors } of answers) {
      t.same(errors, undefined, kind)
      t.not(at(data, 'dataset', kind, 'nodes', 0, 'id'), undefined, kind)
    }
    t.same(answers[0], answers[4])
  }
})

t.test('a release says what it is and what it holds', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } = await ask(`{ dataset(release: "0.1.0") {
    version date digest title description licence { name title path } citation
    counts { ${plainFields('Counts')} }
    search(q: "crushed steel", first: 5) { totalCount }
    steel: search(q: "steel", kinds: [TOPICS]) { nodes { kind title score record { id __typename } } }
    randomQuotation(seed: "1928", filter: { verification: MISATTRIBUTED }) { slug }
  } }`)
  t.equal(errors, undefined)
  t.equal(at(data, 'dataset', 'version'), '0.1.0')
  t.match(at(data, 'dataset', 'counts'), { series: 16, observations: 80, topics: 4 })
  t.equal(at(data, 'dataset', 'licence', 'name'), 'CC-BY-4.0')
  t.match(at(data, 'dataset', 'steel', 'nodes', 0), {
    kind: 'TOPICS',
    title: 'Iron and steel',
    record: { __typename: 'Topic' },
  })
  t.equal(at(data, 'dataset', 'randomQuotation', 'slug'), 'misattributed-death-statistic')
})

t.test('every record is found again by its id, and by its slug', async (t) => {
  const { ask } = await startGraphql(t)
  const seen = new Set<unknown>()
  for (const [kind, type] of [
    ...Object.entries(typeNames),
    ['observations', 'Observation'] as const,
  ]) {
    const all = await ask(`{ dataset { ${kind}(first: 100) { nodes { id } } } }`)
    const nodes = at(all.data, 'dataset', kind, 'nodes')
    for (const id of Array.isArray(nodes) ? nodes.map((node) => at(node, 'id')) : []) {
      t.notOk(seen.has(id))
      seen.add(id)
      const { data } = await ask('query ($id: ID!) { node(id: $id) { id __typename } }', { id })
      t.same(data, { node: { id, __typename: type } })
    }
  }
  t.equal(seen.size, 80 + 16 + 4 + 3 + 5 + 7 + 3 + 19 + 7 + 3 + 2 + 4)
  const { data } = await ask(
    '{ dataset { seriesBySlug(slug: "urban-share-sun-census") { slug } } }',
  )
  t.equal(at(data, 'dataset', 'seriesBySlug', 'slug'), 'urban-share-sun-census')
})

t.test('a figure reaches all that stands behind it', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } =
    await ask(`{ dataset { seriesBySlug(slug: "grain-harvest-sun-biological") {
    observation(period: "1933") {
      value printed status period firstDay lastDay locator published multiplier
      unit { symbol } area { name } estimator { slug successor { slug } } indicator { slug topic { slug } }
      source { slug citation reprints { slug } } original { slug reprintedBy { slug } }
      rivals { value series { slug bound basis { concept borders } } } citation
    }
  } } }`)
  t.equal(errors, undefined)
  t.match(at(data, 'dataset', 'seriesBySlug', 'observation'), {
    value: '89.8',
    printed: '89.8',
    status: 'A',
    firstDay: '1933-01-01',
    lastDay: '1933-12-31',
    published: '1994',
    multiplier: 6,
    unit: { symbol: 't' },
    area: { name: 'Soviet Union' },
    estimator: { slug: 'tsunkhu', successor: { slug: 'tssu' } },
    indicator: { slug: 'grain-harvest', topic: { slug: 'agriculture' } },
    source: { slug: 'dronin-bellinger-2005', reprints: [{ slug: 'wheatcroft-davies-1994' }] },
    original: { slug: 'wheatcroft-davies-1994', reprintedBy: [{ slug: 'dronin-bellinger-2005' }] },
    citation:
      /Wheatcroft.*, as cited in Dronin.*, Table 5\.4, column «Soviet estimate in 1930s»\. .*A small dataset for tests\. Version 0\.1\.0.*SHA-256/,
  })
  const rivals = at(data, 'dataset', 'seriesBySlug', 'observation', 'rivals')
  t.match(rivals, [
    { value: '89800000', series: { slug: 'grain-harvest-sun-observer' } },
    {
      value: '68.4',
      series: { slug: 'grain-harvest-sun-revised', basis: { concept: 'barn yield' } },
    },
    { series: { slug: 'grain-harvest-sun-wheatcroft-davies', bound: 'LOWER' } },
  ])
})

t.test('records reach the records that they name, and those that name them', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } = await ask(`{ dataset {
    plan(slug: "fyp-1-optimum") { targetCount targets { nodes { slug } } variants { slug } }
    quotation(slug: "stalin-1931-fifty-to-hundred") { variantOf { slug } variants { quotation { slug } } claims { slug } periods citedSource { citedBy { slug } } speaker { quotations { totalCount } } }
    topic(slug: "industry") { children { slug } indicators { nodes { slug } } quotations { totalCount } }
    claim(slug: "keefe-2009-output-plus-50") { indicator { claims { totalCount } } checks { kind figures { period value } sources { slug } } }
    source(slug: "narkhoz-1956") { author { literal } revisedBy { slug } series { nodes { slug } } }
  } }`)
  t.equal(errors, undefined)
  t.same(at(data, 'dataset', 'plan'), {
    targetCount: 2,
    targets: {
      nodes: [
        { slug: 'crude-steel-output-sun-plan-optimum' },
        { slug: 'industrial-output-growth-sun-plan-optimum' },
      ],
    },
    variants: [{ slug: 'fyp-1-base' }],
  })
  t.same(at(data, 'dataset', 'quotation'), {
    variantOf: { slug: 'stalin-1931-fifty-or-hundred' },
    variants: [
      { quotation: { slug: 'stalin-1931-fifty-or-hundred' } },
      { quotation: { slug: 'stalin-1931-fifty-to-hundred' } },
    ],
    claims: [{ slug: 'keefe-2009-output-plus-50' }],
    periods: [],
    citedSource: { citedBy: [{ slug: 'essaydocs' }] },
    speaker: { quotations: { totalCount: 4 } },
  })
  t.same(at(data, 'dataset', 'topic', 'children'), [{ slug: 'steel' }])
  t.match(at(data, 'dataset', 'topic', 'indicators', 'nodes', 0), { slug: 'crude-steel-output' })
  t.equal(at(data, 'dataset', 'topic', 'quotations', 'totalCount'), 2)
  t.same(at(data, 'dataset', 'claim', 'checks', 1), {
    kind: 'FIGURES',
    figures: [
      { period: '1928', value: '132' },
      { period: '1940', value: '852' },
    ],
    sources: [{ slug: 'narkhoz-1956' }],
  })
  t.same(at(data, 'dataset', 'source'), {
    author: [{ literal: 'ЦСУ СССР' }],
    revisedBy: [{ slug: 'narkhoz-1975' }],
    series: { nodes: [{ slug: 'industrial-output-index-sun-1956' }] },
  })
})

t.test('a record and a figure are cited in the style and language asked for', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } = await ask(`{ dataset {
    plain: citation styled: citation(style: "chicago-author-date")
    source(slug: "keefe-2009") { citation(style: "chicago-author-date", locale: "de-DE") }
    seriesBySlug(slug: "grain-harvest-sun-revised") { citation observation(period: "1933") { citation(style: "apa") } }
  } }`)
  t.equal(errors, undefined)
  t.match(
    at(data, 'dataset', 'plain'),
    /^Control Figures\. A small dataset for tests \(2026-11-23\)/,
  )
  t.match(at(data, 'dataset', 'styled'), /^Control Figures\. 2026\. “?A Small Dataset for Tests/)
  t.match(at(data, 'dataset', 'source', 'citation'), /„Stalin and the Drive/)
  t.match(at(data, 'dataset', 'seriesBySlug', 'citation'), /as cited in Dronin/)
  t.match(
    at(data, 'dataset', 'seriesBySlug', 'observation', 'citation'),
    /\(1994\), as cited in Dronin, N\. M\., .*, Table 5\.4, .*\/v1\/series\/grain-harvest-sun-revised\/observations\/1933 \[/,
  )
  const refused = await ask('{ dataset { citation(style: "apaa") } }')
  t.match(refused.errors, [{ message: /the nearest is apa/ }])
  const dear = await ask(
    '{ dataset { observations(first: 1000) { nodes { citation(style: "apa") } } } }',
  )
  t.match(dear.errors, [{ message: /at most 100000/ }])
})
