import t from 'tap'
import { found, matchingIds, search } from '../../src/queries/search/search.ts'
import { smallReleases } from '../support/release.ts'
import { rowsOf } from '../support/rows-of.ts'

async function finder() {
  const { latest } = await smallReleases()
  return (q: string, kind?: readonly string[]) =>
    found(latest, { q, kind }).map((one) => `${one.kind}/${one.id}`)
}

t.test('the beginning of a word finds it, and one letter finds only itself', async (t) => {
  const find = await finder()
  t.ok(find('Wheatcr').includes('estimators/wheatcroft-davies'))
  t.notOk(find('W').includes('estimators/wheatcroft-davies'))
})

t.test('a slip in a long word is forgiven, in a short one not', async (t) => {
  const find = await finder()
  t.ok(find('harvast', ['indicators']).includes('indicators/grain-harvest'))
  t.ok(find('Khruschev').includes('people/khrushchev'))
  t.same(find('coal'), [], 'goal, cost and coat are other words')
})

t.test('Cyrillic is found in either case, and any word with or without accents', async (t) => {
  const find = await finder()
  t.ok(find('ЛЕНИН').includes('people/lenin'))
  t.ok(find('народное хозяйство').includes('sources/narkhoz-1956'))
  t.ok(find('весёлее').includes('quotations/stalin-1935-life-has-improved-ru'))
  // A word of four letters is not searched with slips, so that the accent itself is forgiven.
  t.ok(find('yéar').includes('indicators/crude-steel-output'))
})

t.test('all words must be found, wherever they stand', async (t) => {
  const find = await finder()
  t.same(find('grain steel'), [])
  t.ok(find('davies grain').includes('series/grain-harvest-sun-wheatcroft-davies'))
})

t.test('what the words name comes before what only mentions it', async (t) => {
  const find = await finder()
  t.equal(find('Stalin', ['people', 'quotations'])[0], 'people/stalin')
  t.equal(find('crude steel', ['indicators', 'topics'])[0], 'indicators/crude-steel-output')
})

t.test(
  'what is called exactly so comes first, then the quantity with the most accounts',
  async (t) => {
    const { latest } = await smallReleases()
    const [model] = [...latest.catalogue.indicators.values()]
    if (!model) throw new Error('there is no indicator')
    // The first has no series, the second has those of steel.
    const names = { 'aaa-output': 'Rail steel output', 'crude-steel-output': 'Crude steel output' }
    const more = { ...names, 'zzz-output': 'Steel output' }
    const indicators = new Map(
      Object.entries(more).map(([id, name]) => [id, { ...model, id, name, definition: name }]),
    )
    const release = { ...latest, catalogue: { ...latest.catalogue, indicators } }
    const find = (q: string) => found(release, { q, kind: ['indicators'] }).map(({ id }) => id)
    t.same(find('rail steel output'), ['aaa-output'])
    t.same(find('STEEL OUTPUT'), ['zzz-output', 'crude-steel-output', 'aaa-output'])
    t.equal(find('output')[0], 'crude-steel-output')
  },
)

t.test(
  'words that tell nothing apart are not looked for, unless there are no others',
  async (t) => {
    const find = await finder()
    t.same(find('the harvest of grain', ['indicators']), find('harvest grain', ['indicators']))
    t.ok(find('the').length > 0)
  },
)

t.test('kinds narrow, and an unknown one is refused with the nearest', async (t) => {
  const find = await finder()
  t.same(find('industry', ['topics']), ['topics/industry'])
  t.throws(() => find('industry', ['topic']), {
    code: 'unknown-value',
    complaints: [{ suggestion: 'topics' }],
  })
})

t.test('nothing found is an empty list, and so is a search for blanks', async (t) => {
  const find = await finder()
  t.same(find('qqqqqq'), [])
  t.same(find('   '), [])
})

t.test('an answer counts what was found by kind, over all pages', async (t) => {
  const { latest } = await smallReleases()
  const first = search(latest, { q: 'stalin', kind: ['people', 'quotations'], limit: 2 })
  t.match(first.json(), {
    data: { length: 2 },
    byKind: { people: 1, quotations: 4 },
    page: { total: 5 },
    query: { q: 'stalin', kind: ['people', 'quotations'], limit: 2 },
  })
  const cursor = first.page?.next
  const rest = search(latest, { q: 'stalin', kind: ['people', 'quotations'], limit: 9, cursor })
  t.equal((await rowsOf(rest.table)).length, 3)
  t.throws(() => search(latest, { q: 'lenin', limit: 2, cursor }), { code: 'invalid-cursor' })
})

t.test(
  'the ids of one kind that words lead to are the same each time they are asked',
  async (t) => {
    const { latest } = await smallReleases()
    const ids = () => [...matchingIds(latest, 'people', 'stalin')]
    t.same(ids(), ['stalin'])
    t.same([...matchingIds(latest, 'areas', 'stalin')], [])
    t.same(ids(), ['stalin'])
  },
)
