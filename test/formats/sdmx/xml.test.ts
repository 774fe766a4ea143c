import { DOMParser } from '@xmldom/xmldom'
import t from 'tap'
import { xmlText } from '../../../src/formats/sdmx/xml.ts'

t.test('a text comes out of an attribute as it went in, line breaks and all', async (t) => {
  const text = `a "quoted" <tag> & 'more'\n\tfrom – «the» next\r\nline`
  const written = xmlText({ Obs: { '@NOTE': text, '@EMPTY': '', '@TRUE': 'true' } })
  const element = new DOMParser().parseFromString(written, 'text/xml').documentElement
  t.equal(element?.getAttribute('NOTE'), text)
  t.equal(element?.getAttribute('EMPTY'), '')
  t.equal(element?.getAttribute('TRUE'), 'true')
})

t.test(
  'elements without content are closed at once, and lists become one element each',
  async (t) => {
    t.equal(xmlText({ a: { b: [{ '@x': '1' }, { '@x': '2' }] } }), '<a><b x="1"/><b x="2"/></a>')
  },
)
