import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { z } from 'zod'
import { startServer } from '../support/server.ts'
import { jsonCheck, needsStandards, xmlCheck } from '../support/standards.ts'

const KeyValue = z.looseObject({
  id: z.string(),
  values: z.array(z.union([z.string(), z.looseObject({ value: z.string() })])).optional(),
  timeRange: z
    .looseObject({
      startPeriod: z.looseObject({ period: z.string() }),
      endPeriod: z.looseObject({ period: z.string() }),
    })
    .optional(),
})
const Region = z.looseObject({
  keyValues: z.array(KeyValue).optional(),
  components: z.array(KeyValue).optional(),
})
const Message = z.looseObject({
  data: z.looseObject({
    dataConstraints: z
      .array(
        z.looseObject({
          cubeRegions: z.array(Region),
          annotations: z.array(z.looseObject({ id: z.string(), title: z.string() })),
        }),
      )
      .length(1),
    codelists: z
      .array(z.looseObject({ id: z.string(), codes: z.array(z.looseObject({ id: z.string() })) }))
      .optional(),
  }),
})

/** The values of each dimension, the days, and how much there is. */
async function contentAt(app: FastifyInstance, address: string) {
  const answer = await app.inject({
    url: `/sdmx/${address}`,
    headers: { accept: 'application/vnd.sdmx.structure+json;version=2.0.0' },
  })
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.statusCode} ${answer.body}`)
  const { data } = Message.parse(answer.json())
  const [constraint] = data.dataConstraints
  const region = constraint?.cubeRegions[0]
  const values = [...(region?.keyValues ?? []), ...(region?.components ?? [])].map(
    ({ id, values: list, timeRange }): [string, unknown] => [
      id,
      timeRange
        ? [timeRange.startPeriod.period, timeRange.endPeriod.period]
        : list?.map((one) => (typeof one === 'string' ? one : one.value)),
    ],
  )
  const metrics = constraint?.annotations.map(({ id, title }): [string, string] => [id, title])
  return { values: Object.fromEntries(values), metrics: Object.fromEntries(metrics ?? []), data }
}

t.test('exact availability says what the same question of data would answer', async (t) => {
  const app = await startServer(t)
  const { values, metrics } = await contentAt(
    app,
    '3.0/availability/dataflow/CF/steel/+/A.sun.*.*.*.*',
  )
  t.same(values, {
    FREQ: ['A'],
    REF_AREA: ['sun'],
    INDICATOR: ['crude-steel-output'],
    ESTIMATOR: ['gosplan', 'tssu'],
    NATURE: ['plan', 'reported'],
    SERIES: ['crude-steel-output-sun-plan-optimum', 'crude-steel-output-sun-tssu'],
    TIME_PERIOD: ['1928-01-01', '1937-12-31'],
  })
  t.same(metrics, { series_count: '2', obs_count: '4' })
})

t.test('available mode says what else could be chosen in each dimension', async (t) => {
  const app = await startServer(t)
  // Without the area, the key leaves the three reported accounts; without the nature, the two of the USSR.
  const { values, metrics } = await contentAt(
    app,
    '3.0/availability/dataflow/CF/steel/+/A.sun.*.*.reported.*?mode=available',
  )
  t.same(values['REF_AREA'], ['rue', 'sun'])
  t.same(values['NATURE'], ['plan', 'reported'])
  t.same(values['ESTIMATOR'], ['tssu'])
  t.same(metrics, { series_count: '1', obs_count: '3' }, 'counts are of what is asked')
})

t.test('conditions on figures narrow what there is', async (t) => {
  const app = await startServer(t)
  const { values, metrics } = await contentAt(
    app,
    '3.0/availability/dataflow/CF/steel/+/*?c[OBS_VALUE]=gt:5&c[TIME_PERIOD]=le:1932',
  )
  t.same(values['NATURE'], ['plan', 'reported'])
  t.same(values['TIME_PERIOD'], ['1932-01-01', '1932-12-31'])
  t.same(metrics, { series_count: '2', obs_count: '2' })
})

t.test('only the dimensions that an address ends on are said', async (t) => {
  const app = await startServer(t)
  const two = await contentAt(app, '2.1/availableconstraint/steel/all/all/ESTIMATOR+TIME_PERIOD')
  t.same(Object.keys(two.values), ['ESTIMATOR', 'TIME_PERIOD'])
  const one = await contentAt(app, '3.0/availability/dataflow/CF/steel/+/*/NATURE')
  t.same(Object.keys(one.values), ['NATURE'])
  const unknown = await app.inject('/sdmx/3.0/availability/dataflow/CF/steel/+/*/COUNTRY')
  t.equal(unknown.statusCode, 400)
  t.match(unknown.body, /COUNTRY.* is no dimension/)
})

t.test(
  'code lists that come along hold the codes that there are, and those above them',
  async (t) => {
    const app = await startServer(t)
    const { data } = await contentAt(
      app,
      '3.0/availability/dataflow/CF/steel/+/*.sun.*.*.*.*?references=codelist',
    )
    const codes = Object.fromEntries(
      (data.codelists ?? []).map((list) => [list.id, list.codes.map(({ id }) => id)]),
    )
    t.same(codes['CL_ESTIMATOR'], ['gosplan', 'tssu'])
    t.same(codes['CL_AREA'], ['sun'])
    t.notOk('CL_SOURCE' in codes, 'a list that no dimension takes codes from')
  },
)

t.test('what there is of nothing is an error in 2.1 and no content in 3.0', async (t) => {
  const app = await startServer(t)
  t.equal((await app.inject('/sdmx/2.1/availableconstraint/steel/Q.....')).statusCode, 404)
  const address = '/sdmx/3.0/availability/dataflow/CF/steel/+/Q.*.*.*.*.*'
  t.equal((await app.inject(address)).statusCode, 204)
  t.equal((await app.inject('/sdmx/2.1/availableconstraint/steel?mode=some')).statusCode, 400)
})

t.test('every message of what there is is valid against its schema', needsStandards, async (t) => {
  const app = await startServer(t)
  const xml = xmlCheck('sdmx-ml/2.1/SDMXMessage.xsd')
  const json = {
    '1.0': jsonCheck('sdmx-json/1.0/sdmx-json-structure-schema.json'),
    '2.0': jsonCheck('sdmx-json/2.0/sdmx-json-structure-schema.json'),
  }
  for (const query of ['', '?mode=available', '?references=all', '?references=codelist,dataflow']) {
    for (const address of [
      `/sdmx/2.1/availableconstraint/steel/A...../all/all${query}`,
      `/sdmx/3.0/availability/provisionagreement/CF/tssu/+/*${query}`,
    ]) {
      const ask = async (accept: string) => await app.inject({ url: address, headers: { accept } })
      const structure = 'application/vnd.sdmx.structure'
      t.same(xml((await ask(`${structure}+xml;version=2.1`)).body), [], address)
      t.same(json['1.0']((await ask(`${structure}+json;version=1.0.0`)).json()), [], address)
      t.same(json['2.0']((await ask(`${structure}+json;version=2.0.0`)).json()), [], address)
    }
  }
})
