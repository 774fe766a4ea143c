import type { Area } from '../../model/area.ts'
import type { Estimator } from '../../model/estimator.ts'
import type { Person } from '../../model/person.ts'
import type { Plan } from '../../model/plan.ts'
import type { Topic } from '../../model/topic.ts'
import type { Unit } from '../../model/unit.ts'
import { recordAddress, releaseAddress } from '../../queries/addresses.ts'
import type { Answer } from '../../queries/answer.ts'
import { estimatorOf } from '../../queries/descriptions/describe.ts'
import { agentNode, interval, type Node } from './node.ts'

type Release = Answer['release']

export function personNode({ id, name, ...person }: Person, release: Release): Node {
  return {
    '@id': recordAddress(release, 'people', id),
    '@type': 'Person',
    identifier: id,
    name,
    alternateName: person.nameNative,
    birthDate: person.born,
    deathDate: person.died,
    description: person.description,
  }
}

export function areaNode({ id, name, ...area }: Area, release: Release): Node {
  const { existsFrom, existsTo, borders, partOf } = area
  return {
    '@id': recordAddress(release, 'areas', id),
    '@type': 'Place',
    identifier: id,
    name,
    description: `${borders} Existed from ${existsFrom}${existsTo === undefined ? '' : ` to ${existsTo}`}.`,
    containedInPlace: partOf && { '@id': recordAddress(release, 'areas', partOf) },
  }
}

export function estimatorNode({ id, description, person }: Estimator, release: Release): Node {
  return {
    ...agentNode(estimatorOf(release, id)),
    identifier: id,
    description,
    sameAs: person && { '@id': recordAddress(release, 'people', person) },
  }
}

export function unitNode({ id, name, symbol, ucum, note }: Unit, release: Release): Node {
  return {
    '@id': recordAddress(release, 'units', id),
    '@type': 'DefinedTerm',
    identifier: id,
    name,
    alternateName: symbol,
    termCode: ucum,
    description: note,
    inDefinedTermSet: { '@id': `${releaseAddress(release)}/units` },
  }
}

export function topicNode({ id, name, description }: Topic, release: Release): Node {
  return {
    '@id': recordAddress(release, 'topics', id),
    '@type': 'DefinedTerm',
    identifier: id,
    name,
    description,
    inDefinedTermSet: { '@id': `${releaseAddress(release)}/topics` },
  }
}

export function planNode({ id, name, variant, source, ...plan }: Plan, release: Release): Node {
  const start = plan.nominalStart ?? plan.nominalEnd
  const end = plan.nominalEnd ?? plan.nominalStart
  return {
    '@id': recordAddress(release, 'plans', id),
    '@type': 'CreativeWork',
    identifier: id,
    name,
    alternateName: variant,
    temporalCoverage: start && end && interval(start, end),
    description: plan.note,
    isBasedOn: { '@id': recordAddress(release, 'sources', source) },
  }
}
