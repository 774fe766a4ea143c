import t from 'tap'
import { threeReleases } from '../support/releases.ts'
import { namesAt, sdmxErrorsOf, structuresAt } from '../support/sdmx.ts'
import { startServer } from '../support/server.ts'

// Cut once for all tests: cutting takes seconds.
const app = await startServer(t, { folder: (await threeReleases(t)).folder })

async function found(address: string): Promise<readonly string[]> {
  const { dataflows = [] } = await namesAt(app, address)
  return dataflows.map((name) => name.replace('steel ', ''))
}

t.test('a version in an address picks the releases that it stands for', async (t) => {
  const at30 = (version: string) => found(`/sdmx/3.0/structure/dataflow/CF/steel/${version}`)
  t.same(await at30('1.0.0'), ['1.0.0'])
  t.same(await at30('1.0'), ['1.0.0'])
  t.same(await at30('+'), ['2.0.0'])
  t.same(await at30('~'), ['2.0.0'])
  t.same(await at30('*'), ['1.0.0', '1.1.0', '2.0.0'])
  t.same(await at30('1.0.0,2.0.0'), ['1.0.0', '2.0.0'])
  t.same(await at30('1.+.0'), ['1.1.0'], 'the latest of major version 1')
  t.same(await at30('1.0+.0'), ['1.1.0'])
  t.same(await at30('1.0.+'), ['1.0.0'])
  t.same(await at30('1+.0.0'), ['2.0.0'])
  t.same(await at30('+.0.0'), ['2.0.0'])
  t.same(await at30('1.*.0'), ['1.0.0', '1.1.0'])
  t.same(await at30('1.1*.0'), ['1.1.0'])
  t.same(await at30('1*.1.0'), ['1.1.0', '2.0.0'])
  t.same(await at30('1~.0.0'), ['2.0.0'])
  const at21 = (version: string) => found(`/sdmx/2.1/dataflow/CF/steel/${version}`)
  t.same(await at21('latest'), ['2.0.0'])
  t.same(await at21('all'), ['1.0.0', '1.1.0', '2.0.0'])
  t.same(await at21('1.0.0+1.1.0'), ['1.0.0', '1.1.0'])
})

t.test('asOf answers from what there was at the time', async (t) => {
  const at = (query: string) => found(`/sdmx/3.0/structure/dataflow/CF/steel${query}`)
  t.same(await at('?asOf=2026-03-01T00:00:00Z'), ['1.1.0'])
  t.same(await at('?asOf=2026-02-19'), ['1.0.0'])
  t.same(await at('/*?asOf=2026-03-01'), ['1.0.0', '1.1.0'])
  t.same(await at('?asOf=2027'), ['2.0.0'])
})

t.test('what is referred to is of the release of what refers to it', async (t) => {
  const { dataStructures, agencySchemes } = await namesAt(
    app,
    '/sdmx/3.0/structure/dataflow/CF/steel/1.0.0,1.1.0?references=descendants',
  )
  t.same(dataStructures, ['CONTROL_FIGURES 1.0.0', 'CONTROL_FIGURES 1.1.0'])
  t.same(agencySchemes, ['AGENCIES 1.0'])
})

t.test('only an address that names its releases never changes', async (t) => {
  const caching = async (address: string) => (await app.inject(address)).headers['cache-control']
  t.match(await caching('/sdmx/2.1/dataflow/CF/steel/1.0.0'), 'immutable')
  t.match(await caching('/sdmx/3.0/structure/dataflow/CF/steel/1.0.0,1.1.0'), 'immutable')
  for (const address of ['latest', 'all', '1.+.0']) {
    t.notMatch(await caching(`/sdmx/2.1/dataflow/CF/steel/${address}`), 'immutable', address)
  }
  t.notMatch(await caching('/sdmx/2.1/dataflow/CF/steel/1.0'), 'immutable')
  t.notMatch(await caching('/sdmx/2.1/agencyscheme/SDMX/AGENCIES/1.0'), 'immutable')
})

t.test('releases that were cut are final in the words of SDMX 2.1', async (t) => {
  const { dataflows } = await structuresAt(app, '/sdmx/2.1/dataflow/CF/steel')
  t.match(dataflows?.[0], { isFinal: true, version: '2.0.0' })
})

t.test('a version that there is not, or that is none, is refused', async (t) => {
  const refused = async (version: string) => {
    const answer = await app.inject(`/sdmx/3.0/structure/dataflow/CF/steel/${version}`)
    return [answer.statusCode, sdmxErrorsOf(answer.body)[0]?.detail]
  }
  t.same(await refused('3.0.0'), [404, 'version: there is no 3.0.0; the latest is 2.0.0'])
  t.match(await refused('1+.2+.0'), [400, /"1\+\.2\+\.0" is no version/])
  t.match(await refused('newest'), [400, /"newest" is no version/])
  t.match(await refused('*?asOf=1999'), [404, /no release had been cut by 1999/])
  t.match(await refused('*?asOf=1999-01-01T00:00:00Z'), [404, /no release had been cut/])
  t.match(await refused('*?asOf=yesterday'), [400, /asOf/])
})
