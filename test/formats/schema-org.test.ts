import t from 'tap'
import { listings } from '../../src/queries/records/listings/index.ts'
import { nodesOf, propertiesOf, schemaOrg, triplesOf, typesOf } from '../support/json-ld.ts'
import { startServer } from '../support/server.ts'

const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
const schema = (name: string) => `<http://schema.org/${name}>`
const at = (path: string) => `<https://figures.example/v1/releases/0.1.0${path}>`

t.test('every record says what it is in words that schema.org has for it', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const { isClass, mayHave } = await schemaOrg()
  const kinds = new Set<string>()
  const addresses = ['/v1']
  for (const kind of Object.keys(listings)) {
    const { data } = (await app.inject(`/v1/${kind}?limit=10000`)).json()
    addresses.push(...data.map(({ id }: { id: string }) => `/v1/${kind}/${id}`))
  }
  const faults: string[] = []
  for (const address of addresses) {
    const answer = await app.inject(`${address}.jsonld`)
    t.match(
      answer,
      { statusCode: 200, headers: { 'content-type': 'application/ld+json' } },
      address,
    )
    for (const node of (await nodesOf(answer.body, `${address}.jsonld`)).values()) {
      const types = typesOf(node)
      for (const one of types) kinds.add(one)
      for (const one of types) if (!isClass(one)) faults.push(`${address}: no class ${one}`)
      // Of an agent it may not be known which of the two it is.
      const possible = types.length > 0 ? types : ['http://schema.org/Person']
      for (const property of propertiesOf(node)) {
        if (possible.some((one) => mayHave(one, property))) continue
        faults.push(`${address}: no ${property} of ${possible}`)
      }
    }
  }
  t.same(faults, [])
  for (const name of [
    'Dataset',
    'Quotation',
    'Claim',
    'Chapter',
    'Person',
    'Place',
    'DataDownload',
  ])
    t.ok(kinds.has(`http://schema.org/${name}`), name)
})

t.test(
  'a series is a dataset with its quantity, place, time, maker, document and figures',
  async (t) => {
    const app = await startServer(t)
    const address = '/v1/series/grain-harvest-sun-wheatcroft-davies.jsonld'
    const triples = await triplesOf((await app.inject(address)).body, address)
    const it = at('/series/grain-harvest-sun-wheatcroft-davies')
    for (const line of [
      `${it} ${type} ${schema('Dataset')} .`,
      `${it} ${schema('name')} "Grain harvest: low estimate" .`,
      `${it} ${schema('temporalCoverage')} "1921-01-01/1936-12-31" .`,
      `${it} ${schema('spatialCoverage')} ${at('/areas/sun')} .`,
      `${it} ${schema('creator')} ${at('/estimators/wheatcroft-davies')} .`,
      `${it} ${schema('version')} "0.1.0" .`,
      `${it} ${schema('license')} <https://spdx.org/licenses/CC-BY-4.0> .`,
      `${it} ${schema('isBasedOn')} ${at('/sources/dronin-bellinger-2005')} .`,
      `${it} ${schema('isBasedOn')} ${at('/sources/wheatcroft-davies-1994')} .`,
      `${it} ${schema('isPartOf')} ${at('/indicators/grain-harvest')} .`,
      `${it} ${schema('isPartOf')} ${at('')} .`,
      `${it} ${schema('measurementTechnique')} "nature: estimate; borders: borders of the time; bound: lower" .`,
      `${at('/areas/sun')} ${type} ${schema('Place')} .`,
      `${at('/sources/wheatcroft-davies-1994')} ${type} ${schema('CreativeWork')} .`,
    ]) {
      t.ok(triples.includes(line), line)
    }
    // Two historians are no organization, and not one person.
    t.notOk(
      triples.some((line) => line.startsWith(`${at('/estimators/wheatcroft-davies')} ${type}`)),
    )
    t.ok(triples.some((line) => line.endsWith(`${schema('unitText')} "10^6 tonne" .`)))
    const figures = `${at('/series/grain-harvest-sun-wheatcroft-davies/observations.csv?limit=10000')}`
    t.ok(triples.some((line) => line.endsWith(`${schema('contentUrl')} ${figures} .`)))
  },
)

t.test('an indicator has its accounts as parts and their makers as creators', async (t) => {
  const app = await startServer(t)
  const address = '/v1/indicators/grain-harvest.jsonld'
  const triples = await triplesOf((await app.inject(address)).body, address)
  const values = (property: string) =>
    triples
      .filter((line) => line.startsWith(`${at('/indicators/grain-harvest')} ${schema(property)} `))
      .map((line) => line.split('/').at(-1)?.replace(/> \.$/, ''))
  t.same(values('hasPart'), [
    'grain-harvest-sun-biological',
    'grain-harvest-sun-mean',
    'grain-harvest-sun-observer',
    'grain-harvest-sun-revised',
    'grain-harvest-sun-wheatcroft-davies',
  ])
  t.same(values('creator'), ['tssu', 'tsunkhu', 'wheatcroft-davies'])
})

t.test('a quotation has its words, language, speaker, document and place in it', async (t) => {
  const app = await startServer(t)
  const address = '/v1/quotations/stalin-1931-fifty-to-hundred.jsonld'
  const triples = await triplesOf((await app.inject(address)).body, address)
  const it = at('/quotations/stalin-1931-fifty-to-hundred')
  t.same(
    triples.filter((line) => line.startsWith(it)),
    [
      `${it} ${schema('about')} ${at('/indicators/industrial-output-index')} .`,
      `${it} ${schema('about')} ${at('/topics/industry')} .`,
      `${it} ${schema('citation')} "${(await app.inject('/v1/sources/essaydocs.jsonld')).json().creditText} opening epigraph." .`,
      `${it} ${schema('creator')} ${at('/people/stalin')} .`,
      `${it} ${schema('dateCreated')} "1931" .`,
      `${it} ${schema('disambiguatingDescription')} "cited-secondary: read as another quotes it." .`,
      `${it} ${schema('identifier')} "stalin-1931-fifty-to-hundred" .`,
      `${it} ${schema('inLanguage')} "en" .`,
      `${it} ${schema('isBasedOn')} ${at('/sources/stalin-1931')} .`,
      `${it} ${schema('isPartOf')} ${at('/sources/essaydocs')} .`,
      `${it} ${schema('spokenByCharacter')} ${at('/people/stalin')} .`,
      `${it} ${schema('text')} "We are fifty to a hundred years behind the advanced countries. We must make good this distance in ten years. Either we will do it, or they crush us" .`,
      `${it} ${type} ${schema('Quotation')} .`,
    ],
  )
})

t.test('words that are only pinned on a speaker have no creator and no date', async (t) => {
  const app = await startServer(t)
  const quotation = (await app.inject('/v1/quotations/misattributed-death-statistic.jsonld')).json()
  t.match(quotation.spokenByCharacter, { name: 'Joseph Vissarionovich Stalin' })
  t.notOk('creator' in quotation)
  t.notOk('dateCreated' in quotation)
  t.equal(quotation.disambiguatingDescription, 'misattributed: spurious, no source is known.')
})

t.test(
  'JSON-LD is also had by Accept and by parameter, and figures have none of schema.org',
  async (t) => {
    const app = await startServer(t)
    const url = '/v1/people/lenin'
    const suffix = await app.inject(`${url}.jsonld`)
    const accepted = await app.inject({ url, headers: { accept: 'application/ld+json' } })
    t.equal(accepted.body, suffix.body)
    t.equal((await app.inject(`${url}?format=jsonld`)).body, suffix.body)
    const refused = await app.inject(
      '/v1/series/crude-steel-output-sun-tssu/observations/1932.jsonld',
    )
    t.equal(refused.statusCode, 406)
  },
)
