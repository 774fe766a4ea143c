import t from 'tap'
import { listings } from '../../src/queries/records/listings/index.ts'
import { curatedFolder } from '../support/releases.ts'
import { refusalOf, startServer } from '../support/server.ts'

/** The address that the head of an answer says to cite. */
function citedBy(link: unknown): string | undefined {
  return /<([^>]+)>; rel="cite-as"/.exec(String(link))?.[1]
}

/** The small dataset, cut as release 1.0.0. */
async function servedRelease(t: Parameters<typeof curatedFolder>[0]) {
  const { folder, cut } = await curatedFolder(t)
  await cut('1.0.0', '2026-01-10')
  return await startServer(t, { folder })
}

t.test('every answer says by which address it is cited, whatever of it is sent', async (t) => {
  const app = await servedRelease(t)
  const pinned = '/v1/releases/1.0.0'
  for (const [asked, cited] of [
    ['/v1/areas/sun.csv?fields=id', `${pinned}/areas/sun`],
    ['/v1/series?area=sun&limit=2&format=csv', `${pinned}/series?area=sun`],
    [`${pinned}/series.txt?area=sun&style=apa&locale=de-DE`, `${pinned}/series?area=sun`],
    [
      '/v1/claims/keefe-2009-output-plus-50?publishedTo=1950',
      `${pinned}/claims/keefe-2009-output-plus-50?publishedTo=1950`,
    ],
    ['/v1/config', undefined],
  ] as const) {
    const { headers, statusCode } = await app.inject(asked)
    t.equal(statusCode, 200, asked)
    t.equal(citedBy(headers.link), cited, asked)
  }
})

t.test(
  'every format cites an address that begins with the name by which the server was reached',
  async (t) => {
    const app = await servedRelease(t)
    const url = '/v1/series/crude-steel-output-sun-tssu/observations/1932'
    const keys = new Set<string>()
    for (const format of ['txt', 'bib', 'ris', 'csl']) {
      for (const host of ['figures.example', 'mirror.example:8080']) {
        const { body } = await app.inject({ url: `${url}.${format}`, headers: { host } })
        t.ok(body.includes(`http://${host}/v1/releases/1.0.0${url.slice(3)}`), `${format} ${host}`)
        const [key] = /[a-z-]+-1\.0\.0-[0-9a-f]{10}/.exec(body) ?? []
        if (key) keys.add(key)
      }
    }
    t.equal(keys.size, 1, 'the key of the item is the same wherever it is asked')
  },
)

t.test('a quotation drawn by lot is cited by its own address', async (t) => {
  const app = await servedRelease(t)
  const { headers, body } = await app.inject('/v1/quotations/random.csl')
  const [dataset] = JSON.parse(body)
  const cited = citedBy(headers.link)
  t.match(cited, /^\/v1\/releases\/1\.0\.0\/quotations\/(?!random)[a-z0-9-]+$/)
  t.equal(dataset.URL, `http://localhost:80${cited}`)
})

t.test(
  'working data have no address for ever, and say that they were never released',
  async (t) => {
    const app = await startServer(t)
    const { headers, body } = await app.inject('/v1/areas/sun.txt')
    t.equal(citedBy(headers.link), undefined)
    t.match(body, /\/v1\/areas\/sun \[Unreleased working data, SHA-256 [0-9a-f]{64}\]\n$/)
  },
)

t.test('an unknown style or locale is refused with the nearest known one', async (t) => {
  const app = await startServer(t)
  for (const [query, suggestion] of [
    ['style=chicago-autor-date', 'chicago-author-date'],
    ['style=MLA', 'modern-language-association'],
    ['locale=de-DF', 'de-DE'],
  ] as const) {
    const answer = await app.inject(`/v1/areas/sun.txt?${query}`)
    t.equal(answer.statusCode, 400)
    t.match(refusalOf(answer.body).errors, [{ code: 'unknown-value', suggestion }])
  }
  const strange = await app.inject('/v1/areas/sun.txt?style=constructor')
  t.equal(strange.statusCode, 400)
})

t.test('a style belongs to formatted citations alone', async (t) => {
  const app = await startServer(t)
  const answer = await app.inject('/v1/areas/sun.bib?style=apa')
  t.equal(answer.statusCode, 400)
  t.match(refusalOf(answer.body).errors, [{ code: 'invalid-parameter', parameter: 'style' }])
})

t.test('what cannot be cited says which formats there are', async (t) => {
  const app = await startServer(t)
  const answer = await app.inject('/v1/config.bib')
  t.equal(answer.statusCode, 406)
  t.match(refusalOf(answer.body).detail, /json is served here/)
})

t.test('the configuration lists every style and locale', async (t) => {
  const app = await startServer(t)
  const { citations } = (await app.inject('/v1/config')).json()
  t.match(citations.styles, {
    apa: 'American Psychological Association 7th edition',
    'chicago-author-date': /^Chicago Manual of Style/,
    'modern-language-association': /^Modern Language Association/,
  })
  for (const locale of ['en-GB', 'en-US', 'de-DE', 'ru-RU', 'fr-FR', 'uk-UA']) {
    t.ok(citations.locales.includes(locale), locale)
  }
})

t.test('every address that answers in a table is cited too', async (t) => {
  const app = await startServer(t)
  for (const address of [
    '',
    '/observations',
    '/disagreements',
    '/compare/grain-harvest',
    '/plans/fyp-1-optimum/fulfilment',
    '/search?q=steel',
    '/verify?indicator=crude-steel-output&period=1932&value=5.9',
    '/claims/keefe-2009-output-plus-50',
    '/series/crude-steel-output-sun-tssu/observations',
    '/series/crude-steel-output-sun-tssu/observations/1932/history',
    '/releases',
    ...Object.keys(listings).map((kind) => `/${kind}`),
  ]) {
    const [path, query] = address.split('?')
    for (const format of ['csl', 'bib', 'ris', 'txt']) {
      const answer = await app.inject(`/v1${path}.${format}${query ? `?${query}` : ''}`)
      t.equal(answer.statusCode, 200, `${address} as ${format}`)
      t.ok(answer.body.length > 100)
    }
  }
})
