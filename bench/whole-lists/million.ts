// The program behind wholeListCosts: FORMAT. Makes all of a million figures, and prints what that took.
import { formats } from '../../src/formats/index.ts'
import { observations } from '../../src/queries/figures/observations.ts'
import { representation } from '../../test/support/encoded.ts'
import { withMillionFigures } from '../../test/support/million-figures.ts'
import { smallReleases } from '../../test/support/release.ts'

const format = formats.find(({ name }) => name === process.argv[2])
if (!format) throw new Error(`there is no format ${process.argv[2]}`)
const { latest } = await smallReleases()
const answer = await observations(withMillionFigures(latest), { filters: {}, limit: 'all' })
const before = process.memoryUsage.rss()
const from = performance.now()
let bytes = 0
const body = await format.encode(answer, representation({}))
for await (const piece of typeof body === 'string' || body instanceof Uint8Array ? [body] : body) {
  bytes += piece.length
}
const milliseconds = performance.now() - from
// In kilobytes, whatever the machine (libuv, uv_getrusage).
const most = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ milliseconds, bytes, before, most }))
