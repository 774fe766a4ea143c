import t from 'tap'
import { canShow } from '../../src/formats/format.ts'
import { formats } from '../../src/formats/index.ts'
import { json } from '../../src/formats/json.ts'
import { parsePeriod } from '../../src/model/period.ts'
import { figure } from '../../src/queries/figures/figure.ts'
import { overview } from '../../src/queries/overview.ts'
import { encoded } from '../support/encoded.ts'
import { smallReleases } from '../support/release.ts'

t.test('a figure is a text with its digits, never a number', async (t) => {
  const { latest } = await smallReleases()
  const answer = await figure(latest, {
    id: 'grain-harvest-sun-revised',
    period: parsePeriod('1935'),
  })
  t.ok((await encoded(json, answer)).includes('"value":"75.0","printed":"75.0"'))
  t.match(JSON.parse(await encoded(json, answer)), {
    status: 'A',
    source: 'dronin-bellinger-2005',
    locator: 'Table 5.4, column «Revised Soviet estimate»',
  })
})

t.test('a figure that is printed as missing has no value, not null and not zero', async (t) => {
  const { latest } = await smallReleases()
  const answer = await figure(latest, {
    id: 'grain-harvest-sun-wheatcroft-davies',
    period: parsePeriod('1921'),
  })
  const sent = JSON.parse(await encoded(json, answer))
  t.notOk('value' in sent)
  t.notOk('printed' in sent)
  t.equal(sent.status, 'M')
})

t.test('any answer can be shown', async (t) => {
  const { latest } = await smallReleases()
  t.ok(canShow(json, overview(latest)))
  t.match(JSON.parse(await encoded(json, overview(latest))), { release: '0.1.0' })
})

t.test(
  'formats have names, suffixes and media types of their own, and JSON is the first',
  async (t) => {
    t.equal(formats[0].name, 'json')
    for (const member of ['name', 'accept', 'mediaType'] as const) {
      t.equal(new Set(formats.map((format) => format[member])).size, formats.length, member)
    }
    for (const { name, accept, mediaType } of formats) {
      t.match(name, /^[a-z][a-z0-9-]{0,20}$/, 'a suffix that addresses can carry')
      t.ok(mediaType.startsWith(accept), name)
    }
  },
)
