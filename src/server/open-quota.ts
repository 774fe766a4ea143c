import { createClient } from '@redis/client'
import type { FastifyBaseLogger } from 'fastify'
import { RateLimiterMemory, RateLimiterRedis, RLWrapperTimeouts } from 'rate-limiter-flexible'
import type { Quota } from '../http/rate-limit.ts'

/** A slower count than this is not waited for. */
const REDIS_MILLISECONDS = 100
const MOST_RECONNECT_MILLISECONDS = 3_000

export interface QuotaSettings {
  readonly points: number
  readonly seconds: number
  /** The address of a Redis that several servers share. */
  readonly redis: string | undefined
  readonly log: FastifyBaseLogger
}

export interface OpenedQuota {
  readonly quota: Quota
  readonly close: () => Promise<void>
}

/**
 * Opens the counters of quotas: in memory, or in a Redis that several servers share. While Redis does not
 * answer, each server counts by itself; requests are never refused for that.
 */
export function openQuota({ points, seconds, redis, log }: QuotaSettings): OpenedQuota {
  const local = new RateLimiterMemory({ points, duration: seconds })
  if (redis === undefined)
    return { quota: quotaOf(local, { points, seconds }), close: async () => {} }
  const client = createClient({
    url: redis,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: MOST_RECONNECT_MILLISECONDS,
      reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, MOST_RECONNECT_MILLISECONDS),
    },
  })
  let isLost = false
  client.on('error', (error: unknown) => {
    if (!isLost) log.warn({ err: error }, 'Redis does not answer; quotas are counted here alone')
    isLost = true
  })
  client.on('ready', () => {
    if (isLost) log.info('Redis answers again; quotas are shared')
    isLost = false
  })
  // What goes wrong is told to the listener of errors, and tried again.
  client.connect().catch(() => {})
  const shared = new RateLimiterRedis({
    storeClient: client,
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    insuranceLimiter: local,
    keyPrefix: 'control-figures',
    points,
    duration: seconds,
  })
  const limiter = new RLWrapperTimeouts({ limiter: shared, timeoutMs: REDIS_MILLISECONDS })
  return { quota: quotaOf(limiter, { points, seconds }), close: async () => client.destroy() }
}

type Limiter = Pick<RateLimiterMemory, 'consume' | 'penalty' | 'reward'>

function quotaOf(limiter: Limiter, size: Pick<Quota, 'points' | 'seconds'>): Quota {
  return {
    ...size,
    consume: (client, amount) => limiter.consume(client, amount),
    penalty: (client, amount) => limiter.penalty(client, amount),
    reward: (client, amount) => limiter.reward(client, amount),
  }
}
