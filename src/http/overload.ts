import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { problem } from '../model/problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether requests are answered however busy the server is. */
    always?: boolean
    /** Whether an answer may take long to work out, so that requests take turns. */
    expensive?: boolean
  }
  interface FastifyInstance {
    /**
     * Waits until it is the turn of an answer that may take long to work out.
     * @throws {Problem} `overloaded` at once, where too many wait
     */
    turn: () => Promise<void>
  }
}

/** When the server sends requests away; shown at /v1/config. */
export const overloadLimits = {
  maximumEventLoopDelayMilliseconds: 1_000,
  maximumWaiting: 32,
} as const

/**
 * Refuses requests with 503 and Retry-After while the event loop lags. A busy loop is no sign of overload by
 * itself; one that lags is. Routes marked `always`, such as health checks, are answered all the same.
 */
export const shedding = fastifyPlugin(async (app: FastifyInstance) => {
  await app.register(underPressure, {
    maxEventLoopDelay: overloadLimits.maximumEventLoopDelayMilliseconds,
    pressureHandler: async ({ routeOptions }) => {
      if (routeOptions.config.always === true) return
      throw overloaded('the server has more to do than it can')
    },
  })
})

/**
 * Lets one expensive request begin in each turn of the event loop, so that cheap ones, health checks and
 * refusals never wait for more than one of them; where too many wait, the next is refused at once. Routes
 * marked `expensive` take turns by themselves; where it is the question that makes an answer expensive, the
 * face asks for a turn when it knows.
 */
export const turns = fastifyPlugin(async (app: FastifyInstance) => {
  const waiting: (() => void)[] = []
  const next = () => {
    waiting.shift()?.()
    if (waiting.length > 0) setImmediate(next)
  }
  app.decorate('turn', async () => {
    if (waiting.length >= overloadLimits.maximumWaiting) {
      throw overloaded(`${waiting.length} requests of this kind are waiting already`)
    }
    await new Promise<void>((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(next)
    })
  })
  app.addHook('preHandler', async ({ routeOptions }) => {
    if (routeOptions.config.expensive === true) await app.turn()
  })
})

function overloaded(why: string) {
  return problem('overloaded', { detail: `${why}; come back in a few seconds` })
}
