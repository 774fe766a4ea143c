import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { problem } from '../model/problems.ts'
import type { Asked } from './asked.ts'

/** How many characters of queries are remembered, beyond which those longest unused are forgotten. */
const MAXIMUM_CHARACTERS = 2_000_000
const MAXIMUM_QUERIES = 1_000

const PersistedQuery = z.object({
  version: z.number(),
  sha256Hash: z.string().regex(/^[0-9a-f]{64}$/),
})

export interface PersistedQueries {
  /**
   * The query that is asked, by its text or by its hash.
   * @throws {Problem} where there is neither
   * @throws {GraphQLError} `PersistedQueryNotFound`, `PersistedQueryNotSupported`
   */
  readonly textOf: (asked: Asked) => string
  /** Remembers a query that was sent with its hash and could be answered. */
  readonly keep: (asked: Asked) => void
}

/**
 * Queries that are sent once with their SHA-256 and afterwards named by it alone: the protocol of Apollo's
 * automatic persisted queries. Clients know its errors by message and code.
 */
export function persistedQueries(): PersistedQueries {
  const kept = new LRUCache<string, string>({
    max: MAXIMUM_QUERIES,
    maxSize: MAXIMUM_CHARACTERS,
    sizeCalculation: ({ length }) => length,
  })
  return {
    textOf: ({ query, extensions }) => {
      const hash = hashIn(extensions)
      if (query && hash !== undefined) checkHash(query, hash)
      const text = query || (hash !== undefined && kept.get(hash))
      if (text) return text
      if (hash !== undefined) throw refusal('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND')
      throw problem('invalid-parameter', {
        parameter: 'query',
        detail: 'query: there is none; it is the GraphQL document, such as { dataset { version } }',
      })
    },
    keep: ({ query, extensions }) => {
      const hash = hashIn(extensions)
      if (query && hash !== undefined) kept.set(hash, query)
    },
  }
}

function hashIn(extensions: Asked['extensions']): string | undefined {
  const given = extensions?.['persistedQuery']
  if (given === undefined || given === null) return undefined
  const result = PersistedQuery.safeParse(given)
  if (!result.success) {
    throw problem('invalid-parameter', {
      parameter: 'extensions',
      detail:
        'extensions.persistedQuery: it has version 1 and sha256Hash, 64 hexadecimal digits in small letters',
    })
  }
  if (result.data.version === 1) return result.data.sha256Hash
  throw refusal('PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED')
}

function checkHash(query: string, hash: string): void {
  const found = createHash('sha256').update(query).digest('hex')
  if (found === hash) return
  throw problem('invalid-parameter', {
    parameter: 'extensions',
    detail: `extensions.persistedQuery.sha256Hash: the query has ${found}`,
  })
}

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
