/** The vocabularies that are used beside schema.org, by the prefixes that their own documents use. */
export const vocabularies = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  'sdmx-attribute': 'http://purl.org/linked-data/sdmx/2009/attribute#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

type Prefix = keyof typeof vocabularies

/** An inline context that names some vocabularies, so that no reader has to fetch one. */
export function contextOf(...prefixes: readonly Prefix[]): Readonly<Record<string, string>> {
  return Object.fromEntries(prefixes.map((prefix) => [prefix, vocabularies[prefix]]))
}

/** A value of a type of XML Schema. */
export function typed(type: string, value: string | number) {
  return { '@type': `xsd:${type}`, '@value': String(value) }
}

const dateTypes: Readonly<Record<number, string>> = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' }

/** A date as exact as it is known: a year, a month or a day. */
export function dated(text: string) {
  return typed(dateTypes[text.length] ?? 'string', text)
}

/** Text in the language that the dataset is described in. */
export function inEnglish(text: string) {
  return { '@language': 'en', '@value': text }
}

/** Something with an address of its own. */
export function at(address: string) {
  return { '@id': address }
}
