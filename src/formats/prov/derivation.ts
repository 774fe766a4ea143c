import type { Series } from '../../model/series.ts'
import { recordAddress } from '../../queries/addresses.ts'
import type { MadeFigure } from '../../queries/views.ts'
import { at, typed } from '../linked-data/literal.ts'
import type { Node, Release, Value } from './printed.ts'

interface Derived {
  /** The address at which the figure is made. */
  readonly address: string
  readonly series: Series
  readonly inputs: readonly Value[]
  readonly release: Release
}

type Step = MadeFigure['derivation']['steps'][number]

/**
 * A derived figure, and what was done to make it as an activity: it used the inputs and the constants, and
 * its plans are the formulas, in their order.
 */
export function derivationNodes(made: MadeFigure, derived: Derived): readonly Node[] {
  const { address, inputs } = derived
  const { steps, rounding } = made.derivation
  const constants = steps.flatMap((step, index) => constantNodes(step, index, derived))
  const used = [...inputs.map((input) => input.address), ...constants.map((node) => node['@id'])]
  return [
    resultNode(made, derived),
    {
      '@id': activityOf(address),
      '@type': 'prov:Activity',
      'rdfs:label': 'Derivation',
      'rdfs:comment': rounding,
      'prov:used': used.map(at),
      'prov:qualifiedAssociation': steps.map((step, index) => ({
        '@type': 'prov:Association',
        'prov:agent': softwareNode,
        'prov:hadPlan': planNode(step, index, address),
      })),
    },
    ...constants,
  ]
}

const softwareNode = {
  '@id': '#software',
  '@type': 'prov:SoftwareAgent',
  'rdfs:label': 'Control Figures, the program',
}

function resultNode({ row, derivation }: MadeFigure, derived: Derived): Node {
  const { address, series, inputs, release } = derived
  const { unit, multiplier } = derivation
  const counted = multiplier === 0 ? unit.name : `10^${multiplier} ${unit.name}`
  return {
    '@id': address,
    '@type': 'prov:Entity',
    'rdfs:label': `${series.title}, ${row.period}: ${row.value ?? 'no figure'}, in ${counted}`,
    'rdfs:comment': row.missing,
    'prov:value': row.value,
    'sdmx-attribute:obsStatus': row.status,
    'sdmx-attribute:unitMeasure':
      unit.id === undefined ? row.unit : at(recordAddress(release, 'units', unit.id)),
    'sdmx-attribute:unitMult': typed('integer', multiplier),
    'prov:wasDerivedFrom': inputs.map((input) => at(input.address)),
    'prov:wasGeneratedBy': at(activityOf(address)),
  }
}

/** A formula that was followed. */
function planNode(
  { transform, title, formula, rounding, assumption }: Step,
  index: number,
  address: string,
): Node {
  return {
    '@id': `${address}#step-${index + 1}`,
    '@type': ['prov:Entity', 'prov:Plan'],
    'rdfs:label': `${index + 1}. ${title} (${transform})`,
    'prov:value': formula,
    'rdfs:comment': [rounding, ...(assumption === undefined ? [] : [assumption])],
  }
}

/** The numbers that a formula takes besides the figures. */
function constantNodes(
  { constants }: Step,
  index: number,
  { address, release }: Derived,
): readonly Node[] {
  return constants.map(({ name, value, exact, source, locator }) => ({
    '@id': `${address}#step-${index + 1}-${encodeURIComponent(name)}`,
    '@type': 'prov:Entity',
    'rdfs:label': name,
    'rdfs:comment': exact ? 'exact' : 'not exact',
    'prov:value': value,
    'prov:hadPrimarySource':
      source === undefined ? undefined : at(recordAddress(release, 'sources', source)),
    'prov:atLocation':
      locator === undefined ? undefined : { '@type': 'prov:Location', 'rdfs:label': locator },
  }))
}

function activityOf(address: string): string {
  return `${address}#derivation`
}
