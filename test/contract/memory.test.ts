import t from 'tap'
import { shippedData } from '../../src/commands/shipped-data.ts'
import { memoryOfReleases } from '../support/many-releases.ts'

t.test('ten releases take less than twice the memory of one', async (t) => {
  const one = await memoryOfReleases(shippedData, 1)
  const ten = await memoryOfReleases(shippedData, 10)
  t.ok(one > 1_000_000, `one takes ${one} bytes`)
  t.ok(ten < 2 * one, `ten take ${ten} bytes, one ${one}`)
})
