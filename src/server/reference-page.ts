import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'
import { dataBlock } from '../formats/html/data-block.ts'
import { datasetNode } from '../formats/schema-org/dataset.ts'
import type { Node } from '../formats/schema-org/node.ts'
import { PAGE_POLICY } from '../http/security-headers.ts'
import { describeRelease } from '../queries/descriptions/describe.ts'
import type { Releases } from '../releases/open-releases.ts'
import type { Release } from '../releases/release.ts'

const { resolve } = createRequire(import.meta.url)

/** The package's own page holds its script inside, which the policy of pages forbids. */
const page = (release: Release) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Control Figures: reference</title>
${dataBlock(briefly(release))}
</head>
<body>
<div id="reference">The reference needs JavaScript; <a href="/openapi.json">the OpenAPI document</a> does not.</div>
<script src="/docs/scalar.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`

/** The dataset, for programs that look for some; what it is made of stands at its own address. */
function briefly(release: Release): Node {
  const whole = datasetNode(describeRelease(release, []))
  const { variableMeasured: _, hasPart: __, isBasedOn: ___, ...brief } = whole
  return brief
}

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
export const referencePage: FastifyPluginAsync<{ readonly releases: Releases }> = async (
  app,
  { releases },
) => {
  const module = resolve('@scalar/fastify-api-reference')
  await app.register(fastifyStatic, { serve: false, root: dirname(module) })
  app.get('/docs', (_request, reply) =>
    reply
      .header('content-security-policy', PAGE_POLICY)
      .type('text/html; charset=utf-8')
      .send(page(releases.latest)),
  )
  app.get('/docs/start.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(start),
  )
  app.get('/docs/scalar.js', (_request, reply) =>
    reply.sendFile('standalone.js', join(dirname(module), 'js'), { maxAge: '1d' }),
  )
}
