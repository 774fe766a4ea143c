import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import ipaddr from 'ipaddr.js'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { problem } from '../model/problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether requests cost their client nothing. */
    free?: boolean
  }
}

/** Counts what each client has used of its quota; in memory, or shared by several servers. */
export interface Quota {
  /** Points that a client has in a window. */
  readonly points: number
  /** Length of the window in seconds. */
  readonly seconds: number
  /** Takes points. @throws {RateLimiterRes} where there are too few */
  readonly consume: (client: string, points: number) => Promise<RateLimiterRes>
  /** Takes points even where there are too few. */
  readonly penalty: (client: string, points: number) => Promise<RateLimiterRes>
  /** Gives points back. */
  readonly reward: (client: string, points: number) => Promise<RateLimiterRes>
}

/** What an answer of so many bytes costs beside the point of its request. */
const BYTES_PER_POINT = 65_536

/** A quota as /v1/config shows it. */
export function quotaLimits({ points, seconds }: Quota) {
  return { points, seconds, bytesPerPoint: BYTES_PER_POINT }
}

/**
 * Gives each client a quota of points: one a request and one more for each 64 KiB that are sent. What sends
 * nothing new (304, OPTIONS) and routes marked free cost nothing. `RateLimit` and `RateLimit-Policy` are those
 * of draft-ietf-httpapi-ratelimit-headers-10.
 */
export const rateLimit = fastifyPlugin<{ readonly quota: Quota }>(async (app, { quota }) => {
  const used = new WeakMap<FastifyRequest, RateLimiterRes>()
  app.addHook('onRequest', async (request, reply) => {
    if (isFree(request)) return
    try {
      used.set(request, await quota.consume(clientOf(request.ip), 1))
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      describe(reply, quota, error)
      throw refused(reply, quota, error)
    }
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const before = used.get(request)
    if (!before) return payload
    describe(reply, quota, await settle(request, reply, payload, { quota, before }))
    return payload
  })
  chargeStreams(app, quota, used)
})

function isFree({ method, routeOptions }: FastifyRequest): boolean {
  return method === 'OPTIONS' || routeOptions.config.free === true
}

function refused(reply: FastifyReply, { points, seconds }: Quota, count: RateLimiterRes) {
  const wait = Math.max(1, secondsLeft(count, seconds))
  reply.header('retry-after', wait)
  return problem('too-many-requests', {
    detail: `a client has ${points} points for ${seconds} seconds, one a request and one for each 64 KiB sent, and these are used up; come back in ${wait} seconds, or take whole files from /v1/files, which cost nothing`,
  })
}

function describe(reply: FastifyReply, { points, seconds }: Quota, count: RateLimiterRes) {
  reply.header('ratelimit-policy', `"default";q=${points};w=${seconds}`)
  const { remainingPoints } = count
  reply.header('ratelimit', `"default";r=${remainingPoints};t=${secondsLeft(count, seconds)}`)
}

/** What is left of a window: never more than the whole, even when the clock was set back meanwhile. */
function secondsLeft({ msBeforeNext }: RateLimiterRes, seconds: number): number {
  return Math.min(seconds, Math.max(0, Math.ceil(msBeforeNext / 1000)))
}

/** Charges for the size of an answer that is known, or gives back what a 304 did not cost. */
async function settle(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  { quota, before }: { readonly quota: Quota; readonly before: RateLimiterRes },
): Promise<RateLimiterRes> {
  const client = clientOf(request.ip)
  if (reply.statusCode === 304) return await quota.reward(client, 1)
  const sent = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length : 0
  const more = request.method === 'HEAD' ? 0 : Math.floor(sent / BYTES_PER_POINT)
  return more > 0 ? await quota.penalty(client, more) : before
}

/** The size of a stream is known when it has been sent. */
function chargeStreams(
  app: FastifyInstance,
  quota: Quota,
  used: WeakMap<FastifyRequest, RateLimiterRes>,
): void {
  const sentBefore = new WeakMap<FastifyRequest, number>()
  app.addHook('onSend', async (request, _reply, payload) => {
    const isStream = typeof payload === 'object' && payload !== null && 'pipe' in payload
    if (isStream && used.has(request)) sentBefore.set(request, request.raw.socket.bytesWritten)
    return payload
  })
  app.addHook('onResponse', async (request) => {
    const before = sentBefore.get(request)
    if (before === undefined) return
    const more = Math.floor((request.raw.socket.bytesWritten - before) / BYTES_PER_POINT)
    if (more > 0) await quota.penalty(clientOf(request.ip), more)
  })
}

/**
 * Whose quota a request is of. A network of the sixth version hands each of its customers 2^64 addresses, so
 * that these are one client.
 */
function clientOf(ip: string): string {
  const address = ipaddr.process(ip)
  if (address.kind() === 'ipv4') return address.toString()
  return address.toNormalizedString().split(':').slice(0, 4).join(':')
}
