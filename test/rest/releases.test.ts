import t from 'tap'
import { threeReleases } from '../support/releases.ts'
import { idsAt, listAt, refusalOf, startServer } from '../support/server.ts'

t.test('a pinned address answers from its release, the latest from the newest', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const value = async (prefix: string) =>
    (await app.inject(`${prefix}/series/crude-steel-output-sun-tssu/observations/1932`)).json()
      .value
  t.equal(await value('/v1'), '5.93')
  t.equal(await value('/v1/releases/1.0.0'), '5.9')
  t.equal(await value('/v1/releases/2.0.0'), '5.93')
  const latest = await app.inject('/v1/series.csv?area=sun')
  t.equal(latest.headers['content-location'], '/v1/releases/2.0.0/series.csv?area=sun')
  t.equal((await app.inject(String(latest.headers['content-location']))).body, latest.body)
  const pinned = await app.inject('/v1/releases/1.0.0/areas/sun')
  t.equal(pinned.headers['cache-control'], 'public, max-age=31536000, immutable')
  t.equal(pinned.headers['content-location'], undefined)
})

t.test('asOf asks the release that was the latest on a day', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const total = async (asOf: string) =>
    (await listAt(app, `/v1/observations?limit=1&asOf=${asOf}`)).page.total
  t.equal(await total('2026-01-10'), 80)
  t.equal(await total('2026-02-19'), 80)
  t.equal(await total('2026-02'), 81, 'a month is asked at its end')
  const early = await app.inject('/v1/areas/sun?asOf=2025-12-31')
  t.equal(early.statusCode, 404)
  t.match(
    refusalOf(early.body).detail,
    /no release had been cut by 2025-12-31; the first is 1\.0\.0 of 2026-01-10/,
  )
  const located = await app.inject('/v1/areas/sun?asOf=2026-03-01&fields=id')
  t.equal(located.headers['content-location'], '/v1/releases/1.1.0/areas/sun?fields=id')
  const both = await app.inject('/v1/releases/1.0.0/areas/sun?asOf=2026-03-01')
  t.equal(both.statusCode, 400)
  t.match(refusalOf(both.body).detail, /names a release already/)
  t.equal(
    refusalOf((await app.inject('/v1/areas/sun?asOf=soon')).body).errors[0]?.code,
    'invalid-period',
  )
})

t.test('a figure tells every value it had, in which releases, and why it changed', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const address = 'series/crude-steel-output-sun-tssu/observations/1932/history'
  const { history } = (await app.inject(`/v1/${address}`)).json()
  t.match(history, [
    { releases: ['1.0.0', '1.1.0'], from: '2026-01-10', figure: { value: '5.9' } },
    {
      releases: ['2.0.0'],
      from: '2026-03-30',
      figure: { value: '5.93' },
      reason: 'read again in the table',
    },
  ])
  const earlier = (await app.inject(`/v1/releases/1.1.0/${address}`)).json()
  t.equal(earlier.history.length, 1, 'an old release knows nothing of later ones')
})

t.test('the releases are listed, and the difference of two is told with reasons', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const { data } = await listAt(app, '/v1/releases')
  t.match(data, [
    { version: '2.0.0', notes: 'corrected' },
    { version: '1.1.0' },
    { version: '1.0.0' },
  ])
  const difference = '/v1/releases/1.1.0/diff/2.0.0'
  t.same(await idsAt(app, difference), [
    'crude-steel-output-sun-tssu@1932',
    'grain-harvest-sun-observer@1933',
    'grain-harvest-sun-observer@1934',
  ])
  t.same(await idsAt(app, `${difference}?change=removed`), ['grain-harvest-sun-observer@1933'])
  t.same(await idsAt(app, `${difference}?kind=series`), [])
  const first = await listAt(app, `${difference}?limit=2`)
  t.same(await idsAt(app, `${difference}?limit=2&cursor=${first.page.next}`), [
    'grain-harvest-sun-observer@1934',
  ])
  const back = await listAt(
    app,
    '/v1/releases/2.0.0/diff/1.1.0?id=crude-steel-output-sun-tssu@1932',
  )
  t.match(back.data, [{ before: { value: '5.93' }, after: { value: '5.9' } }])
  t.match(
    (await app.inject(`${difference}.csv`)).body,
    /observations,crude-steel-output-sun-tssu@1932,changed,read again in the table/,
  )
  const unknown = await app.inject('/v1/releases/1.0.1/series')
  t.equal(unknown.statusCode, 404)
  t.match(refusalOf(unknown.body), {
    detail: /no release "1\.0\.1"; there are 1\.0\.0, 1\.1\.0, 2\.0\.0/,
  })
})
