import t from 'tap'
import { threeReleases } from '../support/releases.ts'
import { readCsv } from '../support/sdmx-readers.ts'
import { startServer } from '../support/server.ts'
import { jsonCheck, withoutStandard } from '../support/standards.ts'

const figure = 'series/crude-steel-output-sun-tssu/observations/1932'
const row = 'crude-steel-output-sun-tssu,1932,5.93,"5,93",A,istoriya-352,Таблица 1,\n'
const next = 'crude-steel-output-sun-tssu,1937'

/** The figure is corrected in the third release, gone in the fourth, and back in the fifth. */
const { folder, edit, cut } = await threeReleases(t)
const notes = (why: string) =>
  `notes: ${why}\nreasons: [{ kind: observations, ids: ['crude-steel-output-sun-tssu@1932'], reason: ${why} }]\n`
await edit('observations/steel.csv', row, '')
await cut('3.0.0', '2026-04-10', notes('doubted'))
await edit('observations/steel.csv', next, `${row}${next}`)
await cut('3.1.0', '2026-05-10', notes('found again'))

const schema = 'json-stat/2.0/dataset.json'

t.test('the history of a figure is a cube with a cell for each release that had it', async (t) => {
  const app = await startServer(t, { folder })
  const answer = await app.inject(`/v1/${figure}/history.jsonstat`)
  t.equal(answer.headers['content-type'], 'application/vnd.json-stat+json')
  const set = answer.json()
  t.same(set.id, ['series', 'period', 'release'])
  t.same(set.size, [1, 1, 4])
  t.same(set.dimension.release.category.index, ['1.0.0', '1.1.0', '2.0.0', '3.1.0'])
  t.same(set.value, { 0: 5.9, 1: 5.9, 2: 5.93, 3: 5.93 })
  t.same(set.extension.figures.printed, { 0: '5,9', 1: '5,9', 2: '5,93', 3: '5,93' })
  t.match(set.extension.figures.reason, { 2: 'read again in the table', 3: 'found again' })
  t.match(set.extension.figures.from, { 0: '2026-01-10', 1: '2026-01-10', 2: '2026-03-30' })
})

t.test('what was made of each value is beside it', async (t) => {
  const app = await startServer(t, { folder })
  const asked = `/v1/${figure}/history.jsonstat?unit=kg`
  const answer = await app.inject(asked)
  t.equal(answer.statusCode, 200, answer.body)
  t.match(answer.json().extension?.figures.derived, { 0: { unit: 'kg' }, 3: { unit: 'kg' } })
})

t.test('it is valid against the published schema', { skip: withoutStandard(schema) }, async (t) => {
  const app = await startServer(t, { folder })
  const check = jsonCheck(schema)
  t.same(check((await app.inject(`/v1/${figure}/history.jsonstat`)).json()), [])
  const { dimension: _, ...broken } = (await app.inject(`/v1/${figure}/history.jsonstat`)).json()
  t.not(check(broken).length, 0)
})

t.test(
  'in SDMX each value is put in place at its instant, and taken out where it was',
  async (t) => {
    const app = await startServer(t, { folder })
    const sent = async (release: string) => {
      const { body } = await app.inject(`/v1/releases/${release}/${figure}/history.sdmx-csv`)
      return readCsv(body).map((one) => [
        one['ACTION'],
        one['OBS_VALUE'] ?? '',
        one['VALID_FROM'] ?? '',
        one['VALID_TO'] ?? '',
      ])
    }
    const first = ['R', '5.9', '2026-01-10T12:00:00Z', '']
    const corrected = ['R', '5.93', '2026-03-30T12:00:00Z', '']
    t.same(await sent('1.1.0'), [first], 'a release knows nothing of later ones')
    t.same(await sent('2.0.0'), [first, corrected])
    t.same(await sent('3.1.0'), [
      first,
      corrected,
      ['D', '', '', '2026-04-10T12:00:00Z'],
      ['R', '5.93', '2026-05-10T12:00:00Z', ''],
    ])
    const json = await app.inject(`/v1/${figure}/history.sdmx-json`)
    t.equal(json.headers['control-figures-loses'], 'reason')
    t.same(
      json.json().data.dataSets.map(({ action }: { action: string }) => action),
      ['Replace', 'Replace', 'Delete', 'Replace'],
    )
  },
)

const message = 'sdmx-json/2.0/sdmx-json-data-schema.json'

t.test(
  'the message is valid, and derived figures are in none',
  { skip: withoutStandard(message) },
  async (t) => {
    const app = await startServer(t, { folder })
    t.same(jsonCheck(message)((await app.inject(`/v1/${figure}/history.sdmx-json`)).json()), [])
    const derived = await app.inject(`/v1/${figure}/history.sdmx-json?unit=kg`)
    t.equal(derived.statusCode, 406)
  },
)
