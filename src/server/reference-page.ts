import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'
import { PAGE_POLICY } from '../http/security-headers.ts'

const { resolve } = createRequire(import.meta.url)

/** The package's own page holds its script inside, which the policy of pages forbids. */
const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Control Figures: reference</title>
</head>
<body>
<div id="reference">The reference needs JavaScript; <a href="/openapi.json">the OpenAPI document</a> does not.</div>
<script src="/docs/scalar.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`

/** The page loads and reports nothing elsewhere: it works offline and keeps its readers private. */
const configuration = {
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
}
const start = `Scalar.createApiReference('#reference', ${JSON.stringify(configuration)})\n`

/** The pages at `/docs`, on which people read the OpenAPI document. */
export const referencePage: FastifyPluginAsync = async (app) => {
  const module = resolve('@scalar/fastify-api-reference')
  await app.register(fastifyStatic, { serve: false, root: dirname(module) })
  app.get('/docs', (_request, reply) =>
    reply
      .header('content-security-policy', PAGE_POLICY)
      .type('text/html; charset=utf-8')
      .send(page),
  )
  app.get('/docs/start.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(start),
  )
  app.get('/docs/scalar.js', (_request, reply) =>
    reply.sendFile('standalone.js', join(dirname(module), 'js'), { maxAge: '1d' }),
  )
}
