import { DOMParser } from '@xmldom/xmldom'
import t from 'tap'
import { sdmxErrorsOf } from '../support/sdmx.ts'
import { startServer } from '../support/server.ts'
import { jsonCheck, needsStandards, xmlCheck } from '../support/standards.ts'

/** Each kind of refusal: an address under both faces, and what it is refused with. */
const refusals = [
  ['/dataflow/CF/stel', 404, 100, 'id: there is no "stel" here; the nearest is steel'],
  ['/dataflow/CG', 404, 100, 'agency: there is no "CG" here'],
  ['/codelist/CF/CL_FREQ/latest/AA', 404, 100, 'item: there is no "AA" here'],
  ['/categoryscheme/CF/TOPICS/latest/industry.stel', 404, 100, 'the nearest is industry.steel'],
  ['/dataflow/CF/steel/latest/A', 404, 100, 'item: only schemes and code lists have items'],
  ['/dataflow/CF/steel/7.0.0', 404, 100, 'version: there is no 7.0.0; the latest is 0.1.0'],
  ['/dataflow/CF/steel/1..2', 400, 140, '"1..2" is no version'],
  ['/dataflw', 400, 140, '"dataflw" is no type of artefact; the nearest is dataflow'],
  ['/dataflow/CF/steel/latest/A/B', 400, 140, 'nothing is served at'],
  ['/dataflow?detail=allstub', 400, 140, 'the nearest is allstubs'],
  ['/dataflow?references=child', 400, 140, 'the nearest is children'],
  ['/dataflow?format=xlsx', 400, 140, 'format "xlsx" is not served here'],
  ['/dataflow/%FF', 400, 140, 'the address holds a percent sign'],
  ['/dataflow?detail=%ZZ', 400, 140, 'the address holds a percent sign'],
  ['/dataflow/%ZZ', 400, 140, 'the address holds a percent sign'],
  [`/dataflow/${'x'.repeat(600)}`, 414, 1414, 'longer than is read'],
  ['/metadatastructure', 501, 501, 'there is nothing of type metadatastructure here'],
  ['/process/CF/all/latest', 501, 501, 'there is nothing of type process here'],
] as const

const faces = [
  ['/sdmx/2.1', 'application/xml; charset=utf-8'],
  ['/sdmx/3.0/structure', 'application/json; charset=utf-8'],
] as const

t.test(
  'each refusal has the status and the number that SDMX gives it, on both faces',
  async (t) => {
    const app = await startServer(t)
    for (const [prefix, type] of faces) {
      for (const [path, status, code, detail] of refusals) {
        const answer = await app.inject(prefix + path)
        const at = `${prefix}${path.slice(0, 60)}`
        t.equal(answer.statusCode, status, at)
        t.match(answer.headers, { 'content-type': type, 'cache-control': 'no-store' }, at)
        t.notOk(answer.headers.etag, at)
        const [first] = type.includes('xml') ? xmlErrors(answer.body) : sdmxErrorsOf(answer.body)
        t.equal(first?.code, code, at)
        t.ok(first?.detail.includes(detail), `${at}: ${first?.detail}`)
      }
    }
  },
)

function xmlErrors(body: string) {
  const document = new DOMParser().parseFromString(body, 'text/xml')
  return [...document.getElementsByTagName('mes:ErrorMessage')].map((element) => ({
    code: Number(element.getAttribute('code')),
    detail: element.textContent ?? '',
  }))
}

t.test('errors come in the syntax that the client names', async (t) => {
  const app = await startServer(t)
  const typeOf = async (url: string, accept: string) =>
    (await app.inject({ url, headers: { accept } })).headers['content-type']
  const json = 'application/vnd.sdmx.structure+json;version=1.0.0'
  t.match(await typeOf('/sdmx/2.1/dataflow/CF/x', json), 'application/json')
  t.match(await typeOf('/sdmx/3.0/structure/dataflow/CF/x', 'text/xml'), 'application/xml')
  t.match(await typeOf('/sdmx/2.1/dataflow/CF/x?format=sdmx-json', '*/*'), 'application/json')
  t.match(await typeOf('/sdmx/2.1/dataflow/CF/x', 'text/csv'), 'application/xml')
})

t.test('every refusal is a valid message of SDMX', needsStandards, async (t) => {
  const app = await startServer(t)
  const xml = xmlCheck('sdmx-ml/2.1/SDMXMessage.xsd')
  const json = jsonCheck('sdmx-json/2.0/sdmx-json-structure-schema.json')
  for (const [path] of refusals) {
    t.same(xml((await app.inject(`/sdmx/2.1${path}`)).body), [], path.slice(0, 60))
    t.same(json((await app.inject(`/sdmx/3.0/structure${path}`)).json()), [], path.slice(0, 60))
  }
})

t.test('nothing writes, and what the standard has beside is not there', async (t) => {
  const app = await startServer(t)
  const post = await app.inject({
    method: 'POST',
    url: '/sdmx/3.0/structure/dataflow',
    payload: {},
  })
  t.match([post.statusCode, sdmxErrorsOf(post.body)[0]?.code], [405, 1405])
  t.equal(post.headers.allow, 'GET, HEAD, OPTIONS')
  for (const url of [
    '/sdmx/3.0/schema/dataflow/CF/steel/1.0.0',
    '/sdmx/3.0/metadata/metadataflow/CF',
    '/sdmx/3.0/registration/id/x',
    '/sdmx/2.1/schema/dataflow/CF/steel/1.0.0',
    '/sdmx/2.1/metadata/CF/all',
  ]) {
    t.equal((await app.inject(url)).statusCode, 501, url)
  }
})
