import t from 'tap'
import { releasesOfTwoPrintings } from '../support/releases.ts'
import { refusalOf, startServer } from '../support/server.ts'

const observer = '/v1/series/grain-harvest-sun-observer/observations'

t.test('a single figure printed later is refused, and says when it was printed', async (t) => {
  const app = await startServer(t)
  const refused = await app.inject(`${observer}/1933?publishedTo=1934-05-01`)
  t.equal(refused.statusCode, 404)
  t.match(refusalOf(refused.body).errors, [
    {
      code: 'unknown-figure',
      parameter: 'publishedTo',
      detail:
        'the figure of series grain-harvest-sun-observer for 1933 was printed in 1934-05-02, which is not known to lie within publishedTo 1934-05-01',
    },
  ])
  t.equal((await app.inject(`${observer}/1933?publishedTo=1934-05-02`)).statusCode, 200)
  t.equal((await app.inject(`${observer}/1933?publishedFrom=1934-05-02`)).statusCode, 200)
  const early = await app.inject(`${observer}/1933?publishedFrom=1934-05-03&publishedTo=1940`)
  t.match(refusalOf(early.body).errors, [{ code: 'unknown-figure', parameter: 'publishedFrom' }])
  const turned = await app.inject(`${observer}/1933?publishedFrom=1940&publishedTo=1934`)
  t.match(refusalOf(turned.body).errors, [{ code: 'inverted-range', parameter: 'publishedFrom' }])
})

t.test('a single figure of unknown date is refused as soon as a bound is given', async (t) => {
  const app = await startServer(t)
  const steel = '/v1/series/crude-steel-output-sun-tssu/observations/1932'
  t.equal((await app.inject(steel)).statusCode, 200)
  for (const bound of ['publishedTo=2100', 'publishedFrom=1900']) {
    const refused = await app.inject(`${steel}?${bound}`)
    t.equal(refused.statusCode, 404, bound)
    t.match(refusalOf(refused.body).detail, /was printed on an unknown day/)
  }
})

t.test('the rivals of a figure are those that were printed within the bounds', async (t) => {
  const app = await startServer(t)
  const rivals = async (query: string) => {
    const { rivals: found } = (await app.inject(`${observer}/1933?${query}`)).json()
    return found.map(({ series }: { series: string }) => series)
  }
  const later = [
    'grain-harvest-sun-biological',
    'grain-harvest-sun-revised',
    'grain-harvest-sun-wheatcroft-davies',
  ]
  t.same(await rivals(''), later)
  t.same(await rivals('publishedTo=1993'), [])
  t.same(await rivals('publishedTo=1994'), later)
})

t.test('the history of a figure leaves out what was printed outside the bounds', async (t) => {
  const { folder } = await releasesOfTwoPrintings(t)
  const app = await startServer(t, { folder })
  const values = async (query: string) => {
    const { history } = (await app.inject(`${observer}/1933/history?${query}`)).json()
    return history.map(({ figure }: { figure: { value: string } }) => figure.value)
  }
  t.same(await values(''), ['89800000', '89800001'])
  t.same(await values('publishedTo=2004'), ['89800000'])
  t.same(await values('publishedFrom=2005'), ['89800001'])
  t.equal((await app.inject(`${observer}/1933?publishedTo=2004`)).statusCode, 404)
  const none = await app.inject(`${observer}/1933/history?publishedTo=1933`)
  t.equal(none.statusCode, 404)
  t.match(refusalOf(none.body).detail, /was printed in 2005/)
})
