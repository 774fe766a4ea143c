import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import jsonld from 'jsonld'
import { z } from 'zod'

const require = createRequire(import.meta.url)

/** The address that documents are read at in tests. */
export const base = 'https://figures.example'

/** Nothing is fetched: a context that is not in the document is a fault. */
async function documentLoader(url: string): Promise<never> {
  throw new Error(`the document wants ${url}, which would have to be fetched`)
}

const Node = z.record(z.string(), z.unknown())
export type Node = z.infer<typeof Node>

/**
 * A document of JSON-LD, expanded and flattened by another program than ours: its nodes by id. In safe
 * mode whatever would be dropped without a word is thrown.
 */
export async function nodesOf(text: string, address: string): Promise<ReadonlyMap<string, Node>> {
  const options = { base: `${base}${address}`, documentLoader, safe: true }
  const expanded = await jsonld.expand(JSON.parse(text), options)
  const flattened = await jsonld.flatten(expanded, undefined, options)
  return new Map(
    z
      .array(Node)
      .parse(flattened)
      .map((node) => [String(node['@id']), node]),
  )
}

/** The statements of a document in N-Quads, in canonical order. */
export async function triplesOf(text: string, address: string): Promise<readonly string[]> {
  const options = {
    base: `${base}${address}`,
    documentLoader,
    safe: true,
    format: 'application/n-quads',
  } as const
  const written: unknown = await jsonld.toRDF(JSON.parse(text), options)
  return String(written).split('\n').filter(Boolean).sort()
}

type Vocabulary = 'csvw' | 'dcat' | 'dcterms' | 'prov' | 'schema'

/** The statements of a published vocabulary, as lines of N-Quads. */
async function linesOf(name: Vocabulary): Promise<readonly string[]> {
  const path = require.resolve(`@vocabulary/${name}/${name}.nq`)
  return (await readFile(path, 'utf8')).split('\n')
}

const QUAD = /^<([^>]+)> <([^>]+)> <([^>]+)>/

/** Every term that a vocabulary has something to say of. */
export async function termsOf(name: Vocabulary): Promise<ReadonlySet<string>> {
  const lines = await linesOf(name)
  return new Set(lines.flatMap((line) => QUAD.exec(line)?.[1] ?? []))
}

/** What schema.org says of its classes and properties. */
export async function schemaOrg() {
  const parents = new Map<string, string[]>()
  const domains = new Map<string, string[]>()
  for (const line of await linesOf('schema')) {
    const [, subject = '', predicate = '', object = ''] = QUAD.exec(line) ?? []
    const relation = predicate.endsWith('#subClassOf')
      ? parents
      : predicate.endsWith('/domainIncludes')
        ? domains
        : undefined
    relation?.set(subject, [...(relation.get(subject) ?? []), object])
  }
  const ancestors = (type: string): readonly string[] => [
    type,
    ...(parents.get(type) ?? []).flatMap(ancestors),
  ]
  return {
    isClass: (type: string) => parents.has(type),
    /** Whether a property is meant for things of a type. */
    mayHave: (type: string, property: string) =>
      domains.get(property)?.some((domain) => ancestors(type).includes(domain)) ?? false,
  }
}

/** All values of the properties that lead to other things, or are text, of all nodes. */
export function propertiesOf(node: Node): readonly string[] {
  return Object.keys(node).filter((name) => !name.startsWith('@'))
}

/** The types of a node. */
export function typesOf(node: Node): readonly string[] {
  return z.array(z.string()).parse(node['@type'] ?? [])
}
