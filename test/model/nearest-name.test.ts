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

t.test('nothing is suggested where nothing is near', async (t) => {
  t.equal(nearestName('locomotives', known), undefined)
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
