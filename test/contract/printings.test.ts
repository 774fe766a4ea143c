import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { getNamedType, isInputObjectType, isObjectType } from 'graphql'
import t from 'tap'
import { z } from 'zod'
import { executableSchema } from '../../src/graphql/schema.ts'
import { releasesOfTwoPrintings } from '../support/releases.ts'
import { startServer } from '../support/server.ts'

const Figure = z.looseObject({
  series: z.string(),
  period: z.string(),
  published: z.string().nullish(),
})
type Figure = z.infer<typeof Figure>

/** Every figure within an answer, however deep: whatever has both a period and a place in a source. */
function figuresIn(answer: unknown): readonly Figure[] {
  if (typeof answer !== 'object' || answer === null) return []
  const below = Object.values(answer).flatMap(figuresIn)
  return 'locator' in answer && 'period' in answer ? [Figure.parse(answer), ...below] : below
}

/** The last day on which something of a date may have been printed, as text. */
function lastDay(date: string): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year = 0, month = 0] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** Days on both sides of all that the fixtures print, often on the very days at which they begin or end. */
const day = fc.oneof(
  fc
    .integer({ min: Date.UTC(1927, 0) / 86_400_000, max: Date.UTC(2027, 0) / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
  fc.constantFrom('1928-12-30', '1928-12-31', '1934-05-01', '1934-05-02', '1994-01-01'),
  fc.constantFrom('1994-12-31', '2005-12-30', '2005-12-31', '2024-12-31', '2025-07-13'),
)

async function get(app: FastifyInstance, address: string) {
  const answer = await app.inject(address)
  return { status: answer.statusCode, figures: figuresIn(answer.json()) }
}

async function ask(app: FastifyInstance, query: string): Promise<readonly Figure[]> {
  const answer = await app.inject({ method: 'POST', url: '/graphql', body: { query } })
  if (answer.json().errors) throw new Error(answer.body)
  return figuresIn(answer.json())
}

const listOfSeries = z.looseObject({ data: z.array(z.looseObject({ indicator: z.string() })) })

const key = ({ series, period, published }: Figure) => `${series}@${period} ${published}`

t.test('no read shows a figure that was printed later or nobody knows when', async (t) => {
  const { folder } = await releasesOfTwoPrintings(t)
  const app = await startServer(t, { folder })
  const { figures } = await get(app, '/v1/observations?limit=1000')
  t.equal(figures.length, 80)
  const series = listOfSeries.parse((await app.inject('/v1/series')).json()).data
  const single = figures.filter(
    ({ series }, index) => series === 'grain-harvest-sun-observer' || index % 7 === 0,
  )
  await fc.assert(
    fc.asyncProperty(day, async (to) => {
      const shown = [...(await get(app, `/v1/observations?limit=1000&publishedTo=${to}`)).figures]
      shown.push(...(await ask(app, everyFigure(to))))
      for (const indicator of new Set(series.map((one) => one.indicator))) {
        const address = `/v1/compare/${indicator}?limit=1000&gaps=true&publishedTo=${to}`
        shown.push(...(await get(app, address)).figures)
        shown.push(...(await get(app, `${address}&units=lin`)).figures)
      }
      const claim = `/v1/claims/keefe-2009-output-plus-50?publishedTo=${to}`
      const statement = `/v1/verify?indicator=grain-harvest&period=1932&value=69.8&publishedTo=${to}`
      for (const read of [claim, statement]) shown.push(...(await get(app, read)).figures)
      const plan = `/v1/plans/fyp-1-optimum/fulfilment?publishedTo=${to}`
      shown.push(...(await get(app, plan)).figures)
      for (const figure of single) {
        const series = `/v1/series/${figure.series}/observations`
        const one = `${series}/${encodeURIComponent(figure.period)}`
        for (const read of [one, `${one}/history`, series]) {
          shown.push(...(await get(app, `${read}?publishedTo=${to}`)).figures)
          shown.push(...(await get(app, `${read}?units=lin&publishedTo=${to}`)).figures)
        }
      }
      return shown.every(({ published }) => published != null && lastDay(published) <= to)
    }),
    { numRuns: 12 },
  )
})

t.test('the two sides of a day are all figures whose date is known to be on one', async (t) => {
  const { folder } = await releasesOfTwoPrintings(t)
  const app = await startServer(t, { folder })
  const list = '/v1/observations?limit=1000'
  const dated = (await get(app, list)).figures.filter(({ published }) => published !== undefined)
  // Eighty, of which the yearbooks, the censuses, the steel and the plans bear no date.
  t.equal(dated.length, 40)
  await fc.assert(
    fc.asyncProperty(day, async (to) => {
      const next = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10)
      const early = (await get(app, `${list}&publishedTo=${to}`)).figures.map(key)
      const late = (await get(app, `${list}&publishedFrom=${next}`)).figures.map(key)
      const across = dated.filter(
        ({ published = '' }) =>
          published !== null && firstDay(published) <= to && lastDay(published) > to,
      )
      const all = [...early, ...late, ...across.map(key)].sort()
      return JSON.stringify(all) === JSON.stringify(dated.map(key).sort())
    }),
    { numRuns: 30 },
  )
})

/** Every field that leads to figures, with all fields below it that lead to more. */
function everyFigure(to: string): string {
  const shown = 'series: id period locator published'
  const whole = `${shown} rivals { ${shown} } history { figure { ${shown} rivals { ${shown} } } }`
  const filter = `filter: { publishedTo: "${to}" }`
  const derive = 'derive: { units: LIN }'
  const derived = `${shown.replace('id', 'locator')} inputs { figure { ${shown} rivals { ${shown} } } }`
  return `{ dataset {
    observations(first: 100, ${filter}) { nodes { ${whole} } edges { node { ${shown} } } }
    series(first: 20) { nodes { observations(first: 15, ${filter}) { nodes { ${whole} } } } }
    derivedObservations(${derive}, first: 100, ${filter}) { nodes { ${derived} } }
    derived: compare(indicator: "grain-harvest", ${derive}, first: 10, ${filter}) { nodes { accounts { derived { ${derived} } } } }
    compare(indicator: "grain-harvest", first: 10, ${filter}) { nodes { accounts { figure { ${shown} } } } }
    plan(slug: "fyp-1-optimum") { fulfilment(publishedTo: "${to}") { targets { target { ${shown} } outturns { figures { ${shown} } } } } }
    claim(slug: "keefe-2009-output-plus-50") { checks { figures(publishedTo: "${to}") { ${whole} } } }
  } }`
}

const Document = z.looseObject({
  paths: z.record(
    z.string(),
    z.looseObject({
      get: z.looseObject({
        parameters: z.array(z.looseObject({ name: z.string() })).default([]),
        responses: z.looseObject({ '200': z.unknown() }),
      }),
    }),
  ),
})

t.test('every address whose answer holds figures takes the bounds', async (t) => {
  const app = await startServer(t)
  const { paths } = Document.parse((await app.inject('/openapi.json')).json())
  const ofFigures = Object.entries(paths).filter(
    ([
      ,
      {
        get: { responses },
      },
    ]) => /schemas\/Figure"|"printed":\{"type"/.test(JSON.stringify(responses['200'])),
  )
  t.same(
    ofFigures.map(([path]) => path),
    [
      '/series/{id}/observations',
      '/series/{id}/observations/{period}',
      '/observations',
      '/series/{id}/observations/{period}/history',
      '/compare/{indicator}',
      '/plans/{id}/fulfilment',
      '/claims/{id}',
      '/verify',
    ],
  )
  for (const [path, { get: operation }] of ofFigures) {
    const names = operation.parameters.map(({ name }) => name)
    for (const bound of ['publishedFrom', 'publishedTo']) t.ok(names.includes(bound), path)
  }
})

t.test('every field that leads to figures takes the bounds', async (t) => {
  const types = Object.values(executableSchema().getTypeMap()).filter(isObjectType)
  const bounded = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const leads = [
        'Observation',
        'ObservationConnection',
        'ComparisonConnection',
        'DerivedObservation',
        'DerivedObservationConnection',
        'PlanFulfilment',
        'Verdict',
        'Stand',
      ]
      if (!leads.includes(getNamedType(field.type).name)) return []
      const filter = field.args.find(({ name }) => name === 'filter')?.type
      const filterType = filter && getNamedType(filter)
      const names = isInputObjectType(filterType)
        ? Object.keys(filterType.getFields())
        : field.args.map(({ name }) => name)
      const takes = names.includes('publishedFrom') && names.includes('publishedTo')
      return [`${type.name}.${field.name} ${takes}`]
    }),
  )
  // What a page, a part or a figure of something shows was chosen by the field above it.
  t.same(bounded.sort(), [
    'AccountPart.figures false',
    'Check.figures true',
    'Claim.verdict true',
    'ComparedFigure.derived false',
    'ComparedFigure.figure false',
    'Dataset.compare true',
    'Dataset.derivedObservations true',
    'Dataset.observations true',
    'Dataset.verify true',
    'DerivedInput.figure false',
    'DerivedObservationConnection.nodes false',
    'DerivedObservationEdge.node false',
    'DisagreeingAccount.derived false',
    'Observation.derived false',
    'Observation.history true',
    'Observation.rivals true',
    'ObservationConnection.nodes false',
    'ObservationEdge.node false',
    'Outturn.derived false',
    'Outturn.figures false',
    'Plan.fulfilment true',
    'Series.derivedObservations true',
    'Series.observation true',
    'Series.observations true',
    'Stand.derived false',
    'Stand.figure false',
    'TargetFulfilment.derived false',
    'TargetFulfilment.target false',
  ])
})
