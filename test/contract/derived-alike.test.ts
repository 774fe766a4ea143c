import t from 'tap'
import { z } from 'zod'
import {
  argumentOf,
  type DeriveQuery,
  derivableDataset,
  queryOf,
  refusedRequests,
} from '../support/derivable-dataset.ts'
import { at, type Json } from '../support/graphql.ts'
import { threeReleases } from '../support/releases.ts'
import { startServer } from '../support/server.ts'

type App = Awaited<ReturnType<typeof startServer>>

const Unit = z.object({
  name: z.string(),
  symbol: z.string(),
  ucum: z.string().nullish(),
  unit: z.object({ slug: z.string() }).nullish(),
})
const Made = z.object({
  period: z.string(),
  value: z.string().nullish(),
  missing: z.string().nullish(),
  digits: z.object({ kind: z.string(), count: z.int() }).nullish(),
  exact: z.boolean(),
  status: z.string(),
  multiplier: z.int(),
  inputs: z.array(z.object({ period: z.string(), value: z.string(), status: z.string() })),
})
const Steps = z.array(
  z.object({
    transform: z.string(),
    formula: z.string(),
    rounding: z.string(),
    constants: z.array(z.object({ name: z.string(), value: z.string(), exact: z.boolean() })),
  }),
)
const FromRest = Made.extend({ unit: z.string() })
const FromGraphql = Made.extend({ unit: Unit })

const fields = `period value missing digits { kind count } exact status multiplier
  unit { name symbol ucum unit { slug } } inputs { period value status }`
const steps = 'steps { transform formula rounding constants { name value exact } }'

/** What both faces say of a result, in one form. */
function said(made: z.infer<typeof Made>, unit: string) {
  const { period, exact, status, multiplier, inputs } = Made.parse(made)
  return {
    period,
    value: made.value ?? undefined,
    missing: made.missing ?? undefined,
    digits: made.digits ? { ...made.digits, kind: made.digits.kind.toLowerCase() } : undefined,
    exact,
    status,
    multiplier,
    unit,
    inputs,
  }
}

function saidByRest(given: unknown) {
  const made = FromRest.parse(given)
  return said(made, made.unit)
}

function saidByGraphql(given: unknown) {
  const made = FromGraphql.parse(given)
  const { unit, ucum, name } = made.unit
  return said(made, unit?.slug ?? ucum ?? name)
}

async function query(app: App, text: string, variables: Record<string, unknown>) {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    body: { query: text, variables },
  })
  return z
    .looseObject({
      data: z.record(z.string(), z.custom<Json>()).nullish(),
      errors: z
        .array(
          z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }),
        )
        .optional(),
    })
    .parse(answer.json())
}

const quarters = 'crude-steel-output-sun-quarters'
const requests: readonly (readonly [series: string, asked: DeriveQuery])[] = [
  ...['lin', 'chg', 'ch1', 'pch', 'pc1', 'pca', 'cch', 'cca', 'log'].map(
    (units) => [quarters, { units }] as const,
  ),
  ...['avg', 'sum', 'eop'].map(
    (aggregation_method) => [quarters, { aggregate_to: 'A', aggregation_method }] as const,
  ),
  [quarters, { aggregate_to: 'S', unit: 'pood', index_base: '1931-H1', units: 'chg' }],
  ['grain-harvest-sun-revised', { units: 'pch' }],
  ['grain-harvest-sun-revised', { index_base: '1928' }],
  ['grain-harvest-sun-observer', { unit: '[lb_av]' }],
  ['grain-harvest-sun-wheatcroft-davies', { unit: 'pood' }],
  ['urban-share-sun-census', { units: 'chg' }],
  ['industrial-output-index-sun-1975', { unit: 'index', units: 'log' }],
]

t.test('both faces derive the same lists', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  for (const [series, asked] of requests) {
    const name = `${series} ${queryOf(asked)}`
    const rest = (await app.inject(`/v1/series/${series}/observations?${queryOf(asked)}`)).json()
    const { data, errors } = await query(
      app,
      `query ($slug: String!, $derive: Derive!) { dataset { seriesBySlug(slug: $slug) {
        derivedObservations(derive: $derive) { nodes { ${fields} } derivations { ${steps} } }
      } } }`,
      { slug: series, derive: argumentOf(asked) },
    )
    t.notOk(errors, name)
    const page = at(data?.['dataset'], 'seriesBySlug', 'derivedObservations')
    const nodes = z.array(z.unknown()).parse(at(page, 'nodes'))
    t.not(nodes.length, 0, name)
    t.same(nodes.map(saidByGraphql), rest.data.map(saidByRest), name)
    t.same(
      Steps.parse(at(page, 'derivations', 0, 'steps')),
      Steps.parse(rest.derivations[0].steps),
      name,
    )
  }
})

t.test('both faces derive the same single figures, and each list has them too', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  for (const [series, asked] of requests) {
    const address = `/v1/series/${series}/observations`
    const { data: printed } = (await app.inject(address)).json()
    const list = (await app.inject(`${address}?${queryOf(asked)}`)).json().data.map(saidByRest)
    for (const { period } of printed) {
      const name = `${series} ${period} ${queryOf(asked)}`
      const rest = saidByRest(
        (await app.inject(`${address}/${period}?${queryOf(asked)}`)).json().derived,
      )
      const { data } = await query(
        app,
        `query ($slug: String!, $period: Period!, $derive: Derive!) { dataset { seriesBySlug(slug: $slug) {
          observation(period: $period) { derived(derive: $derive) { ${fields} } }
        } } }`,
        { slug: series, period, derive: argumentOf(asked) },
      )
      const made = at(data?.['dataset'], 'seriesBySlug', 'observation', 'derived')
      t.same(saidByGraphql(made), rest, name)
      t.same(
        list.find((one: { period: string }) => one.period === rest.period),
        rest,
        `${name}, in the list`,
      )
    }
  }
})

t.test('both faces refuse alike, in the same words', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  for (const [code, series, period, asked] of refusedRequests) {
    const rest = (
      await app.inject(
        `/v1/series/${series}/observations/${encodeURIComponent(period)}?${queryOf(asked)}`,
      )
    ).json()
    const { errors } = await query(
      app,
      `query ($slug: String!, $period: Period!, $derive: Derive!) { dataset { seriesBySlug(slug: $slug) {
        observation(period: $period) { derived(derive: $derive) { value } }
        derivedObservations(derive: $derive) { totalCount }
      } } }`,
      { slug: series, period, derive: argumentOf(asked) },
    )
    t.same(
      errors?.map(({ extensions }) => extensions.code),
      [code, code],
      `${series} ${queryOf(asked)}`,
    )
    t.ok(
      errors?.some(({ message }) => message === rest.detail),
      `${series}: ${rest.detail}`,
    )
  }
})

const comparisons: readonly (readonly [indicator: string, asked: DeriveQuery])[] = [
  ['grain-harvest', { units: 'pch' }],
  ['grain-harvest', { unit: 'pood', units: 'chg' }],
  ['grain-harvest', { index_base: '1932' }],
  ['crude-steel-output', { aggregate_to: 'A', aggregation_method: 'sum' }],
  ['industrial-output-index', { index_base: '1940', units: 'log' }],
]

t.test('both faces compare what was derived alike', async (t) => {
  const app = await startServer(t, { folder: await derivableDataset(t) })
  for (const [indicator, asked] of comparisons) {
    const name = `${indicator} ${queryOf(asked)}`
    const rest = (await app.inject(`/v1/compare/${indicator}?${queryOf(asked)}`)).json()
    const { data, errors } = await query(
      app,
      `query ($indicator: String!, $derive: Derive!) { dataset { compare(indicator: $indicator, derive: $derive) {
        nodes {
          period count median measure { unitText multiplier indexBase }
          accounts { common counted derived { ${fields} } }
        }
        derivations { series { slug } }
        refused { series { slug } code detail }
      } } }`,
      { indicator, derive: argumentOf(asked) },
    )
    t.notOk(errors, name)
    const page = at(data?.['dataset'], 'compare')
    const Columns = z.array(
      z.object({
        period: z.string(),
        count: z.int(),
        median: z.string().nullish(),
        accounts: z.array(
          z.object({ common: z.string().nullish(), counted: z.boolean(), derived: z.unknown() }),
        ),
      }),
    )
    const told = (columns: unknown, say: (made: unknown) => unknown) =>
      Columns.parse(columns).map(({ median, accounts, ...rest }) => ({
        ...rest,
        median: median ?? undefined,
        accounts: accounts.map(({ common, counted, derived }) => ({
          common: common ?? undefined,
          counted,
          derived: say(derived),
        })),
      }))
    t.same(told(at(page, 'nodes'), saidByGraphql), told(rest.data, saidByRest), name)
    const refusals = z
      .array(
        z.object({ series: z.object({ slug: z.string() }), code: z.string(), detail: z.string() }),
      )
      .parse(at(page, 'refused'))
    t.same(
      refusals.map(({ series, ...refusal }) => ({ ...refusal, series: series.slug })),
      rest.refused.map(({ code, detail, series }: Record<string, string>) => ({
        code,
        detail,
        series,
      })),
      name,
    )
  }
})

t.test('both faces tell the same history of what was derived', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const asked = { index_base: '1932' }
  const series = 'crude-steel-output-sun-tssu'
  const rest = (
    await app.inject(`/v1/series/${series}/observations/1937/history?${queryOf(asked)}`)
  ).json()
  const { data, errors } = await query(
    app,
    `query ($slug: String!, $derive: Derive!) { dataset { seriesBySlug(slug: $slug) {
      observation(period: "1937") {
        history(derive: $derive) { releases reason figure { value } derived { ${fields} } }
      }
    } } }`,
    { slug: series, derive: argumentOf(asked) },
  )
  t.notOk(errors)
  const History = z.array(
    z.object({
      releases: z.array(z.string()),
      reason: z.string().nullish(),
      figure: z.object({ value: z.string() }),
      derived: z.unknown(),
    }),
  )
  const told = (history: unknown, say: (made: unknown) => unknown) =>
    History.parse(history).map(({ reason, derived, ...stand }) => ({
      ...stand,
      reason: reason ?? undefined,
      derived: say(derived),
    }))
  const history = at(data?.['dataset'], 'seriesBySlug', 'observation', 'history')
  t.equal(rest.history.length, 2)
  t.same(told(history, saidByGraphql), told(rest.history, saidByRest))
})
