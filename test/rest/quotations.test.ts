import t from 'tap'
import { smallDataset } from '../support/dataset.ts'
import { idsAt, listAt, refusalOf, startServer } from '../support/server.ts'

const head = 'stalin-1931-fifty-or-hundred'
const variant = 'stalin-1931-fifty-to-hundred'

const inEnglish = {
  speaker: 'stalin',
  language: 'en',
}

/** The two wordings as they stand beside what they speak of. */
const ofHead = {
  ...inEnglish,
  id: head,
  date: '1931-02-04',
  periods: ['1931/1941'],
  source: 'stalin-1931',
  verification: 'verified-primary',
  text: 'We are fifty or a hundred years behind the advanced countries. We must make good this distance in ten years. Either we do it, or we shall go under.',
}
const ofVariant = {
  ...inEnglish,
  id: variant,
  date: '1931',
  source: 'essaydocs',
  verification: 'cited-secondary',
  variantOf: head,
  text: 'We are fifty to a hundred years behind the advanced countries. We must make good this distance in ten years. Either we will do it, or they crush us',
}

t.test('an indicator shows what was said of it, by date, and what is claimed', async (t) => {
  const app = await startServer(t)
  const { quotations, claims } = (await app.inject('/v1/indicators/industrial-output-index')).json()
  // The year begins before its February.
  t.same(quotations, [ofVariant, ofHead])
  t.same(claims, [
    {
      id: 'keefe-2009-output-plus-50',
      source: 'keefe-2009',
      statement: 'Industrial output rose by fifty per cent in the first five-year plan',
      measure: 'change',
      from: '1929',
      to: '1934',
    },
  ])
  const silent = (await app.inject('/v1/indicators/grain-harvest')).json()
  t.same([silent.quotations, silent.claims], [[], []])
})

t.test('what was said can be left out, stand alone, or be a cell of a table', async (t) => {
  const app = await startServer(t)
  const url = '/v1/indicators/industrial-output-index'
  t.same(Object.keys((await app.inject(`${url}?fields=id,claims`)).json()), ['id', 'claims'])
  const table = await app.inject(`${url}.csv?fields=id,quotations`)
  t.match(
    table.body,
    /^id,quotations\r?\nindustrial-output-index,"\[\{""id"":""stalin-1931-fifty-to/,
  )
  const refused = await app.inject(`${url}?fields=quotation`)
  t.equal(refusalOf(refused.body).errors[0]?.suggestion, 'quotations')
})

t.test('undated words come last, and wordings of one passage follow its head', async (t) => {
  const undated = (text: string) => text.replace("  date: '1931-02-04'\n", '')
  const oneDay = (text: string) => text.replace("'1931'", "'1931-02-04'")
  const orderIn = async (change: (text: string) => string) => {
    const folder = await smallDataset(t, { 'quotations/industry.yaml': change })
    const app = await startServer(t, { folder })
    const answer = (await app.inject('/v1/indicators/industrial-output-index')).json()
    return answer.quotations.map(({ id }: { id: string }) => id)
  }
  t.same(await orderIn(undated), [variant, head])
  t.same(await orderIn(oneDay), [head, variant])
  const bothUndated = (text: string) => undated(text).replace("  date: '1931'\n", '')
  t.same(await orderIn(bothUndated), [head, variant])
})

t.test('a figure has the words beside it that speak of its quantity and time', async (t) => {
  const app = await startServer(t)
  const beside = async (figure: string) =>
    (await app.inject(`/v1/series/${figure}`)).json().quotations
  const index = 'industrial-output-index-sun-1956/observations'
  t.same(await beside(`${index}/1940`), [ofHead], 'within 1931/1941')
  t.same(await beside(`${index}/1928`), [])
  t.same(await beside('crude-steel-output-sun-tssu/observations/1932'), [], 'another quantity')
})

t.test('the days that a figure was printed within are those of the words beside it', async (t) => {
  const folder = await smallDataset(t, {
    'quotations/industry.yaml': (text) => text.replace('industrial-output-index', 'grain-harvest'),
  })
  const app = await startServer(t, { folder })
  // A newspaper printed the figure on 2 May 1934; the words are of 1931.
  const figure = '/v1/series/grain-harvest-sun-observer/observations/1932'
  const beside = async (query: string) => (await app.inject(`${figure}?${query}`)).json().quotations
  t.same(await beside('publishedTo=1934'), [ofHead])
  t.same(await beside('publishedFrom=1934'), [])
})

t.test('a claim has the words that bear on it', async (t) => {
  const app = await startServer(t)
  const claim = '/v1/claims/keefe-2009-output-plus-50'
  t.same((await app.inject(claim)).json().quotations, [ofVariant])
  t.same((await app.inject(`${claim}?fields=quotations`)).json(), { quotations: [ofVariant] })
  t.same((await app.inject('/v1/claims/keefe-2009-output-plus-18-a-year')).json().quotations, [])
})

t.test(
  'quotations are found by the time that they speak of, not by when they were said',
  async (t) => {
    const app = await startServer(t)
    t.same(await idsAt(app, '/v1/quotations?about=1941-12-31'), [head])
    t.same(await idsAt(app, '/v1/quotations?about=1930-31'), [head], 'from October to September')
    t.same(await idsAt(app, '/v1/quotations?about=1942'), [])
    t.same(await idsAt(app, '/v1/quotations?from=1931&about=1930'), [])
    t.equal((await listAt(app, '/v1/quotations?about=1935')).query['about'], '1935')
    t.equal((await app.inject('/v1/quotations/random?about=1935&seed=1')).json().id, head)
    const refused = await app.inject('/v1/claims?about=1935')
    t.equal(refused.statusCode, 400)
  },
)

t.test('a cursor of one time that words speak of does not serve another', async (t) => {
  const app = await startServer(t)
  const { page } = await listAt(app, '/v1/quotations?limit=1')
  const answer = await app.inject(`/v1/quotations?limit=1&about=1935&cursor=${page.next}`)
  t.equal(refusalOf(answer.body).errors[0]?.code, 'invalid-cursor')
})

const behind =
  ' a hundred years behind the advanced countries. We must make good this distance in ten years. Either we '

t.test('a quotation shows its whole family, with what makes each of the one asked', async (t) => {
  const app = await startServer(t)
  const { variants } = (await app.inject(`/v1/quotations/${variant}`)).json()
  t.same(variants, [
    {
      id: head,
      language: 'en',
      source: 'stalin-1931',
      date: '1931-02-04',
      text: ofHead.text,
      differences: [
        { kind: 'same', text: 'We are fifty ' },
        { kind: 'removed', text: 'to' },
        { kind: 'added', text: 'or' },
        { kind: 'same', text: behind },
        { kind: 'removed', text: 'will ' },
        { kind: 'same', text: 'do it, or ' },
        { kind: 'removed', text: 'they crush us' },
        { kind: 'added', text: 'we shall go under.' },
      ],
    },
    {
      id: variant,
      language: 'en',
      source: 'essaydocs',
      date: '1931',
      text: ofVariant.text,
      differences: [{ kind: 'same', text: ofVariant.text }],
    },
  ])
  t.same((await app.inject('/v1/quotations/misattributed-death-statistic')).json().variants, [])
})

t.test('wordings in two languages are not compared, and it is said why', async (t) => {
  const folder = await smallDataset(t, {
    'quotations/industry.yaml': (text) => text.replace('language: en', 'language: ru'),
  })
  const app = await startServer(t, { folder })
  const { variants } = (await app.inject(`/v1/quotations/${variant}?fields=variants`)).json()
  t.notOk('differences' in variants[0])
  t.equal(
    variants[0].notCompared,
    'It is in Russian and the wording asked about in English; words are compared within one language.',
  )
  t.same(variants[1].differences, [{ kind: 'same', text: ofVariant.text }])
})
