import type { OpenAPIV3_1 } from 'openapi-types'
import { memberOf } from '../model/columns.ts'
import type { Release } from '../releases/release.ts'
import { responseHeaders } from './response-headers.ts'

/** What the OpenAPI document says of the whole. */
export function openApiHead({ head, version }: Release): Partial<OpenAPIV3_1.Document> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control Figures',
      version,
      description: `${head.description} Every list takes limit and cursor; every address takes a format as a suffix (.csv). Unknown parameters and codes are refused with the nearest known one.`,
      license: { name: 'Apache-2.0 (code)', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/v1', description: 'The latest release.' }],
  }
}

/**
 * Mends what the generators leave: twins of schemas for a writing direction that does not exist, the empty path,
 * and the headers of answers, which they do not read.
 */
export function tidy<Document extends object>(document: Document): Document {
  if ('components' in document) {
    dropInputTwins(document.components)
    Object.assign(members(document.components), { headers: describedHeaders() })
  }
  if ('paths' in document) {
    nameTheRoot(document.paths)
    for (const path of Object.values(members(document.paths))) nameHeaders(path)
  }
  return document
}

function members(of: unknown): object {
  return typeof of === 'object' && of !== null ? of : {}
}

function describedHeaders() {
  return Object.fromEntries(
    Object.entries(responseHeaders).map(([name, { description, schema }]) => [
      name,
      { description, schema },
    ]),
  )
}

/** Names on each answer the headers that it may have. */
function nameHeaders(path: unknown): void {
  for (const operation of Object.values(members(path))) {
    for (const [status, response] of Object.entries(members(memberOf(operation, 'responses')))) {
      const names = Object.entries(responseHeaders).filter(([, { on }]) =>
        on.some((one) => one === status),
      )
      const headers = names.map(([name]) => [name, { $ref: `#/components/headers/${name}` }])
      Object.assign(members(response), { headers: Object.fromEntries(headers) })
    }
  }
}

function dropInputTwins(components: unknown): void {
  if (typeof components !== 'object' || components === null || !('schemas' in components)) return
  const { schemas } = components
  if (typeof schemas !== 'object' || schemas === null) return
  for (const name of Object.keys(schemas)) {
    if (name.endsWith('Input')) Reflect.deleteProperty(schemas, name)
  }
}

function nameTheRoot(paths: unknown): void {
  if (typeof paths !== 'object' || paths === null || !('' in paths)) return
  Object.assign(paths, { '/': paths[''] })
  Reflect.deleteProperty(paths, '')
}
