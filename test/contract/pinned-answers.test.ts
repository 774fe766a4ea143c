import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { z } from 'zod'
import { curatedFolder, steel1932 } from '../support/releases.ts'
import { startServer } from '../support/server.ts'

/** Two records of each kind in the small dataset. */
const ids: Readonly<Record<string, readonly string[]>> = {
  indicators: ['crude-steel-output', 'grain-harvest'],
  series: ['crude-steel-output-sun-tssu', 'grain-harvest-sun-biological'],
  plans: ['fyp-1-optimum', 'fyp-10'],
  claims: ['keefe-2009-output-plus-50'],
  quotations: ['stalin-1931-fifty-or-hundred'],
  sources: ['keefe-2009', 'istoriya-352'],
  people: ['stalin'],
  areas: ['sun', 'rue'],
  estimators: ['tssu', 'gosplan'],
  units: ['tonne', 'person'],
  topics: ['steel', 'agriculture'],
}

/** What the kinds of parameter are tried with; the fixture has them all. */
const questions: Readonly<Record<string, readonly string[]>> = {
  '/compare/{indicator}': ['', 'gaps=true&nature=estimate'],
  '/verify': ['indicator=grain-harvest&period=1932&value=69.8'],
  '/search': ['q=steel', 'q=grain&kind=series&limit=2'],
  '/quotations/random': ['seed=1'],
  '/observations': ['', 'sort=-value&limit=7', 'publishedTo=1994&area=sun', 'include=source'],
  '/series': ['', 'indicator=grain-harvest&fields=id,title', 'q=steel'],
}

const Document = z.looseObject({
  paths: z.record(
    z.string(),
    z.looseObject({
      get: z.looseObject({
        responses: z.looseObject({
          '200': z.looseObject({ content: z.record(z.string(), z.unknown()).optional() }),
        }),
      }),
    }),
  ),
})

/** Every address of a release that the document names, in every one of its formats. */
async function addressesOf(app: FastifyInstance, version: string): Promise<readonly string[]> {
  const { paths } = Document.parse((await app.inject('/openapi.json')).json())
  const names = z
    .looseObject({ data: z.array(z.looseObject({ name: z.string() })) })
    .parse((await app.inject(`/v1/releases/${version}/files`)).json())
    .data.map(({ name }) => name)
  return Object.entries(paths)
    .filter(([path]) => !/^\/(catalogue|releases|timemap)/.test(path))
    .flatMap(([path, { get }]) => {
      const kind = path.split('/')[1] ?? ''
      const filled = path.includes('{id}')
        ? (ids[kind] ?? []).map((id) => path.replace('{id}', id).replace('{period}', '1932'))
        : path.includes('{name}')
          ? names.map((name) => path.replace('{name}', name))
          : [path.replace('{indicator}', 'grain-harvest')]
      const formats =
        Object.keys(get.responses['200'].content ?? {}).length > 1 ? ['', '.csv'] : ['']
      return filled.flatMap((one) =>
        formats.flatMap((suffix) =>
          (questions[path] ?? ['']).map(
            (query) => `/v1/releases/${version}${one}${suffix}${query && `?${query}`}`,
          ),
        ),
      )
    })
}

/** Status, body and tag, and whatever else of the head is not of the moment, as links to what is newer are. */
async function answerTo(app: FastifyInstance, address: string) {
  const { statusCode, rawPayload, headers } = await app.inject(address)
  const { date: _, connection: __, 'x-request-id': ___, link: ____, ...head } = headers
  // A refusal names the request that it was the answer to.
  const body = rawPayload.toString('base64')
  return statusCode === 200 ? { statusCode, body, head } : { statusCode }
}

t.test('pinned answers stay the same bytes when the next release is cut', async (t) => {
  const { folder, cut, edit } = await curatedFolder(t)
  await cut('1.0.0', '2026-01-10')
  await edit('excluded.csv', 'reason\n', 'reason\naa,y,1900,a test of adding\n')
  t.equal((await cut('1.1.0', '2026-02-20')).code, 0)
  const before = await startServer(t, { folder, withFiles: true })
  const addresses = [
    ...(await addressesOf(before, '1.0.0')),
    ...(await addressesOf(before, '1.1.0')),
  ]
  const recorded = new Map<string, Awaited<ReturnType<typeof answerTo>>>()
  for (const address of addresses) recorded.set(address, await answerTo(before, address))
  const difference = '/v1/releases/1.0.0/diff/1.1.0'
  const changed = (await before.inject(difference)).body
  const refused = addresses.filter((address) => recorded.get(address)?.statusCode !== 200)
  t.same(
    refused.filter((address) => !tableless.test(address)),
    [],
    'all are answered but tables of what has no rows',
  )
  await edit('observations/steel.csv', steel1932, 'crude-steel-output-sun-tssu,1932,5.93,"5,93"')
  await edit('topics.csv', 'Crops and livestock.', 'Crops and animals.')
  await edit('areas.csv', 'Borders not stated.', 'Borders are not stated.')
  const reasons = "notes: x\nreasons: [{ kind: observations, ids: ['*'], reason: x }]"
  t.equal((await cut('2.0.0', '2026-03-30', reasons)).code, 0)
  const after = await startServer(t, { folder, withFiles: true })
  t.equal((await after.inject('/v1')).json().release, '2.0.0')
  for (const address of addresses) {
    t.same(await answerTo(after, address), recorded.get(address), address)
  }
  t.equal((await after.inject(difference)).body, changed)
})

/** The overview and the limits of the faces have no rows. */
const tableless = /\/(?:|config|files)\.csv$/
