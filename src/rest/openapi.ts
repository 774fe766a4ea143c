import type { OpenAPIV3_1 } from 'openapi-types'
import type { Release } from '../releases/release.ts'

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

/** Mends what the generators leave: twins of schemas for a writing direction that does not exist, and the empty path. */
export function tidy<Document extends object>(document: Document): Document {
  if ('components' in document) dropInputTwins(document.components)
  if ('paths' in document) nameTheRoot(document.paths)
  return document
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
