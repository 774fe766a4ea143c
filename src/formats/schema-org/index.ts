import { plainFormat } from '../format.ts'
import { jsonBytes } from '../json-bytes.ts'
import { schemaOrg } from './node.ts'
import { describedAspects, nodeOf } from './nodes.ts'

/** JSON-LD 1.1 in the words of schema.org. Addresses in it are relative to where it was read. */
export const jsonld = plainFormat({
  name: 'jsonld',
  mediaType: 'application/ld+json',
  accept: 'application/ld+json',
  shows: describedAspects,
  encode: async (answer) => jsonBytes({ '@context': schemaOrg, ...(await nodeOf(answer)) }),
})
