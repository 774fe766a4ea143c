import t from 'tap'
import { idsAt, listAt, startServer } from '../support/server.ts'

const harvest = '/v1/observations?indicator=grain-harvest&fields=series,period,value'

t.test('figures of one series come by period, with all that stands behind them', async (t) => {
  const app = await startServer(t)
  const { data, page } = await listAt(app, '/v1/series/crude-steel-output-sun-tssu/observations')
  t.equal(page.total, 3)
  t.same(data[1], {
    series: 'crude-steel-output-sun-tssu',
    indicator: 'crude-steel-output',
    area: 'sun',
    period: '1932',
    value: '5.9',
    printed: '5,9',
    unit: 'tonne',
    multiplier: 6,
    status: 'A',
    estimator: 'tssu',
    nature: 'reported',
    source: 'istoriya-352',
    locator: 'Таблица 1',
  })
})

t.test('from and to keep what lies wholly within them', async (t) => {
  const app = await startServer(t)
  const periods = async (query: string) =>
    (await listAt(app, `/v1/observations?${query}`)).data.map((row) => row['period'])
  t.same(await periods('indicator=industrial-output-growth&estimator=tsunkhu&from=1926&to=1927'), [
    '1926-27',
  ])
  t.same(
    await periods('indicator=industrial-output-growth&estimator=tsunkhu&from=1926-27&to=1927-28'),
    ['1926-27', '1927-28'],
  )
  t.same(
    await periods('indicator=grain-harvest&from=1909&to=1912'),
    [],
    'a mean of 1909 to 1913 is not within',
  )
  t.same(await periods('indicator=grain-harvest&from=1909&to=1913'), ['1909/1913'])
  t.same(await periods('indicator=urban-population&from=1926-12&to=1926-12'), ['1926-12-17'])
})

t.test('what was printed later does not leak into an earlier view', async (t) => {
  const app = await startServer(t)
  const series = async (query: string) =>
    new Set(
      (await listAt(app, `/v1/observations?limit=1000&${query}`)).data.map((row) => row['series']),
    )
  t.same(
    await series('publishedTo=1960'),
    new Set(['grain-harvest-sun-observer', 'industrial-output-growth-sun-bureau']),
  )
  t.same(
    await series('publishedFrom=1994&publishedTo=1994'),
    new Set([
      'grain-harvest-sun-biological',
      'grain-harvest-sun-mean',
      'grain-harvest-sun-revised',
      'grain-harvest-sun-wheatcroft-davies',
    ]),
  )
  t.same(
    await series('publishedFrom=1934-05&publishedTo=1934-05-02'),
    new Set(['grain-harvest-sun-observer']),
  )
})

t.test('status keeps figures by how far they may be trusted', async (t) => {
  const app = await startServer(t)
  const { data } = await listAt(app, '/v1/observations?status=M')
  t.match(data, [{ period: '1921', status: 'M', locator: /Western low/ }])
  t.notOk('value' in (data[0] ?? {}), 'missing is not zero')
  t.equal((await listAt(app, '/v1/observations?status=F,M')).page.total, 12)
})

t.test('figures are sorted by size exactly, and missing ones come last either way', async (t) => {
  const app = await startServer(t)
  const values = async (sort: string) =>
    (await listAt(app, `${harvest}&estimator=wheatcroft-davies&sort=${sort}`)).data.map(
      (row) => row['value'],
    )
  t.same(await values('value'), ['56', '56', '56', '62', '63', '65', '65', '68', '75', undefined])
  t.same(await values('-value'), ['75', '68', '65', '65', '63', '62', '56', '56', '56', undefined])
  const ties = await listAt(app, `${harvest}&from=1928&to=1928&sort=-value`)
  t.same(
    ties.data.map((row) => row['series']),
    [
      'grain-harvest-sun-biological',
      'grain-harvest-sun-revised',
      'grain-harvest-sun-wheatcroft-davies',
    ],
  )
  const byPeriod = await listAt(app, `${harvest}&sort=-period,series&limit=2`)
  t.match(byPeriod.data, [{ period: '1940' }, { period: '1939' }])
})

t.test('a figure shows its provenance and what its rivals say of the same days', async (t) => {
  const app = await startServer(t)
  const answer = await app.inject(
    '/v1/series/grain-harvest-sun-wheatcroft-davies/observations/1932',
  )
  const figure = answer.json()
  t.match(figure, { value: '56', status: 'E', firstDay: '1932-01-01', lastDay: '1932-12-31' })
  t.match(figure.provenance, {
    series: { id: 'grain-harvest-sun-wheatcroft-davies' },
    indicator: { id: 'grain-harvest' },
    area: { id: 'sun' },
    estimator: { id: 'wheatcroft-davies' },
    unit: { id: 'tonne' },
    source: { id: 'dronin-bellinger-2005' },
    original: { id: 'wheatcroft-davies-1994' },
  })
  t.equal(figure.published, '1994', 'the date of the original')
  t.same(
    figure.rivals.map((rival: { value: string; series: string }) => [rival.series, rival.value]),
    [
      ['grain-harvest-sun-biological', '69.8'],
      ['grain-harvest-sun-observer', '69870000'],
      ['grain-harvest-sun-revised', '69.8'],
    ],
  )
})

t.test('search finds parts of words, slips and Cyrillic, and counts by kind', async (t) => {
  const app = await startServer(t)
  const found = async (q: string) => await idsAt(app, `/v1/search?q=${encodeURIComponent(q)}`)
  t.ok((await found('harv')).includes('grain-harvest'), 'the beginning of a word')
  t.ok((await found('stallin')).includes('stalin'), 'a slip')
  t.ok((await found('веселее')).includes('stalin-1935-life-has-improved-ru'), 'Cyrillic')
  t.ok((await found('distance years')).includes('stalin-1931-fifty-or-hundred'), 'words apart')
  t.same(await found('zzzzzz'), [])
  const { data, byKind } = await listAt(app, '/v1/search?q=stalin&kind=people,quotations')
  t.equal(data[0]?.id, 'stalin', 'the best comes first')
  t.same(byKind, { people: 1, quotations: 4 })
})

t.test('a seed draws the same quotation again, and no seed is not kept', async (t) => {
  const app = await startServer(t)
  const draw = async (query: string) => await app.inject(`/v1/quotations/random${query}`)
  const first = await draw('?seed=7')
  t.same((await draw('?seed=7')).json(), first.json())
  t.ok(first.headers.etag)
  const drawn = new Set<string>()
  for (let seed = 0; seed < 60; seed++) drawn.add((await draw(`?seed=${seed}`)).json().id)
  t.equal(drawn.size, 4, 'every one is drawn by some seed')
  const free = await draw('')
  t.equal(free.headers['cache-control'], 'no-store')
  t.equal((await draw('?language=ru&seed=1')).json().id, 'stalin-1935-life-has-improved-ru')
  const none = await draw('?language=ru&to=1930')
  t.equal(none.statusCode, 404)
  t.match(none.json().detail, /no quotation is left/)
})

t.test('the overview counts what is here, and leads on', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const overview = (await app.inject('/v1')).json()
  t.match(overview, { release: '0.1.0', counts: { observations: 80, series: 16, quotations: 4 } })
  for (const address of Object.values<string>(overview.links)) {
    if (address === '/v1/search' || address === '/graphql') continue
    t.ok((await app.inject(address)).statusCode < 400, address)
  }
  const filled: Readonly<Record<string, string>> = {
    '{indicator}': 'crude-steel-output',
    '{plan}': 'fyp-1-base',
    '{?indicator,q,area,period,value}': '?indicator=crude-steel-output&period=1932&value=5.9',
  }
  t.same(Object.keys(overview.templates), ['compare', 'fulfilment', 'verify'])
  for (const template of Object.values<string>(overview.templates)) {
    const address = template.replace(/\{.*\}/, (part) => filled[part] ?? part)
    t.equal((await app.inject(address)).statusCode, 200, address)
  }
  const config = (await app.inject('/v1/config')).json()
  t.match(config.limits, { list: { maximumLimit: 10_000 }, graphql: { maximumDepth: 16 } })
})

t.test(
  'values are sorted by size, whatever the power of ten that they are printed in',
  async (t) => {
    const app = await startServer(t)
    const { data } = (
      await app.inject('/v1/observations?indicator=grain-harvest&from=1932&to=1932&sort=-value')
    ).json()
    t.same(
      data.map(({ value }: { value: string }) => value),
      ['69870000', '69.8', '69.8', '56'],
    )
  },
)
