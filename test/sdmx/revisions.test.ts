import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { threeReleases } from '../support/releases.ts'
import { readCsv } from '../support/sdmx-readers.ts'
import { startServer } from '../support/server.ts'

const csv = 'application/vnd.sdmx.data+csv;version=2.0.0'
const wheatcroft = 'grain-harvest-sun-wheatcroft-davies'
const observer = 'grain-harvest-sun-observer'
const steel = 'crude-steel-output-sun-tssu'

/** What is to be done with which figures, and from when until when they stood so. */
async function changesAt(app: FastifyInstance, address: string): Promise<readonly string[]> {
  const answer = await app.inject({ url: address, headers: { accept: csv } })
  if (answer.statusCode === 204) return []
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.statusCode} ${answer.body}`)
  return readCsv(answer.body).map((row) =>
    [
      row['ACTION'],
      `${row['SERIES']} ${row['TIME_PERIOD']}`,
      row['OBS_VALUE'] ?? 'no value',
      row['VALID_FROM'] ? `from ${row['VALID_FROM']}` : `to ${row['VALID_TO']}`,
    ].join(' | '),
  )
}

const all = '/sdmx/3.0/data/dataflow/CF/ALL'

t.test('updatedAfter sends what was added or changed since, and what was removed', async (t) => {
  const app = await startServer(t, { folder: (await threeReleases(t)).folder })
  t.same(
    await changesAt(app, `${all}?updatedAfter=2026-02-20T12:00:00Z`),
    [
      `R | ${steel} 1932 | 5.93 | from 2026-03-30T12:00:00Z`,
      `R | ${observer} 1934 | 89800000 | from 2026-03-30T12:00:00Z`,
      `D | ${observer} 1933 | no value | to 2026-03-30T12:00:00Z`,
    ],
    'since the second release was cut',
  )
  const before = await changesAt(app, `${all}?updatedAfter=2026-02-20T14:59:59%2B03:00`)
  t.equal(before.length, 4, 'a second before, by a clock three hours ahead')
  t.match(
    before.find((change) => change.includes(wheatcroft)),
    /^R \| .* 1913 \| 79 /,
  )
  t.same(
    await changesAt(app, `${all}?updatedAfter=2026-03-30T12:00:00Z`),
    [],
    'nothing since the last',
  )
})

t.test('updatedAfter before the first release sends every figure', async (t) => {
  const app = await startServer(t, { folder: (await threeReleases(t)).folder })
  const changes = await changesAt(app, '/sdmx/2.1/data/steel?updatedAfter=2020-01-01')
  t.equal(changes.length, 5)
  t.ok(changes.every((change) => change.startsWith('R')))
})

t.test('a figure that a condition no longer keeps is changed and not removed', async (t) => {
  const app = await startServer(t, { folder: (await threeReleases(t)).folder })
  const since = 'updatedAfter=2026-02-20T12:00:00Z'
  t.same(await changesAt(app, `${all}?${since}&c[OBS_VALUE]=eq:5.9`), [])
})

t.test('includeHistory sends each figure as often as it stood differently', async (t) => {
  const app = await startServer(t, { folder: (await threeReleases(t)).folder })
  const of = (series: string, from: string) =>
    changesAt(app, `${all}/~/*.*.*.*.*.${series}?includeHistory=true&startPeriod=${from}`)
  t.same(await of(steel, '1932'), [
    `R | ${steel} 1932 | 5.9 | from 2026-01-10T12:00:00Z`,
    `R | ${steel} 1937 | 17.7 | from 2026-01-10T12:00:00Z`,
    `R | ${steel} 1932 | 5.93 | from 2026-03-30T12:00:00Z`,
  ])
  t.same(await of(observer, '1933'), [
    `R | ${observer} 1933 | 89800000 | from 2026-01-10T12:00:00Z`,
    `R | ${observer} 1934 | 89800000 | from 2026-03-30T12:00:00Z`,
    `D | ${observer} 1933 | no value | to 2026-03-30T12:00:00Z`,
  ])
})

t.test(
  'history ends at the version that an address names, and begins where updatedAfter says',
  async (t) => {
    const app = await startServer(t, { folder: (await threeReleases(t)).folder })
    const key = `*.*.*.*.*.${steel}?includeHistory=true&startPeriod=1932&endPeriod=1932`
    t.equal((await changesAt(app, `${all}/1.1.0/${key}`)).length, 1)
    t.same(await changesAt(app, `${all}/2.0.0/${key}&updatedAfter=2026-01-10T12:00:00Z`), [
      `R | ${steel} 1932 | 5.93 | from 2026-03-30T12:00:00Z`,
    ])
  },
)

t.test('a change of what is said of a series is one of each of its figures', async (t) => {
  const { folder, edit, cut } = await threeReleases(t)
  await edit('series/steel.csv', 'istoriya-352', 'o-staline')
  const { code, err } = await cut(
    '3.0.0',
    '2026-04-30',
    `notes: corrected\nreasons: [{ kind: series, ids: ['*'], reason: read anew }]\n`,
  )
  t.equal(code, 0, err)
  const app = await startServer(t, { folder })
  const changes = await changesAt(app, `${all}?updatedAfter=2026-03-30T12:00:00Z`)
  t.ok(changes.length > 0)
  t.ok(changes.every((change) => change.startsWith('R')))
})

t.test('asOf and a version give the figures as they were', async (t) => {
  const app = await startServer(t, { folder: (await threeReleases(t)).folder })
  const valueAt = async (address: string) => {
    const answer = await app.inject({ url: address, headers: { accept: csv } })
    return readCsv(answer.body).find((row) => row['TIME_PERIOD'] === '1932')?.['OBS_VALUE']
  }
  const key = `*.*.*.*.*.${steel}`
  t.equal(await valueAt(`${all}/~/${key}`), '5.93')
  t.equal(await valueAt(`${all}/1.1.0/${key}`), '5.9')
  t.equal(await valueAt(`${all}/1.0+.0/${key}`), '5.9')
  t.equal(await valueAt(`${all}/~/${key}?asOf=2026-03-30T11:59:59Z`), '5.9')
  t.equal(await valueAt(`${all}/~/${key}?asOf=2026-03-30T12:00:00Z`), '5.93')
  const early = await app.inject(`${all}/~/${key}?asOf=2026-01-01`)
  t.equal(early.statusCode, 404)
})
