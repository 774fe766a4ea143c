import type { FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { nearestName } from '../model/nearest-name.ts'
import { type Problem, problem } from '../model/problems.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** What Allow says of a path (RFC 9110 §10.2.1). */
    allowedAt: (path: string) => string
  }
}

/**
 * Answers OPTIONS with the methods that an address takes, refuses all others with 405 before a body is read
 * (RFC 9110 §9.3.7 and §15.5.6), and names the nearest address where nothing is served. Register it before
 * the routes.
 */
export const methods = fastifyPlugin(async (app) => {
  const served = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const taken = served.get(url) ?? new Set()
    // What OPTIONS is answered with is said for all addresses at once.
    for (const one of [method].flat()) if (one !== 'OPTIONS') served.set(url, taken.add(one))
  })
  app.decorate('allowedAt', (path) => allowed(methodsAt(served, path)))
  // After every check of the client, and before its body is read.
  app.addHook('preParsing', async (request, reply) => {
    const isOptions = request.method === 'OPTIONS'
    if (!isOptions && !request.is404) return undefined
    const path = pathOf(request)
    const taken = methodsAt(served, path)
    if (taken.size === 0 && isOptions) throw unknownRoute(path, served.keys())
    if (taken.size === 0 || taken.has(request.method)) return undefined
    reply.header('allow', allowed(taken))
    if (isOptions) return reply.code(204).send()
    throw problem('method-not-allowed', {
      detail: `${request.method.slice(0, 20)} is not answered at this address; ${allowed(taken)} are`,
    })
  })
  app.setNotFoundHandler((request) => {
    throw unknownRoute(pathOf(request), served.keys())
  })
})

function pathOf({ url }: FastifyRequest): string {
  return (url.split('?')[0] ?? '').replace(/(.)\/$/, '$1')
}

function allowed(taken: ReadonlySet<string>): string {
  return [...taken, 'OPTIONS'].join(', ')
}

/** The methods of the routes that a path may be of; a star asks for those of the whole server. */
function methodsAt(
  served: ReadonlyMap<string, ReadonlySet<string>>,
  path: string,
): ReadonlySet<string> {
  const found = [...served].filter(([url]) => path === '*' || fits(url, path))
  return new Set(found.flatMap(([, taken]) => [...taken]))
}

/** Whether a path is one of those that a route pattern such as `/v1/series/:id` or `/data/*` stands for. */
function fits(pattern: string, path: string): boolean {
  if (pattern.endsWith('/*')) return path.startsWith(pattern.slice(0, -1))
  const parts = pattern.split('/')
  const given = path.split('/')
  return (
    parts.length === given.length &&
    parts.every((part, index) =>
      part.startsWith(':') ? given[index] !== '' : part === given[index],
    )
  )
}

function unknownRoute(path: string, served: Iterable<string>): Problem {
  const routes = [...served]
  const suggestion = spanInPath(path, routes) ?? nearestName(path, routes)
  const near = suggestion ? `; the nearest is ${suggestion}` : ''
  return problem('unknown-route', {
    detail: `nothing is served at ${JSON.stringify(path.slice(0, 200))}${near}`,
    ...(suggestion && { suggestion }),
  })
}

/** An address in which the slash of a span of periods (`1932/1933`) was taken for one of the address. */
function spanInPath(path: string, routes: readonly string[]): string | undefined {
  const joined = path.replace(/\/([^/]+)$/, '%2F$1')
  const isServed = routes.some((route) => route.endsWith('/:period') && fits(route, joined))
  return isServed ? joined : undefined
}
