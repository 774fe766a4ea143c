import t from 'tap'
import { shippedData } from '../../../src/commands/shipped-data.ts'
import { type Artefact, artefactKinds } from '../../../src/formats/sdmx/artefacts.ts'
import { errorJson, errorXml } from '../../../src/formats/sdmx/error-message.ts'
import { structureJson1 } from '../../../src/formats/sdmx/structure-json-1.ts'
import { structureJson2 } from '../../../src/formats/sdmx/structure-json-2.ts'
import type { Depth, StructureFormat } from '../../../src/formats/sdmx/structure-message.ts'
import { structureMl21 } from '../../../src/formats/sdmx/structure-ml-21.ts'
import { artefactsOf } from '../../../src/formats/sdmx/structures/index.ts'
import { latestRelease } from '../../support/release.ts'
import { type Check, jsonCheck, needsStandards, xmlCheck } from '../../support/standards.ts'

const head = { id: 'TEST', prepared: '2026-01-01T00:00:00Z' }

function encoded(format: StructureFormat, artefacts: readonly Artefact[], depth: Depth): string {
  return format.encode({ ...head, artefacts: artefacts.map((artefact) => ({ artefact, depth })) })
}

function asJson(check: Check<unknown>): Check<string> {
  return (text) => check(JSON.parse(text))
}

const forms = {
  'SDMX-JSON 2.0': {
    format: structureJson2,
    check: () => asJson(jsonCheck('sdmx-json/2.0/sdmx-json-structure-schema.json')),
  },
  'SDMX-JSON 1.0': {
    format: structureJson1,
    check: () => asJson(jsonCheck('sdmx-json/1.0/sdmx-json-structure-schema.json')),
  },
  'SDMX-ML 2.1': { format: structureMl21, check: () => xmlCheck('sdmx-ml/2.1/SDMXMessage.xsd') },
} as const

for (const [name, { format, check }] of Object.entries(forms)) {
  t.test(
    `every kind of artefact, whole or as a stub, is valid ${name}`,
    needsStandards,
    async (t) => {
      const violations = check()
      const artefacts = artefactsOf(await latestRelease())
      for (const kind of artefactKinds) {
        const ofKind = artefacts.filter((artefact) => artefact.kind === kind)
        t.ok(ofKind.length > 0, kind)
        for (const depth of ['full', 'stub', 'complete-stub'] as const) {
          t.same(violations(encoded(format, ofKind, depth)), [], `${kind}, ${depth}`)
        }
      }
    },
  )

  t.test(
    `everything that is shipped, in one message, is valid ${name}`,
    needsStandards,
    async (t) => {
      const artefacts = artefactsOf(await latestRelease(shippedData))
      t.same(check()(encoded(format, artefacts, 'full')).slice(0, 5), [])
    },
  )
}

t.test('what the schemas of XML and JSON check is really checked', needsStandards, async (t) => {
  const artefacts = artefactsOf(await latestRelease())
  const json = encoded(structureJson2, artefacts, 'full')
  const wrongUrn = json.replaceAll('codelist.Codelist=', 'codelist.List=')
  t.match(forms['SDMX-JSON 2.0'].check()(wrongUrn)[0], /must match pattern/)
  const xml = encoded(structureMl21, artefacts, 'full')
  const wrongElement = xml
    .replaceAll('str:Dataflow>', 'str:Flow>')
    .replaceAll('<str:Dataflow ', '<str:Flow ')
  t.match(forms['SDMX-ML 2.1'].check()(wrongElement)[0], /Flow.*not expected/)
})

t.test('errors are valid messages in both syntaxes', needsStandards, async (t) => {
  const errors = [{ code: 100, title: 'No results found', detail: 'there is no "x" & no <y>' }]
  t.same(xmlCheck('sdmx-ml/2.1/SDMXMessage.xsd')(errorXml(errors)), [])
  for (const version of ['1.0', '2.0']) {
    for (const kind of ['structure', 'data']) {
      const check = jsonCheck(`sdmx-json/${version}/sdmx-json-${kind}-schema.json`)
      t.same(check(JSON.parse(errorJson(errors, head))), [], `${kind} ${version}`)
    }
  }
})

t.test('a stub of XML says where the whole is, and a complete one what it is about', async (t) => {
  const [flow] = artefactsOf(await latestRelease()).filter(
    ({ kind, id }) => kind === 'dataflow' && id === 'steel',
  )
  if (!flow) throw new Error('there is no dataflow of steel')
  const stub = encoded(structureMl21, [flow], 'stub')
  t.match(stub, 'isExternalReference="true" structureURL="/sdmx/2.1/dataflow/CF/steel/0.1.0"')
  t.notMatch(stub, 'com:Description')
  t.notMatch(stub, 'str:Structure>')
  const complete = encoded(structureMl21, [flow], 'complete-stub')
  t.match(complete, 'Pig iron, crude steel and &quot;rolled&quot; steel.')
  t.notMatch(complete, 'str:Structure>')
  t.match(
    encoded(structureMl21, [flow], 'full'),
    '<Ref agencyID="CF" id="CONTROL_FIGURES" version="0.1.0"',
  )
})

t.test('SDMX 2.1 has numbers for versions and its own class for constraints', async (t) => {
  const release = { ...(await latestRelease()), version: '2.0.0-draft' }
  const [constraint] = artefactsOf(release).filter(({ kind }) => kind === 'dataconstraint')
  if (!constraint) throw new Error('there is no constraint')
  t.match(
    encoded(structureJson2, [constraint], 'full'),
    'urn:sdmx:org.sdmx.infomodel.registry.DataConstraint=CF:ALL(2.0.0-draft)',
  )
  t.match(
    encoded(structureJson1, [constraint], 'full'),
    'urn:sdmx:org.sdmx.infomodel.registry.ContentConstraint=CF:ALL(2.0.0)',
  )
})
