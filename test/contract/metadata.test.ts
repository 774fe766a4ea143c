import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { z } from 'zod'
import { base, nodesOf } from '../support/json-ld.ts'
import { threeReleases } from '../support/releases.ts'
import { startServer } from '../support/server.ts'

const Values = z.array(
  z.looseObject({ '@id': z.string().optional(), '@value': z.unknown().optional() }),
)
const schema = (name: string) => `http://schema.org/${name}`

/** What a document says of a file. */
interface Stated {
  readonly address: string
  readonly mediaType: unknown
  readonly sha256: unknown
}

async function served(t: Parameters<typeof threeReleases>[0]) {
  const { folder } = await threeReleases(t)
  return await startServer(t, { folder, withFiles: true })
}

async function graph(app: FastifyInstance, address: string) {
  const answer = await app.inject({ url: address, headers: { host: 'figures.example' } })
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.body}`)
  return await nodesOf(answer.body, address)
}

/** Asks for what is stated, and says how it differs. */
async function differencesOf(app: FastifyInstance, stated: readonly Stated[]): Promise<string[]> {
  const found: string[] = []
  for (const { address, mediaType, sha256 } of stated) {
    const { statusCode, headers, rawPayload } = await app.inject(address)
    if (statusCode !== 200) found.push(`${address}: ${statusCode}`)
    const [sent] = String(headers['content-type']).split(';')
    if (sent !== mediaType) found.push(`${address}: ${sent}, not ${mediaType}`)
    const digest = createHash('sha256').update(rawPayload).digest('hex')
    if (sha256 !== undefined && digest !== sha256) found.push(`${address}: ${digest}`)
  }
  return found
}

function first(value: unknown) {
  return Values.parse(value ?? [])[0]
}

function pathOf(address: string | undefined): string {
  return (address ?? '').replace(/^https?:\/\/figures\.example/, '')
}

const documents = [
  '/v1.jsonld',
  '/v1/releases/1.0.0.jsonld',
  '/v1/series/crude-steel-output-sun-tssu.jsonld',
  '/v1/indicators/grain-harvest.jsonld',
  '/v1/quotations/stalin-1931-fifty-to-hundred.jsonld',
  '/v1/claims/keefe-2009-output-plus-50.jsonld',
  '/v1/sources/dronin-bellinger-2005.jsonld',
  '/v1/estimators/tssu.jsonld',
  '/v1/units/tonne.jsonld',
  '/v1/catalogue.dcat',
  '/v1/series/crude-steel-output-sun-tssu/observations/1932.prov',
  '/v1/series/grain-harvest-sun-mean/observations/1909%2F1913.prov',
]

t.test('every address of ours in the metadata is answered', async (t) => {
  const app = await served(t)
  const asked = new Set<string>()
  for (const document of documents) {
    for (const node of (await graph(app, document)).values()) {
      for (const { '@id': address = '' } of Object.values(node).flatMap((value) =>
        Array.isArray(value) && typeof value[0] === 'object' ? Values.parse(value) : [],
      )) {
        if (address.startsWith(base)) asked.add(pathOf(address).replace(/#.*/, ''))
      }
    }
  }
  // Where GraphQL is asked is no document.
  asked.delete('/graphql')
  t.ok(asked.size > 100)
  const unanswered: string[] = []
  for (const address of asked) {
    if ((await app.inject(address)).statusCode !== 200) unanswered.push(address)
  }
  t.same(unanswered, [])
})

t.test('files are what schema.org says: media type and digest', async (t) => {
  const app = await served(t)
  const stated: Stated[] = []
  for (const document of documents.filter((address) => address.endsWith('.jsonld'))) {
    for (const node of (await graph(app, document)).values()) {
      const address = first(node[schema('contentUrl')])?.['@id']
      if (address === undefined) continue
      stated.push({
        address: pathOf(address),
        mediaType: first(node[schema('encodingFormat')])?.['@value'],
        sha256: first(node[schema('sha256')])?.['@value'],
      })
    }
  }
  t.ok(stated.length > 40)
  t.ok(stated.some(({ sha256 }) => sha256 !== undefined))
  t.same(await differencesOf(app, stated), [])
})

t.test('files are what DCAT, Croissant and the Data Package say, of every release', async (t) => {
  const app = await served(t)
  const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`
  const nodes = await graph(app, '/v1/catalogue.dcat')
  const ofDcat = [...nodes.values()].flatMap((node): Stated[] => {
    const download = first(node[dcat('downloadURL')])?.['@id']
    if (download === undefined) return []
    const checksum = nodes.get(first(node['http://spdx.org/rdf/terms#checksum'])?.['@id'] ?? '')
    const sha256 = first(checksum?.['http://spdx.org/rdf/terms#checksumValue'])?.['@value']
    const mediaType = first(node[dcat('mediaType')])?.['@id']?.split('/media-types/')[1]
    return [{ address: pathOf(download), mediaType, sha256 }]
  })
  t.equal(ofDcat.length, 3 * 20, 'nine bulk files and eleven kinds of record')
  t.same(await differencesOf(app, ofDcat), [])
  const croissant = (await app.inject('/v1/releases/1.1.0.croissant')).json()
  const ofCroissant = croissant.distribution.map(
    (file: { contentUrl: string; encodingFormat: string; sha256: string }): Stated => {
      const { pathname, search } = new URL(file.contentUrl)
      return { address: pathname + search, mediaType: file.encodingFormat, sha256: file.sha256 }
    },
  )
  t.equal(ofCroissant.length, 20)
  t.same(await differencesOf(app, ofCroissant), [])
  const { resources } = (await app.inject('/v1/releases/2.0.0/files.datapackage')).json()
  const ofPackage = resources.map((file: { path: string; mediatype: string; hash: string }) => ({
    address: `/v1/releases/2.0.0/${file.path}`,
    mediaType: file.mediatype,
    sha256: file.hash.replace('sha256:', ''),
  }))
  t.equal(ofPackage.length, 20)
  t.same(await differencesOf(app, ofPackage), [])
})

t.test('pinned metadata are the same twice, from another copy of the data too', async (t) => {
  const { folder } = await threeReleases(t)
  const [one, other] = await Promise.all([
    startServer(t, { folder, withFiles: true }),
    startServer(t, { folder, withFiles: true }),
  ])
  for (const address of [
    '/v1/releases/1.1.0.jsonld',
    '/v1/releases/1.1.0.croissant',
    '/v1/releases/1.1.0/files.datapackage',
    '/v1/releases/1.1.0/series.csvm',
    '/v1/catalogue.dcat',
    '/v1/releases/2.0.0/series/crude-steel-output-sun-tssu/observations/1932.prov',
  ]) {
    t.equal((await one.inject(address)).body, (await other.inject(address)).body, address)
  }
})

t.test(
  'until the files of a release are made, what lists them says when to come back',
  async (t) => {
    const app = await startServer(t)
    for (const address of [
      '/v1.jsonld',
      '/v1.croissant',
      '/v1/files.datapackage',
      '/v1/catalogue.dcat',
    ]) {
      const answer = await app.inject(address)
      t.match(answer, { statusCode: 503, headers: { 'retry-after': /\d+/ } }, address)
    }
    t.equal((await app.inject('/v1')).statusCode, 200, 'and what is here is told without them')
  },
)

t.test(
  'the interfaces are listed at their well-known address, with what describes them',
  async (t) => {
    const app = await served(t)
    const address = '/.well-known/api-catalog'
    const Link = z.strictObject({ href: z.url(), type: z.string().optional() })
    const LinkSet = z.strictObject({
      linkset: z.array(z.object({ anchor: z.url() }).catchall(z.array(Link))),
    })
    const headers = { host: 'figures.example' }
    const answer = await app.inject({ url: address, headers })
    const profile = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'
    t.equal(answer.headers['content-type'], profile)
    const { linkset } = LinkSet.parse(answer.json())
    const [catalogue, rest] = linkset
    t.same(catalogue, {
      anchor: 'http://figures.example/.well-known/api-catalog',
      item: [{ href: 'http://figures.example/v1' }, { href: 'http://figures.example/graphql' }],
    })
    t.match(rest, {
      anchor: 'http://figures.example/v1',
      'service-desc': [{ href: 'http://figures.example/openapi.json', type: 'application/json' }],
    })
    for (const { anchor: _, item: __, ...links } of linkset) {
      for (const { href, type = '' } of Object.values(links).flat()) {
        const found = await app.inject(pathOf(href))
        t.equal(found.statusCode, 200, href)
        t.ok(String(found.headers['content-type']).startsWith(type), href)
      }
    }
    const head = await app.inject({ method: 'HEAD', url: address, headers })
    t.match(head.headers, { link: `<${address}>; rel="api-catalog"`, 'content-type': profile })
    t.equal(head.body, '')
  },
)
