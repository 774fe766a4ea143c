import { dateOfDay, parsePeriod } from '../../model/period.ts'
import type { Agent, Named } from '../../queries/descriptions/description.ts'

/** A node of a JSON-LD document. Members without a value are left out when it is written. */
export type Node = Readonly<Record<string, unknown>>

/** The terms of schema.org, named without a prefix. Inline, so that no reader has to fetch it. */
export const schemaOrg = { '@vocab': 'http://schema.org/' } as const

/** A node that is described elsewhere. */
export function reference(type: string | undefined, { address, name }: Named): Node {
  return { '@id': address, '@type': type, name }
}

const agentTypes = { person: 'Person', organization: 'Organization', agent: undefined } as const

/** Somebody, of a type only where it is known whether it is a person or an organization. */
export function agentNode({ kind, name, address }: Agent): Node {
  return { '@id': address, '@type': agentTypes[kind], name }
}

/** The days from the beginning of one period to the end of another, as ISO 8601 writes intervals. */
export function interval(from: string, to: string): string {
  return `${dateOfDay(parsePeriod(from).first)}/${dateOfDay(parsePeriod(to).last)}`
}
