import { figureAddress } from '../../queries/addresses.ts'
import type { FigureView } from '../../queries/views.ts'
import { plainFormat, type Representation } from '../format.ts'
import { jsonBytes } from '../json-bytes.ts'
import { contextOf, vocabularies } from '../linked-data/literal.ts'
import { derivationNodes } from './derivation.ts'
import {
  curationNode,
  documentNodes,
  estimatorNode,
  generationOf,
  type Node,
  type Release,
  readingNode,
  type StoodValue,
  valueNode,
} from './printed.ts'

const profile = `application/ld+json; profile="${vocabularies.prov}"`

/**
 * The provenance of a figure in the words of W3C PROV-O (https://www.w3.org/TR/prov-o/), as JSON-LD; of a derived
 * figure with what was done, and the provenance of what it was done to.
 */
export const prov = plainFormat({
  name: 'prov',
  mediaType: profile,
  accept: profile,
  shows: ['figure'],
  encode: async ({ view, release }, how) => {
    if (view?.kind !== 'figure') throw new TypeError('only a figure has provenance to show')
    const nodes = [...(await madeNodes(view, release, how)), ...(await nodesOf(view, release))]
    return jsonBytes({
      '@context': contextOf('dct', 'prov', 'rdfs', 'sdmx-attribute', 'xsd'),
      // What several values have in common is said once; of the figure asked for more is known than of an input.
      '@graph': [...new Map(nodes.map((node) => [node['@id'], node])).values()],
    })
  },
})

async function madeNodes(
  { made, series }: FigureView,
  release: Release,
  { citeAs }: Representation,
): Promise<readonly Node[]> {
  if (!made) return []
  const inputs = (await made.inputs()).map((figure) => ({
    figure,
    address: figureAddress(release, figure),
  }))
  return [
    ...derivationNodes(made, { address: citeAs, series, inputs, release }),
    ...inputs.flatMap((value) => [
      valueNode({ series }, release, value),
      readingNode(value, release),
      ...documentNodes({ series }, value, release),
    ]),
  ]
}

async function nodesOf(view: FigureView, release: Release): Promise<readonly Node[]> {
  const stands = await view.stands()
  const last = stands.length - 1
  // Earlier values have their own addresses; the latest has that of the release that is asked.
  const values = stands.map((stand, index): StoodValue => {
    const version = stand.releases.at(-1) ?? release.version
    const carrier = index === last ? release : { version }
    return { ...stand, address: figureAddress(carrier, stand.figure) }
  })
  return values.flatMap((value, index) => [
    {
      ...valueNode(view, release, value),
      ...generationOf(value, values[index - 1]),
    },
    readingNode(value, release),
    ...documentNodes(view, value, release),
    curationNode(value, release),
    estimatorNode(view, release),
  ])
}
