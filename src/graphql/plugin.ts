import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify'
import { type DocumentNode, GraphQLError, getOperationAST, Kind, parse, Source } from 'graphql'
import mercurius from 'mercurius'
import { z } from 'zod'
import type { Releases } from '../releases/open-releases.ts'
import { costOf } from './cost.ts'
import { formatErrors } from './error-formatter.ts'
import { graphiql } from './graphiql.ts'
import { limitError } from './limit-error.ts'
import { maximumCost, maximumLength, maximumTokens } from './limits.ts'
import { limitAliases, limitDepth } from './query-rules.ts'
import { resolvers } from './resolvers/index.ts'
import { executableSchema } from './schema.ts'

const MEDIA_TYPE = 'application/graphql-response+json'

/** The GraphQL face: /graphql, and /graphiql for people. */
export const graphql: FastifyPluginAsync<{ readonly releases: Releases }> = async (
  app,
  options,
) => {
  app.addHook('onRequest', async (request, reply) => {
    if (request.headers.accept?.includes(MEDIA_TYPE)) {
      reply.type(`${MEDIA_TYPE}; charset=utf-8`)
    }
  })
  await app.register(mercurius, {
    schema: executableSchema(),
    resolvers: resolvers(options.releases),
    graphiql: false,
    jit: 1,
    validationRules: [limitDepth, limitAliases],
    graphql: { parseOptions: { maxTokens: maximumTokens } },
    errorFormatter: formatErrors,
    // The schema that mercurius has for answers turns the indexes of error paths into text.
    additionalRouteOptions: {
      serializerCompiler: () => JSON.stringify,
      preHandler: checkOperation,
    },
  })
  limitRequests(app)
  await app.register(graphiql)
}

const Asked = z.object({
  query: z.string().max(maximumLength),
  operationName: z.string().optional(),
})

/** mercurius takes for granted that a document sent by GET has the operation that is asked for. */
async function checkOperation({ method, query }: FastifyRequest): Promise<void> {
  const asked = Asked.safeParse(query)
  if (method !== 'GET' || !asked.success) return
  const document = parsed(asked.data.query)
  if (!document || getOperationAST(document, asked.data.operationName)) return
  throw new GraphQLError('the query must have the operation that operationName says, or only one')
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens: maximumTokens })
  } catch (error) {
    // mercurius says what is wrong with it.
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

function limitRequests(app: FastifyInstance): void {
  app.graphql.addHook('preParsing', async (_schema, source) => {
    if (source.length > maximumLength) {
      throw limitError('maximumLength', maximumLength, source.length, 'characters')
    }
  })
  app.graphql.addHook('preValidation', async (_schema, document) => checkOrigin(document))
  app.graphql.addHook('preExecution', async (schema, document, _context, variables) => {
    const cost = costOf(schema, document, variables ?? {})
    if (cost > maximumCost) throw limitError('maximumCost', maximumCost, cost, 'objects to answer')
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
