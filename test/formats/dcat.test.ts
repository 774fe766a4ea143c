import t from 'tap'
import { z } from 'zod'
import {
  type Node,
  nodesOf,
  propertiesOf,
  termsOf,
  triplesOf,
  typesOf,
} from '../support/json-ld.ts'
import { threeReleases } from '../support/releases.ts'
import { startServer } from '../support/server.ts'

const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`
const dct = (name: string) => `http://purl.org/dc/terms/${name}`
const spdx = (name: string) => `http://spdx.org/rdf/terms#${name}`
const foaf = (name: string) => `http://xmlns.com/foaf/0.1/${name}`
const skos = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`
const address = '/v1/catalogue.dcat'

/** What DCAT-AP 3.0 says is mandatory, by class. */
const mandatory: Readonly<Record<string, readonly string[]>> = {
  [dcat('Catalog')]: [dct('title'), dct('description'), dct('publisher')],
  [dcat('Dataset')]: [dct('title'), dct('description')],
  [dcat('Distribution')]: [dcat('accessURL')],
  [dcat('DataService')]: [dct('title'), dcat('endpointURL')],
  [spdx('Checksum')]: [spdx('algorithm'), spdx('checksumValue')],
  [foaf('Agent')]: [foaf('name')],
  [skos('Concept')]: [skos('prefLabel')],
  [skos('ConceptScheme')]: [dct('title')],
}

/** What it says must be of a class. */
const ranges: Readonly<Record<string, string>> = {
  [dct('publisher')]: foaf('Agent'),
  [dct('creator')]: foaf('Agent'),
  [dct('license')]: dct('LicenseDocument'),
  [dct('language')]: dct('LinguisticSystem'),
  [dct('spatial')]: dct('Location'),
  [dct('temporal')]: dct('PeriodOfTime'),
  [dct('accessRights')]: dct('RightsStatement'),
  [dcat('dataset')]: dcat('Dataset'),
  [dcat('service')]: dcat('DataService'),
  [dcat('distribution')]: dcat('Distribution'),
  [dcat('hasVersion')]: dcat('Dataset'),
  [dcat('servesDataset')]: dcat('Dataset'),
  [dcat('theme')]: skos('Concept'),
  [dcat('themeTaxonomy')]: skos('ConceptScheme'),
  [dcat('mediaType')]: dct('MediaType'),
  [dcat('compressFormat')]: dct('MediaType'),
  [dcat('packageFormat')]: dct('MediaType'),
  [dcat('landingPage')]: foaf('Document'),
  [spdx('checksum')]: spdx('Checksum'),
  [spdx('algorithm')]: spdx('ChecksumAlgorithm'),
}

/** What a thing may have once at most. */
const single = [
  ...['publisher', 'license', 'accessRights', 'issued', 'modified'].map(dct),
  ...['mediaType', 'byteSize', 'compressFormat', 'packageFormat'].map(dcat),
  spdx('checksum'),
  spdx('checksumValue'),
]

const Values = z.array(z.looseObject({ '@id': z.string().optional() }))

function valuesOf(node: Node, property: string) {
  return Values.parse(node[property] ?? [])
}

async function catalogue(t: Parameters<typeof threeReleases>[0]) {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder, withFiles: true })
  const answer = await app.inject(address)
  return { app, answer, nodes: await nodesOf(answer.body, address) }
}

t.test(
  'everything in the catalogue has what DCAT-AP makes mandatory, once, of its class',
  async (t) => {
    const { answer, nodes } = await catalogue(t)
    t.equal(
      answer.headers['content-type'],
      'application/ld+json; profile="http://data.europa.eu/r5r/"',
    )
    const faults: string[] = []
    const classes = new Set<string>()
    for (const [id, node] of nodes) {
      for (const type of typesOf(node)) {
        classes.add(type)
        for (const property of mandatory[type] ?? []) {
          if (valuesOf(node, property).length === 0) faults.push(`${id}: no ${property}`)
        }
      }
      for (const property of single) {
        if (valuesOf(node, property).length > 1) faults.push(`${id}: several ${property}`)
      }
      for (const [property, type] of Object.entries(ranges)) {
        for (const value of valuesOf(node, property)) {
          const found = nodes.get(value['@id'] ?? '')
          if (!found || !typesOf(found).includes(type))
            faults.push(`${id}: ${property} is no ${type}`)
        }
      }
    }
    t.same(faults, [])
    for (const type of Object.keys(mandatory)) t.ok(classes.has(type), type)
  },
)

t.test('the releases are versions of one dataset, each after the one before', async (t) => {
  const { answer } = await catalogue(t)
  const triples = await triplesOf(answer.body, address)
  const at = (path: string) => `<https://figures.example/v1/${path}>`
  const iri = (name: string) => `<${dcat(name)}>`
  for (const line of [
    `${at('catalogue')} ${iri('dataset')} ${at('releases/1.1.0')} .`,
    `${at('catalogue#dataset')} ${iri('hasVersion')} ${at('releases/1.0.0')} .`,
    `${at('catalogue#dataset')} ${iri('hasCurrentVersion')} ${at('releases/2.0.0')} .`,
    `${at('releases/2.0.0')} ${iri('previousVersion')} ${at('releases/1.1.0')} .`,
    `${at('releases/2.0.0')} ${iri('version')} "2.0.0" .`,
    `${at('releases/2.0.0')} <http://www.w3.org/ns/adms#versionNotes> "corrected"@en .`,
    `${at('releases/2.0.0')} <${dct('issued')}> "2026-03-30"^^<http://www.w3.org/2001/XMLSchema#date> .`,
    `${at('releases/1.0.0')} ${iri('distribution')} ${at('releases/1.0.0/files/observations.parquet#distribution')} .`,
    `${at('releases/1.0.0/files/observations.csv.gz#distribution')} ${iri('compressFormat')} <http://www.iana.org/assignments/media-types/application/gzip> .`,
    `<https://figures.example/graphql#service> ${iri('endpointURL')} <https://figures.example/graphql> .`,
  ]) {
    t.ok(triples.includes(line), line)
  }
  t.notOk(
    triples.some((line) => line.startsWith(`${at('releases/1.0.0')} ${iri('previousVersion')}`)),
  )
})

t.test('every word is one that the vocabularies have', async (t) => {
  const { nodes } = await catalogue(t)
  // The published list is that of the second version; these came with the third.
  const third = ['hasVersion', 'hasCurrentVersion', 'previousVersion', 'version'].map(dcat)
  const known = new Set([...(await termsOf('dcat')), ...(await termsOf('dcterms')), ...third])
  const used = new Set(
    [...nodes.values()].flatMap((node) => [...typesOf(node), ...propertiesOf(node)]),
  )
  const named = [...used].filter((term) => /ns\/dcat#|purl\.org\/dc\/terms/.test(term))
  t.ok(named.length > 30)
  t.same(
    named.filter((term) => !known.has(term)),
    [],
  )
})

t.test('the catalogue is a table too, with a line for every file', async (t) => {
  const { app } = await catalogue(t)
  const answer = await app.inject('/v1/catalogue')
  t.match(answer.headers['cache-control'], 'max-age=300', 'the next release will change it')
  const { data } = answer.json()
  t.same(
    new Set(data.map(({ release }: { release: string }) => release)),
    new Set(['1.0.0', '1.1.0', '2.0.0']),
  )
  t.match(data[1], {
    file: 'observations.csv',
    download: '/v1/releases/1.0.0/files/observations.csv',
  })
})
