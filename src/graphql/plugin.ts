import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import { type DocumentNode, GraphQLError, Kind, OperationTypeNode, Source } from 'graphql'
import mercurius from 'mercurius'
import type { Releases } from '../releases/open-releases.ts'
import { costOf } from './cost.ts'
import { checkDocument, checkText } from './document-limits.ts'
import { formatErrors } from './error-formatter.ts'
import { graphiql } from './graphiql.ts'
import { limitError } from './limit-error.ts'
import {
  expensiveCost,
  maximumCost,
  maximumErrors,
  maximumKeptQueries,
  maximumTokens,
} from './limits.ts'
import { resolvers } from './resolvers/index.ts'
import { route } from './route.ts'
import { executableSchema } from './schema.ts'

/**
 * A query that is asked again is compiled, beside the answers and one a turn: the processor's time is the
 * server's then, and who asks has been answered. A busy server gains most by it, so that it is never too busy.
 */
const compilation = { minCount: 3, maxCompilePerTick: 1, maxQueueSize: 20, eluThreshold: 1 }

/** The GraphQL face: /graphql, and /graphiql for people. */
export const graphql: FastifyPluginAsync<{ readonly releases: Releases }> = async (
  app,
  { releases },
) => {
  await app.register(mercurius, {
    schema: executableSchema(),
    resolvers: resolvers(releases),
    routes: false,
    graphiql: false,
    jit: compilation,
    cache: maximumKeptQueries,
    graphql: {
      parseOptions: { maxTokens: maximumTokens },
      validateOptions: { maxErrors: maximumErrors },
    },
    errorFormatter: formatErrors,
  })
  limitQueries(app)
  await app.register(route, { releases })
  await app.register(graphiql)
}

function limitQueries(app: FastifyInstance): void {
  app.graphql.addHook('preParsing', async (_schema, source) => checkText(source))
  app.graphql.addHook('preValidation', async (_schema, document) => {
    checkOrigin(document)
    checkDocument(document)
    checkQueries(document)
  })
  app.graphql.addHook('preExecution', async (schema, document, _context, variables) => {
    const cost = costOf(schema, document, variables ?? {})
    if (cost > maximumCost) throw limitError('maximumCost', maximumCost, cost, 'objects to answer')
    if (cost >= expensiveCost) await app.turn()
    // A compiled query is kept by its text alone, so one of several operations must not be compiled.
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    return operations.length > 1 ? { document } : undefined
  })
}

/** What is not GraphQL, mercurius reads as a syntax tree in JSON, which no parser has checked. */
function checkOrigin({ loc }: DocumentNode): void {
  if (loc?.source instanceof Source) return
  throw new GraphQLError('the query is not a GraphQL document')
}

/** graphql-js finds only while it executes that a schema has nothing but queries. */
function checkQueries({ definitions }: DocumentNode): void {
  for (const one of definitions) {
    if (one.kind !== Kind.OPERATION_DEFINITION || one.operation === OperationTypeNode.QUERY)
      continue
    throw new GraphQLError(`a ${one.operation} is not answered; only queries are`, { nodes: one })
  }
}
