import t from 'tap'
import { shippedData } from '../../src/commands/shipped-data.ts'
import { listings } from '../../src/queries/records/listings/index.ts'
import { triplesOf } from '../support/json-ld.ts'
import { blockOf, readPage } from '../support/pages.ts'
import { startServer } from '../support/server.ts'

const schema = (name: string) => `<http://schema.org/${name}>`

t.test('every record has a page that says what its JSON-LD says, and leads on', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const links = new Set<string>()
  for (const kind of Object.keys(listings)) {
    const { data } = (await app.inject(`/v1/${kind}?limit=3`)).json()
    t.ok(data.length > 0, kind)
    for (const { id } of data) {
      const address = `/v1/${kind}/${id}`
      const { body, headers } = await app.inject(`${address}.html`)
      t.equal(headers['content-type'], 'text/html; charset=utf-8', address)
      for (const link of readPage(body).links) links.add(link)
      const said = new Set(await triplesOf(blockOf(body), address))
      const own = await triplesOf((await app.inject(`${address}.jsonld`)).body, address)
      // Names of blank nodes are given anew in each document.
      const named = own.filter((line) => !line.includes('_:'))
      t.ok(named.length > 1, address)
      t.same(
        named.filter((line) => !said.has(line)),
        [],
        address,
      )
      t.ok([...said].some((line) => line.includes(schema('mainEntity'))))
    }
  }
  t.ok(links.size > 50)
  for (const link of links) {
    if (link.startsWith('http')) continue
    t.equal((await app.inject(link)).statusCode, 200, link)
  }
})

t.test('a quotation stands above what is known of it, in its languages', async (t) => {
  const app = await startServer(t, { folder: shippedData })
  const address = '/v1/quotations/khrushchev-1957-meat-milk-butter'
  const translated = (await app.inject(address)).json()
  const { body } = await app.inject(`${address}.html`)
  t.same(readPage(body).texts('blockquote'), [translated.text, translated.originalText])
  t.match(body, `<blockquote lang="${translated.language}">`)
  t.match(body, `<blockquote lang="${translated.originalLanguage}">`)
})

t.test('a release has a page too, which leads to all that is here', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
  const { body, headers } = await app.inject({ url: '/v1', headers: { accept } })
  t.match(headers['content-type'], /^text\/html/)
  t.ok(readPage(body).links.includes('/v1/plans'))
  const triples = await triplesOf(blockOf(body), '/v1')
  t.ok(triples.some((line) => line.endsWith(`${schema('Dataset')} .`)))
})

t.test('a page shows the members that are asked for, and is cited with its address', async (t) => {
  const app = await startServer(t)
  const [{ id }] = (await app.inject('/v1/plans?limit=1')).json().data
  const page = readPage((await app.inject(`/v1/plans/${id}.html?fields=id,name`)).body)
  t.same(page.texts('th'), ['id', 'name'])
  t.match(page.texts('footer').join(''), new RegExp(`http://[^ ]+/plans/${id}`))
})
