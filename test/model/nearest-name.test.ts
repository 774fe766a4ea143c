import fc from 'fast-check'
import t from 'tap'
import { nearestName } from '../../src/model/nearest-name.ts'

const known = ['crude-steel-output', 'grain-harvest', 'urban-population', 'year']

t.test('a misspelt name finds the one that was meant', async (t) => {
  t.equal(nearestName('crude-stel-output', known), 'crude-steel-output')
  t.equal(nearestName('GRAIN-HARVEST', known), 'grain-harvest')
  t.equal(nearestName('yaer', ['month', 'year', 'years']), 'year', 'letters that changed places')
  t.equal(nearestName('yer', known), 'year')
})

t.test('the beginning of a name is enough where it is three letters long', async (t) => {
  t.equal(nearestName('urban', known), 'urban-population')
  t.equal(nearestName('ur', known), undefined)
})

t.test(
  'the words of a name count, in any order, and the fewest further ones are best',
  async (t) => {
    const outputs = ['coal-output', 'crude-oil-output-energy', 'crude-oil-output', 'oil-exports']
    t.equal(nearestName('oil-output', outputs), 'crude-oil-output', 'though coal is two slips away')
    t.equal(nearestName('OUTPUT, oil', outputs), 'crude-oil-output')
    t.equal(nearestName('oil-outptu', outputs), 'crude-oil-output', 'a word may have a slip')
    t.equal(nearestName('coal-outputs', outputs), 'coal-output')
    t.equal(nearestName('output-output-coal', outputs), undefined, 'more words than the name has')
  },
)

t.test('of names that are as near as each other it is the first', async (t) => {
  t.equal(nearestName('steel', ['rail-steel', 'crude-steel']), 'rail-steel')
  t.equal(nearestName('steel', ['crude-steel', 'rail-steel']), 'crude-steel')
})

t.test('nothing is suggested where nothing is near', async (t) => {
  t.equal(nearestName('locomotives', known), undefined)
  t.equal(nearestName('ussr', ['ukr', 'usa', 'sun']), undefined, 'two slips in four letters')
  t.equal(nearestName('mla', ['apa', 'chicago']), undefined)
  t.equal(nearestName('xml', ['csl', 'html', 'xlsx']), undefined)
  t.equal(nearestName('zz', ['z', 'za']), undefined)
  t.equal(nearestName('-', ['-']), '-')
  t.equal(nearestName('--', known), undefined)
  t.equal(nearestName('anything', []), undefined)
})

t.test('a known name is its own nearest, and long nonsense does no harm', async (t) => {
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.shuffledSubarray(known), (name, others) => {
      t.equal(nearestName(name, [...others, name]), name)
    }),
    { numRuns: 40 },
  )
  t.equal(nearestName('x'.repeat(100_000), known), undefined)
})
