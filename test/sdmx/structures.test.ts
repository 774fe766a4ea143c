import t from 'tap'
import { z } from 'zod'
import { referenceWalks } from '../../src/formats/sdmx/artefact-graph.ts'
import { detailModes } from '../../src/formats/sdmx/select-artefacts.ts'
import { namesAt, structuresAt } from '../support/sdmx.ts'
import { startServer } from '../support/server.ts'
import { jsonCheck, needsStandards, xmlCheck } from '../support/standards.ts'

const flows = ['ALL', 'agriculture', 'industry', 'population', 'steel']

t.test('each way in which clients ask for the dataflows gives them', async (t) => {
  const app = await startServer(t)
  for (const url of [
    '/sdmx/2.1/dataflow',
    '/sdmx/2.1/dataflow/',
    '/sdmx/2.1/dataflow/CF',
    '/sdmx/2.1/dataflow/all/all/latest',
    '/sdmx/2.1/dataflow/all/all/latest/',
    '/sdmx/2.1/dataflow/all/all/all',
    '/sdmx/2.1/dataflow/CF/all/latest/all',
    '/sdmx/2.1/dataflow/CF/*/latest/*',
    '/sdmx/2.1/dataflow/ECB+CF/all/0.1.0',
    '/sdmx/2.1/dataflow/%2A/%2A/%2A/%2A',
    '/sdmx/3.0/structure/dataflow',
    '/sdmx/3.0/structure/dataflow/CF/*/+',
    '/sdmx/3.0/structure/dataflow/CF/%2A/%2B/',
    '/sdmx/3.0/structure/dataflow/CF,ECB/*/~',
    '/sdmx/3.0/structure/dataflow/all/all/latest',
    '/sdmx/3.0/structure/dataflow/CF/*/*/*',
    '/sdmx/3.0/structure/DataFlow/CF',
    '/sdmx/3.0/structure/dataflow?whatever=1',
  ]) {
    t.same(await namesAt(app, url), { dataflows: flows.map((id) => `${id} 0.1.0`) }, url)
  }
})

t.test('several names are joined by commas or by plus signs', async (t) => {
  const app = await startServer(t)
  const two = { dataflows: ['ALL 0.1.0', 'steel 0.1.0'] }
  t.same(await namesAt(app, '/sdmx/3.0/structure/dataflow/CF/ALL,steel'), two)
  t.same(await namesAt(app, '/sdmx/2.1/dataflow/CF/ALL+steel'), two)
})

t.test('the words of SDMX 2.1 for several kinds mean each of them', async (t) => {
  const app = await startServer(t)
  t.same(Object.keys(await namesAt(app, '/sdmx/2.1/organisationscheme')), [
    'agencySchemes',
    'dataProviderSchemes',
  ])
  t.same(Object.keys(await namesAt(app, '/sdmx/2.1/contentconstraint/CF/steel')), [
    'contentConstraints',
  ])
  t.equal(Object.keys(await namesAt(app, '/sdmx/2.1/structure/CF')).length, 9)
  t.equal(Object.keys(await namesAt(app, '/sdmx/3.0/structure')).length, 10)
})

t.test('schemes whose version SDMX fixes are found under it and with the latest', async (t) => {
  const app = await startServer(t)
  for (const version of ['latest', '1.0', 'all']) {
    t.same(await namesAt(app, `/sdmx/2.1/agencyscheme/SDMX/AGENCIES/${version}`), {
      agencySchemes: ['AGENCIES 1.0'],
    })
  }
})

const Codes = z.looseObject({
  isPartial: z.boolean(),
  codes: z.array(z.looseObject({ id: z.string() })),
})

t.test('items are picked out of a scheme, which then says that it is partial', async (t) => {
  const app = await startServer(t)
  const partial = await structuresAt(app, '/sdmx/2.1/codelist/CF/CL_FREQ/latest/A+Q')
  const { codes, isPartial } = Codes.parse(partial['codelists']?.[0])
  t.same(
    codes.map(({ id }) => id),
    ['A', 'Q'],
  )
  t.equal(isPartial, true)
  const whole = await structuresAt(app, '/sdmx/3.0/structure/codelist/CF/CL_FREQ/*/*')
  t.equal(Codes.parse(whole['codelists']?.[0]).isPartial, false)
})

t.test('a nested item comes with those that lead to it and without the others', async (t) => {
  const app = await startServer(t)
  const { categorySchemes } = await structuresAt(
    app,
    '/sdmx/3.0/structure/categoryscheme/CF/TOPICS/~/industry.steel',
  )
  t.match(categorySchemes?.[0], {
    isPartial: true,
    categories: [{ id: 'industry', categories: [{ id: 'steel' }] }],
  })
  const { categorySchemes: top } = await structuresAt(
    app,
    '/sdmx/3.0/structure/categoryscheme/CF/TOPICS/~/industry',
  )
  t.notMatch(JSON.stringify(top), 'steel')
})

t.test('references bring what is around an artefact, by way or by kind', async (t) => {
  const app = await startServer(t)
  const kinds = async (query: string) =>
    Object.keys(await namesAt(app, `/sdmx/3.0/structure/dataflow/CF/steel?references=${query}`))
  t.same(await kinds('none'), ['dataflows'])
  t.same(await kinds('children'), ['agencySchemes', 'dataStructures', 'dataflows'])
  t.same(await kinds('parents'), ['dataflows', 'categorisations', 'dataConstraints'])
  t.same(await kinds('codelist'), ['codelists', 'dataflows'])
  t.same(await kinds('codelist,conceptscheme'), ['conceptSchemes', 'codelists', 'dataflows'])
  t.same(await kinds('categoryscheme'), ['categorySchemes', 'dataflows'])
})

t.test('an artefact that is both asked for and referred to comes once', async (t) => {
  const app = await startServer(t)
  const { dataflows } = await namesAt(app, '/sdmx/3.0/structure/dataflow?references=all')
  t.same(
    dataflows,
    flows.map((id) => `${id} 0.1.0`),
  )
})

t.test('detail leaves out what a stub need not say', async (t) => {
  const app = await startServer(t)
  const at = async (detail: string) => {
    const { dataflows, dataStructures } = await structuresAt(
      app,
      `/sdmx/3.0/structure/dataflow/CF/steel?references=datastructure&detail=${detail}`,
    )
    return [dataflows?.[0], dataStructures?.[0]].map((artefact) => [
      artefact && 'description' in artefact,
      artefact && ('structure' in artefact || 'dataStructureComponents' in artefact),
    ])
  }
  const [whole, complete, stub] = [
    [true, true],
    [true, false],
    [false, false],
  ]
  t.same(await at('full'), [whole, whole])
  t.same(await at('raw'), [whole, whole])
  t.same(await at('allstubs'), [stub, stub])
  t.same(await at('allcompletestubs'), [complete, complete])
  t.same(await at('referencestubs'), [whole, stub])
  t.same(await at('referencecompletestubs'), [whole, complete])
})

t.test(
  'referencepartial keeps the codes that the dataflow has, and those above them',
  async (t) => {
    const app = await startServer(t)
    const { codelists = [], categorySchemes } = await structuresAt(
      app,
      '/sdmx/3.0/structure/dataflow/CF/steel?references=all&detail=referencepartial',
    )
    const codesOf = (list: string) =>
      Codes.parse(codelists.find(({ id }) => id === list)).codes.map(({ id }) => id)
    t.same(codesOf('CL_INDICATOR'), ['crude-steel-output'])
    t.same(codesOf('CL_AREA'), ['rue', 'sun'])
    t.same(codesOf('CL_ESTIMATOR'), ['gosplan', 'tssu', 'tsunkhu'])
    t.same(codesOf('CL_FREQ'), ['A'])
    // Figures take codes from these two, each for itself.
    t.equal(codesOf('CL_OBS_STATUS').length, 7)
    t.match(
      codelists.find(({ id }) => id === 'CL_SOURCE'),
      { isPartial: false },
    )
    t.match(categorySchemes?.[0], {
      isPartial: true,
      categories: [{ id: 'industry', categories: [{ id: 'steel' }] }],
    })
    t.notMatch(JSON.stringify(categorySchemes), 'agriculture')
  },
)

t.test('a data structure asked for itself keeps the codes of all dataflows', async (t) => {
  const app = await startServer(t)
  const { codelists = [] } = await structuresAt(
    app,
    '/sdmx/2.1/datastructure/CF/CONTROL_FIGURES/latest/?references=children&detail=referencepartial',
  )
  const frequencies = Codes.parse(codelists.find(({ id }) => id === 'CL_FREQ'))
  t.same(
    frequencies.codes.map(({ id }) => id),
    ['A', 'span', 'irregular'],
  )
  t.equal(frequencies.isPartial, true)
})

t.test('a constraint says which codes, days and how many figures a dataflow has', async (t) => {
  const app = await startServer(t)
  const { dataConstraints } = await structuresAt(app, '/sdmx/3.0/structure/dataconstraint/CF/steel')
  t.match(dataConstraints?.[0], {
    role: 'Actual',
    constraintAttachment: {
      dataflows: ['urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=CF:steel(0.1.0)'],
    },
    annotations: [{ id: 'series_count', title: '3' }, { id: 'obs_count' }],
    cubeRegions: [{ keyValues: [{ id: 'FREQ', values: ['A'] }] }],
  })
})

t.test(
  'every detail and every way of references is valid in every form',
  needsStandards,
  async (t) => {
    const app = await startServer(t)
    const forms = [
      ['sdmx-json-2.0', asJson(jsonCheck('sdmx-json/2.0/sdmx-json-structure-schema.json'))],
      ['sdmx-json-1.0', asJson(jsonCheck('sdmx-json/1.0/sdmx-json-structure-schema.json'))],
      ['sdmx-ml-2.1', xmlCheck('sdmx-ml/2.1/SDMXMessage.xsd')],
    ] as const
    const queries = [
      ...Object.keys(detailModes).map((detail) => `detail=${detail}&references=all`),
      ...Object.keys(referenceWalks).map((walk) => `references=${walk}`),
    ]
    for (const [format, check] of forms) {
      for (const query of queries) {
        const url = `/sdmx/3.0/structure/dataflow/CF/steel?format=${format}&${query}`
        const answer = await app.inject(url)
        t.same([answer.statusCode, ...check(answer.body).slice(0, 3)], [200], url)
      }
    }
  },
)

function asJson(check: (message: unknown) => readonly string[]) {
  return (text: string) => check(JSON.parse(text))
}
