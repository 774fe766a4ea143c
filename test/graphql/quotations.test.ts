import t from 'tap'
import { openFolder } from '../../src/releases/open-folder.ts'
import { smallDataset } from '../support/dataset.ts'
import { at, startGraphql } from '../support/graphql.ts'

const head = 'stalin-1931-fifty-or-hundred'
const variant = 'stalin-1931-fifty-to-hundred'

t.test('an indicator leads to what was said of it by date, and back', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } = await ask(`{ dataset { indicator(slug: "industrial-output-index") {
    byDate: quotations(first: 9) { nodes { slug date periods indicators { slug } } }
    latest: quotations(sort: ["-date"], first: 1) { nodes { slug } }
    secondary: quotations(filter: { verification: [CITED_SECONDARY] }, first: 9) { nodes { slug } }
    claims(first: 9) { nodes { slug quotations(first: 9) { nodes { slug claims { slug } } } } }
  } } }`)
  t.equal(errors, undefined)
  const indicators = [{ slug: 'industrial-output-index' }]
  t.same(at(data, 'dataset', 'indicator'), {
    byDate: {
      nodes: [
        { slug: variant, date: '1931', periods: [], indicators },
        { slug: head, date: '1931-02-04', periods: ['1931/1941'], indicators },
      ],
    },
    latest: { nodes: [{ slug: head }] },
    secondary: { nodes: [{ slug: variant }] },
    claims: {
      nodes: [
        {
          slug: 'keefe-2009-output-plus-50',
          quotations: {
            nodes: [{ slug: variant, claims: [{ slug: 'keefe-2009-output-plus-50' }] }],
          },
        },
      ],
    },
  })
})

t.test('a figure has the words beside it, within the bounds that it was asked by', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } =
    await ask(`{ dataset { series: seriesBySlug(slug: "industrial-output-index-sun-1956") {
    observations(filter: { from: "1928", to: "1940" }) { nodes { period quotations { slug } } }
  } } }`)
  t.equal(errors, undefined)
  t.same(at(data, 'dataset', 'series', 'observations', 'nodes'), [
    { period: '1928', quotations: [] },
    { period: '1940', quotations: [{ slug: head }] },
  ])
})

t.test('a figure that was asked for by its printing has only words of those days', async (t) => {
  const folder = await smallDataset(t, {
    'quotations/industry.yaml': (text) => text.replace('industrial-output-index', 'grain-harvest'),
  })
  const opened = await openFolder(folder)
  t.equal(opened.kind, 'opened')
  if (opened.kind !== 'opened') return
  const { ask } = await startGraphql(t, opened.releases)
  // A newspaper printed the figure on 2 May 1934; the words are of 1931.
  const { data, errors } =
    await ask(`{ dataset { series: seriesBySlug(slug: "grain-harvest-sun-observer") {
    observations(filter: { from: "1932", to: "1932", publishedFrom: "1934" }) {
      nodes { quotations { slug } lifted: quotations(publishedFrom: null, publishedTo: "1932") { slug } }
    }
  } } }`)
  t.equal(errors, undefined)
  t.same(at(data, 'dataset', 'series', 'observations', 'nodes'), [
    { quotations: [], lifted: [{ slug: head }] },
  ])
})

t.test('quotations are found by claim and by the time that they speak of', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } = await ask(`{ dataset {
    about: quotations(filter: { about: "1940-41" }) { nodes { slug } }
    none: quotations(filter: { about: "1942" }) { totalCount }
    claim: quotations(filter: { claim: ["keefe-2009-output-plus-50"] }) { nodes { slug } }
  } }`)
  t.equal(errors, undefined)
  t.same(at(data, 'dataset'), {
    about: { nodes: [{ slug: head }] },
    none: { totalCount: 0 },
    claim: { nodes: [{ slug: variant }] },
  })
})

t.test('a quotation has every wording of its passage with the differences', async (t) => {
  const { ask } = await startGraphql(t)
  const { data, errors } = await ask(`{ dataset {
    quotation(slug: "${head}") { variants { quotation { slug } differences { kind text } notCompared } }
    alone: quotation(slug: "misattributed-death-statistic") { variants { notCompared } }
  } }`)
  t.equal(errors, undefined)
  const variants = at(data, 'dataset', 'quotation', 'variants')
  t.match(variants, [
    { quotation: { slug: head }, notCompared: null },
    { quotation: { slug: variant }, notCompared: null },
  ])
  t.match(at(variants, 1, 'differences'), [
    { kind: 'SAME', text: 'We are fifty ' },
    { kind: 'REMOVED', text: 'or' },
    { kind: 'ADDED', text: 'to' },
  ])
  t.same(at(data, 'dataset', 'alone', 'variants'), [])
})
