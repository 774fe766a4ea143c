import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  OperationTypeNode,
  parse,
  printSchema,
} from 'graphql'
import { describeValidity, entityTag } from '../http/caching.ts'
import { hasAlready, isUnchanged } from '../http/preconditions.ts'
import { problem } from '../model/problems.ts'
import type { Releases } from '../releases/open-releases.ts'
import { type Asked, askedByGet, askedByPost } from './asked.ts'
import { checkText } from './document-limits.ts'
import { refuse } from './error-formatter.ts'
import { maximumTokens } from './limits.ts'
import { JSON_TYPE, mediaTypeFor, RESPONSE_TYPE } from './media-types.ts'
import { type PersistedQueries, persistedQueries } from './persisted-queries.ts'
import { type Scope, scopeOf } from './scope.ts'

const PATH = '/graphql'

interface RouteOptions {
  readonly releases: Releases
}

/** GraphQL over HTTP: one query a request, by GET so that it can be cached, or by POST. */
export const route: FastifyPluginAsync<RouteOptions> = async (app, { releases }) => {
  const persisted = persistedQueries()
  const schemaDigest = createHash('sha256').update(printSchema(app.graphql.schema)).digest('hex')
  readOnlyJson(app)
  app.setErrorHandler(refuse)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'accept')
    const mediaType = mediaTypeFor(request)
    if (mediaType) return void reply.type(mediaType)
    throw problem('not-acceptable', {
      detail: `${JSON_TYPE} and ${RESPONSE_TYPE} can be sent, and Accept allows neither`,
    })
  })
  app.get(PATH, async (request, reply) => {
    const asked = askedByGet(request.query)
    const query = persisted.textOf(asked)
    const document = readDocument(query)
    if (!document) return await answer(reply, asked, persisted)
    checkOperation(document, asked, reply)
    const scope = scopeOf(releases, document, asked)
    const tag = tagOf(scope, [schemaDigest, query, asked.operationName, asked.variables], request)
    describeValidity(reply, { tag, pinned: scope.pinned })
    if (hasAlready(request, reply, tag)) return reply.code(304).send()
    const answered = await answer(reply, asked, persisted)
    const isSame = digestsOf(scope) === digestsOf(scopeOf(releases, document, asked))
    // Releases may have been loaded anew while the answer was made.
    if (answered.errors || !isSame) reply.removeHeader('etag').header('cache-control', 'no-store')
    else if (isUnchanged(request, reply, { tag })) return reply.code(304).send()
    return answered
  })
  app.post(PATH, { onRequest: checkCoding }, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    return await answer(reply, askedByPost(request.body), persisted)
  })
}

/** A body is read as it is, and one in a coding would be taken for its text (RFC 9110 §15.5.16). */
async function checkCoding({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const coding = headers['content-encoding']
  if (coding === undefined || coding.trim().toLowerCase() === 'identity') return
  reply.header('accept-encoding', 'identity')
  throw problem('unsupported-media-type', {
    detail: `Content-Encoding: ${JSON.stringify(coding.slice(0, 100))} is not read; send the body without a coding`,
  })
}

function readOnlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    app.getDefaultJsonParser('error', 'error'),
  )
}

async function answer(
  reply: FastifyReply,
  asked: Asked,
  persisted: PersistedQueries,
): Promise<ExecutionResult> {
  const { operationName, variables } = asked
  const answered = await reply.graphql(
    persisted.textOf(asked),
    undefined,
    // Without them mercurius would leave it to each way of executing to find that one is missing.
    variables ?? {},
    operationName ?? undefined,
  )
  persisted.keep(asked)
  return answered
}

/** The document, to see what it asks; where it is none, mercurius says what is wrong with it. */
function readDocument(query: string): DocumentNode | undefined {
  checkText(query)
  try {
    return parse(query, { maxTokens: maximumTokens })
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

/** mercurius takes for granted that a document sent by GET has the operation that is asked for. */
function checkOperation(document: DocumentNode, { operationName }: Asked, reply: FastifyReply) {
  const operation = getOperationAST(document, operationName)
  if (operation?.operation === OperationTypeNode.QUERY) return
  if (!operation) {
    throw new GraphQLError('the query must have the operation that operationName says, or only one')
  }
  reply.header('allow', reply.server.allowedAt(PATH))
  throw problem('method-not-allowed', {
    detail: `a ${operation.operation} is never asked by GET; only queries are answered`,
  })
}

/** A tag of all that the answer follows from, known before the answer is. */
function tagOf(scope: Scope, asked: readonly unknown[], request: FastifyRequest): string {
  return entityTag(digestsOf(scope), JSON.stringify(asked), mediaTypeFor(request) ?? '')
}

function digestsOf({ of }: Scope): string {
  return of.map(({ version, digest }) => `${version} ${digest}`).join('\n')
}
