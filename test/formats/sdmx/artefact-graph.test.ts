import t from 'tap'
import { shippedData } from '../../../src/commands/shipped-data.ts'
import { artefactGraph, referenceWalks } from '../../../src/formats/sdmx/artefact-graph.ts'
import {
  type Artefact,
  type ArtefactKind,
  asScheme,
  itemPaths,
  keyOf,
  type Reference,
} from '../../../src/formats/sdmx/artefacts.ts'
import { artefactsOf } from '../../../src/formats/sdmx/structures/index.ts'
import { latestRelease } from '../../support/release.ts'

async function around(kind: ArtefactKind, id: string, walk: keyof typeof referenceWalks) {
  const release = await latestRelease()
  const from = artefactsOf(release).find((one) => one.kind === kind && one.id === id)
  if (!from) throw new Error(`there is no ${kind} ${id}`)
  const found = [...referenceWalks[walk](artefactGraph(release), from)]
  return [...new Set(found.map((one) => `${one.kind} ${one.id}`))].sort()
}

t.test(
  'every artefact that is shipped and that another names exists, and so does every item, wider codes first',
  async (t) => {
    const artefacts = artefactsOf(await latestRelease(shippedData))
    const byKey = new Map<string, Artefact>(
      artefacts.map((artefact) => [keyOf(artefact), artefact]),
    )
    t.equal(byKey.size, artefacts.length, 'no name twice')
    const exists = (reference: Reference) => t.ok(byKey.has(keyOf(reference)), keyOf(reference))
    const hasItem = (scheme: Reference, path: string) => {
      const found = byKey.get(keyOf(scheme))
      const items = found && asScheme(found)?.items
      if (!items || !new Set(itemPaths(items)).has(path)) t.fail(`${keyOf(scheme)} has no ${path}`)
    }
    for (const artefact of artefacts) {
      for (const reference of artefact.references) exists(reference)
      if (artefact.kind === 'categorisation') hasItem(artefact.target.scheme, artefact.target.item)
      if (artefact.kind === 'provisionagreement')
        hasItem(artefact.provider.scheme, artefact.provider.item)
      if (artefact.kind === 'datastructure') {
        for (const { concept } of [
          ...artefact.dimensions,
          artefact.timeDimension,
          artefact.measure,
        ]) {
          hasItem(concept.scheme, concept.item)
        }
        for (const { concept } of artefact.attributes) hasItem(concept.scheme, concept.item)
      }
      if (artefact.kind === 'codelist') {
        const met = new Set<string>()
        for (const { id, parent } of artefact.items) {
          if (parent !== undefined && !met.has(parent)) {
            t.fail(`${artefact.id} ${id}: no ${parent} before it`)
          }
          met.add(id)
        }
      }
    }
    const agencies = artefacts.flatMap((one) => (one.kind === 'agencyscheme' ? one.items : []))
    for (const { agency } of artefacts) {
      t.ok(agency === 'SDMX' || agencies.some(({ id }) => id === agency), agency)
    }
  },
)

t.test('a dataflow leads down to its structure, and that to concepts and codes', async (t) => {
  t.same(await around('dataflow', 'steel', 'children'), [
    'agencyscheme AGENCIES',
    'datastructure CONTROL_FIGURES',
  ])
  const below = await around('dataflow', 'steel', 'descendants')
  t.ok(below.includes('conceptscheme CONCEPTS'))
  t.ok(below.includes('codelist CL_FREQ'))
  t.notOk(below.includes('categorisation steel'))
})

t.test(
  'a dataflow is named by its place among the topics and by what there is of it',
  async (t) => {
    t.same(await around('dataflow', 'steel', 'parents'), [
      'categorisation steel',
      'dataconstraint steel',
    ])
    t.same(await around('dataflow', 'steel', 'parentsandsiblings'), [
      'agencyscheme AGENCIES',
      'categorisation steel',
      'categoryscheme TOPICS',
      'dataconstraint steel',
      'dataflow steel',
    ])
  },
)

t.test('ancestors are all that a code list serves in the end', async (t) => {
  const above = await around('codelist', 'CL_FREQ', 'ancestors')
  t.ok(above.includes('datastructure CONTROL_FIGURES'))
  t.ok(above.includes('dataflow steel'))
  t.ok(above.includes('provisionagreement tssu'))
  t.same(await around('codelist', 'CL_FREQ', 'parents'), ['datastructure CONTROL_FIGURES'])
})

t.test('all is what stands around and all that is below', async (t) => {
  const all = new Set(await around('dataflow', 'steel', 'all'))
  for (const walk of ['parentsandsiblings', 'descendants'] as const) {
    for (const one of await around('dataflow', 'steel', walk)) t.ok(all.has(one), one)
  }
  t.same(await around('dataflow', 'steel', 'none'), [])
})
