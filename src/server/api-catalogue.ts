import type { FastifyPluginAsync } from 'fastify'
import { services } from '../http/services.ts'

const address = '/.well-known/api-catalog'
const profile = 'https://www.rfc-editor.org/info/rfc9727'

/** The catalogue of interfaces at its well-known address (RFC 9727), as a set of links (RFC 9264). */
export const apiCatalogue: FastifyPluginAsync = async (app) => {
  app.get(address, (request, reply) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .header('link', `<${address}>; rel="api-catalog"`)
      .type(`application/linkset+json; profile="${profile}"`)
      // As bytes, since text would be sent with a charset.
      .send(Buffer.from(JSON.stringify(linkSet(`${request.protocol}://${request.host}`)))),
  )
}

/** Link sets are read away from where they were found, so their addresses are whole. */
function linkSet(origin: string) {
  const link = (href: string, type?: string) => ({
    href: `${origin}${href}`,
    ...(type && { type }),
  })
  const ofServices = services.map(({ endpoint, contract, documentation }) => ({
    anchor: `${origin}${endpoint}`,
    ...(contract && { 'service-desc': [link(contract.address, contract.mediaType)] }),
    'service-doc': [link(documentation, 'text/html')],
    'service-meta': [link('/v1/catalogue.dcat', 'application/ld+json')],
    status: [link('/readyz', 'application/json')],
  }))
  return {
    linkset: [
      { anchor: `${origin}${address}`, item: services.map(({ endpoint }) => link(endpoint)) },
      ...ofServices,
    ],
  }
}
