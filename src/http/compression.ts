import { pipeline } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import { init as initZstd, compress as zstdCompress } from '@bokuweb/zstd-wasm'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import { addVary, encodedTag } from './caching.ts'

/** Smaller bodies fit a packet or two as they are, and would not become less. */
const LEAST_BYTES = 1_024
/** How much of what was compressed is kept, all together. */
const KEPT_BYTES = 64 * 2 ** 20
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const ZSTD_LEVEL = 6

/** THE list of codings (RFC 9110 §8.4.1), the best first; a client's weights go before the order. */
const codings = ['br', 'zstd', 'gzip'] as const
type Coding = (typeof codings)[number]

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const compressors: Readonly<Record<Coding, (body: Buffer) => Promise<Uint8Array>>> = {
  br: (body) => brotli(body, BROTLI),
  zstd: async (body) => zstdCompress(body, ZSTD_LEVEL),
  gzip: (body) => zip(body),
}

const compressible =
  /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml)\b|application\/(?:x-)?ndjson|application\/javascript|application\/link-format)/

interface CompressionOptions {
  /** Told when a body was compressed before. */
  readonly onReuse: () => void
}

/**
 * Compresses what a client can take compressed. A body with an entity tag is compressed once and kept, so that
 * the next client costs a copy; a stream is compressed as it goes.
 */
export const compression = fastifyPlugin<CompressionOptions>(async (app, { onReuse }) => {
  await initZstd()
  const kept = new LRUCache<string, Uint8Array>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength,
  })
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isCompressible(reply)) return payload
    // A 304 as well: it varies as the answer would (RFC 9110 §15.4.5).
    addVary(reply, 'accept-encoding')
    const coding = codingFor(request)
    if (coding === undefined) return payload
    if (isStream(payload)) {
      const stream = coding === 'br' ? createBrotliCompress(BROTLI) : createGzip()
      mark(reply, coding === 'br' ? 'br' : 'gzip')
      // When the client leaves, the source must end as well; nobody is left to be told of it.
      return pipeline(payload, stream, () => {})
    }
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload
    const body = typeof payload === 'string' ? Buffer.from(payload) : payload
    if (body.length < LEAST_BYTES) return payload
    const tag = reply.getHeader('etag')
    const key = typeof tag === 'string' ? `${tag} ${coding}` : undefined
    const known = key === undefined ? undefined : kept.get(key)
    if (known) onReuse()
    const sent = known ?? (await compressors[coding](body))
    if (key !== undefined && known === undefined) kept.set(key, sent)
    mark(reply, coding)
    return Buffer.from(sent)
  })
})

/** What is sent in ranges or with a digest must stay as it is, and so must what is compressed already. */
function isCompressible(reply: FastifyReply): boolean {
  const type = reply.getHeader('content-type')
  return (
    typeof type === 'string' &&
    compressible.test(type) &&
    !['content-encoding', 'content-range', 'repr-digest'].some((name) => reply.hasHeader(name))
  )
}

/** A client that weighs the codings is sent the one that it likes best; one that only names them leaves the choice to us. */
function codingFor({ raw, headers }: FastifyRequest): Coding | undefined {
  const accepted = headers['accept-encoding']
  if (accepted === undefined) return undefined
  const liked = new Negotiator(raw).encodings([...codings, 'identity'])
  const choice = accepted.includes(';') ? liked.slice(0, 1) : liked
  return codings.find((coding) => choice.includes(coding))
}

/** Another coding is another representation, and its entity tag another (RFC 9110 §8.8.3.3). */
function mark(reply: FastifyReply, coding: Coding): void {
  reply.header('content-encoding', coding).removeHeader('content-length')
  const tag = reply.getHeader('etag')
  if (typeof tag === 'string') reply.header('etag', encodedTag(tag, coding))
}

function isStream(payload: unknown): payload is NodeJS.ReadableStream {
  return typeof payload === 'object' && payload !== null && 'pipe' in payload
}
