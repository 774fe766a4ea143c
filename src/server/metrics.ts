import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Releases } from '../releases/open-releases.ts'

/** From half a millisecond, which a figure takes, to the ten seconds after which a client has left. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Counters with those of the process: memory, processor time, lag of the event loop, garbage collection. */
export function processMetrics(): Registry {
  const register = new Registry()
  collectDefaultMetrics({ register })
  return register
}

export interface Metrics {
  /** Counts an answer that was compressed before. */
  readonly countReuse: () => void
  /** Counts requests, and serves all counters at `/metrics` in the text format of Prometheus. */
  readonly plugin: FastifyPluginAsync
}

/** What the server does: requests by route and status, how long they took, answers made before, and the release. */
export function openMetrics(releases: Releases, register: Registry): Metrics {
  const registers = [register]
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, from the first byte that was read to the last that was sent.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  })
  const reused = new Counter({
    name: 'control_figures_reused_answers_total',
    help: 'Answers that were not made anew: the client had them (304), or the server had them compressed.',
    labelNames: ['held_by'],
    registers,
  })
  describeRelease(releases, registers)
  const plugin = fastifyPlugin(async (app: FastifyInstance) => {
    app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
      // By the pattern of the route, since addresses are without number; where nothing is served there is none.
      const route = routeOptions.url ?? 'none'
      durations.observe({ method, route, status: statusCode }, elapsedTime / 1000)
      if (statusCode === 304) reused.inc({ held_by: 'client' })
    })
    serve(app, register)
  })
  return { plugin, countReuse: () => reused.inc({ held_by: 'server' }) }
}

function describeRelease(releases: Releases, registers: Registry[]): void {
  new Gauge({
    name: 'control_figures_release_info',
    help: 'The release that is the latest, as labels; always 1.',
    labelNames: ['release', 'digest'],
    registers,
    collect() {
      // Data that were loaded anew are another release.
      this.reset()
      const { version, digest } = releases.latest
      this.set({ release: version, digest }, 1)
    },
  })
}

function serve(app: FastifyInstance, register: Registry): void {
  const config = { free: true, always: true }
  app.get('/metrics', { logLevel: 'warn', config }, async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(register.contentType)
      .send(await register.metrics()),
  )
}
