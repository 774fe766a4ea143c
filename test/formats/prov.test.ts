import t from 'tap'
import { derivableDataset } from '../support/derivable-dataset.ts'
import { nodesOf, propertiesOf, termsOf, triplesOf, typesOf } from '../support/json-ld.ts'
import { threeReleases } from '../support/releases.ts'
import { startServer } from '../support/server.ts'

const prov = (name: string) => `<http://www.w3.org/ns/prov#${name}>`
const label = '<http://www.w3.org/2000/01/rdf-schema#label>'
const comment = '<http://www.w3.org/2000/01/rdf-schema#comment>'
const at = (path: string) => `<https://figures.example/v1/releases/${path}>`
const steel = 'series/crude-steel-output-sun-tssu/observations/1932'

t.test('a figure leads to its reading, document, estimator and every value before', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const address = `/v1/${steel}.prov`
  const answer = await app.inject(address)
  t.equal(
    answer.headers['content-type'],
    'application/ld+json; profile="http://www.w3.org/ns/prov#"',
  )
  const triples = await triplesOf(answer.body, address)
  const now = at(`2.0.0/${steel}`)
  // Releases 1.0.0 and 1.1.0 had the same value; the later of them is where it stood last.
  const before = at(`1.1.0/${steel}`)
  for (const line of [
    `${now} ${prov('value')} "5.93" .`,
    `${now} ${prov('wasRevisionOf')} ${before} .`,
    `${now} ${prov('wasGeneratedBy')} ${at('2.0.0#curation')} .`,
    `${now} ${prov('wasDerivedFrom')} ${at(`2.0.0/${steel}#reading`)} .`,
    `${now} ${prov('wasAttributedTo')} ${at('2.0.0/estimators/tssu')} .`,
    `${at(`2.0.0/${steel}#reading`)} ${prov('value')} "5,93" .`,
    `${at(`2.0.0/${steel}#reading`)} ${prov('wasQuotedFrom')} ${at('2.0.0/sources/istoriya-352')} .`,
    `${before} ${prov('value')} "5.9" .`,
    `${before} ${prov('wasGeneratedBy')} ${at('1.0.0#curation')} .`,
    `${at('1.0.0#curation')} ${label} "Curation of release 1.0.0" .`,
    `${at('1.0.0#curation')} <http://purl.org/dc/terms/date> "2026-01-10"^^<http://www.w3.org/2001/XMLSchema#date> .`,
    `${at('2.0.0/estimators/tssu')} ${label} "Central Statistical Administration" .`,
  ]) {
    t.ok(triples.includes(line), line)
  }
  t.ok(triples.some((line) => line.endsWith(`${comment} "read again in the table" .`)))
  t.notOk(triples.some((line) => line.startsWith(`${before} ${prov('wasRevisionOf')}`)))
})

t.test('a value that stood first in the release asked is no revision', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const answer = await app.inject(`/v1/releases/1.1.0/${steel}.prov`)
  t.notMatch(answer.body, /wasRevisionOf":\{/)
  t.notMatch(answer.body, /5\.93/)
})

t.test('a figure that is read in one document and taken from another names both', async (t) => {
  const app = await startServer(t)
  const address = '/v1/series/grain-harvest-sun-wheatcroft-davies/observations/1932.prov'
  const triples = await triplesOf((await app.inject(address)).body, address)
  const it = at('0.1.0/series/grain-harvest-sun-wheatcroft-davies/observations/1932')
  const read = at('0.1.0/sources/dronin-bellinger-2005')
  const original = at('0.1.0/sources/wheatcroft-davies-1994')
  for (const line of [
    `${it} ${prov('hadPrimarySource')} ${original} .`,
    `${read} ${prov('wasDerivedFrom')} ${original} .`,
    `${it} ${comment} "±10% as printed" .`,
    `${it} <http://purl.org/linked-data/sdmx/2009/attribute#obsStatus> "E" .`,
    `${it} <http://purl.org/linked-data/sdmx/2009/attribute#unitMult> "6"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
  ]) {
    t.ok(triples.includes(line), line)
  }
})

t.test('a figure that is printed as missing has no value', async (t) => {
  const app = await startServer(t)
  const address = '/v1/series/grain-harvest-sun-wheatcroft-davies/observations/1921.prov'
  const triples = await triplesOf((await app.inject(address)).body, address)
  t.notOk(triples.some((line) => line.includes(prov('value'))))
  t.ok(triples.some((line) => line.endsWith('obsStatus> "M" .')))
})

t.test(
  'a derived figure names what was done, with which figures and which constants',
  async (t) => {
    const app = await startServer(t, { folder: await derivableDataset(t) })
    const path = '/v1/series/crude-steel-output-sun-quarters/observations/1931-Q1'
    const asked = 'unit=pood&aggregate_to=A&aggregation_method=sum'
    const address = `${path}.prov?${asked}`
    const triples = await triplesOf((await app.inject(address)).body, address)
    const made = `<https://figures.example${path}?${asked}>`
    const part = (name: string) => made.replace('>', `#${name}>`)
    const quarter = (one: number) =>
      at(`0.1.0/series/crude-steel-output-sun-quarters/observations/1931-Q${one}`)
    for (const line of [
      // 1.10 + 1.20 + 1.30 + 1.46 = 5.06 million tonnes, and 5.06 / 0.0163804964 = 308.9...
      `${made} ${prov('wasGeneratedBy')} ${part('derivation')} .`,
      ...[1, 2, 3, 4].flatMap((one) => [
        `${made} ${prov('wasDerivedFrom')} ${quarter(one)} .`,
        `${part('derivation')} ${prov('used')} ${quarter(one)} .`,
        `${quarter(one)} ${prov('wasDerivedFrom')} ${quarter(one).replace('>', '#reading>')} .`,
      ]),
      `${part('derivation')} ${prov('used')} ${part('step-2-to')} .`,
      `${part('step-2-to')} ${prov('value')} "0.0163804964" .`,
      `${part('step-2')} ${prov('value')} "x_t * from / to" .`,
      `${part('step-2')} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ${prov('Plan')} .`,
      `${made} <http://purl.org/linked-data/sdmx/2009/attribute#obsStatus> "P" .`,
    ]) {
      t.ok(triples.includes(line), line)
    }
    t.ok(
      triples.some((line) => line.startsWith(`${made} ${prov('value')} "309`)),
      'the value',
    )
  },
)

t.test('a derived figure is cited by the question that makes it', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  const path = '/v1/series/investment-sun-1955/observations/1929'
  const [item] = (await app.inject(`${path}.csl?units=pch`)).json()
  t.match(item.URL, /observations\/1929\?units=pch$/)
  t.match(item.title, /units: pch/)
  const [plain] = (await app.inject(`${path}.csl`)).json()
  t.match(plain.URL, /observations\/1929$/)
})

t.test('every word of PROV and Dublin Core is one that they have', async (t) => {
  const app = await startServer(t)
  const known = new Set([...(await termsOf('prov')), ...(await termsOf('dcterms'))])
  const { data } = (await app.inject('/v1/observations?limit=10000')).json()
  t.equal(data.length, 80)
  const used = new Set<string>()
  for (const { series, period } of data) {
    const address = `/v1/series/${series}/observations/${encodeURIComponent(period)}.prov`
    for (const node of (await nodesOf((await app.inject(address)).body, address)).values()) {
      for (const term of [...typesOf(node), ...propertiesOf(node)]) used.add(term)
    }
  }
  const derived = `/v1/${steel}.prov?units=pch&unit=kg`
  for (const node of (await nodesOf((await app.inject(derived)).body, derived)).values()) {
    for (const term of [...typesOf(node), ...propertiesOf(node)]) used.add(term)
  }
  t.ok(used.has('http://www.w3.org/ns/prov#hadPlan'))
  const ours = /^http:\/\/(www\.w3\.org\/ns\/prov#|purl\.org\/dc\/terms\/)/
  const named = [...used].filter((term) => ours.test(term))
  t.ok(named.length >= 15)
  t.same(
    named.filter((term) => !known.has(term)),
    [],
  )
})
