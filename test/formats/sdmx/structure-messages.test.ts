import t from 'tap'
import { type ArtefactKind, artefactKinds } from '../../../src/formats/sdmx/artefacts.ts'
import { structureJson1 } from '../../../src/formats/sdmx/structure-json-1.ts'
import { structureJson2 } from '../../../src/formats/sdmx/structure-json-2.ts'
import type { Depth, StructureFormat } from '../../../src/formats/sdmx/structure-message.ts'
import { structureMl21 } from '../../../src/formats/sdmx/structure-ml-21.ts'
import { artefactsOf } from '../../../src/formats/sdmx/structures/index.ts'
import { openFolder } from '../../../src/releases/open-folder.ts'
import { shippedData } from '../../../src/commands/shipped-data.ts'
import { jsonCheck, needsStandards, xmlCheck } from '../../support/standards.ts'

async function encoded(format: StructureFormat, depth: Depth, kinds: readonly ArtefactKind[]) {
  const opened = await openFolder(shippedData)
  if (opened.kind === 'refused') throw new Error('the shipped data are refused')
  const { latest } = opened.releases
  const artefacts = artefactsOf(latest)
    .filter(({ kind }) => kinds.includes(kind))
    .map((artefact) => ({ artefact, depth }))
  return format.encode({ id: 'TEST', prepared: '2026-01-01T00:00:00Z', artefacts })
}

t.test('x', needsStandards, async (t) => {
  const json2 = jsonCheck('sdmx-json/2.0/sdmx-json-structure-schema.json')
  const json1 = jsonCheck('sdmx-json/1.0/sdmx-json-structure-schema.json')
  const ml = xmlCheck('sdmx-ml/2.1/SDMXMessage.xsd')
  for (const depth of ['full', 'stub', 'complete-stub'] as const) {
  for (const kind of [...artefactKinds.map((k) => [k] as const), artefactKinds]) {
    t.same(json2(JSON.parse(await encoded(structureJson2, depth, kind))).slice(0, 5), [], `${kind} 2`)
    t.same(json1(JSON.parse(await encoded(structureJson1, depth, kind))).slice(0, 5), [], `${kind} 1`)
    t.same(ml(await encoded(structureMl21, depth, kind)).slice(0,5), [], `${kind} ml`)
  }
  }
})
