import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'
import { PAGE_POLICY } from '../http/security-headers.ts'

const { resolve } = createRequire(import.meta.url)

/** The files of the page, from the packages that ship them: the page needs no other address than ours. */
const assets = [
  { packageName: 'react', folder: 'umd', file: 'react.production.min.js' },
  { packageName: 'react-dom', folder: 'umd', file: 'react-dom.production.min.js' },
  { packageName: 'graphiql', folder: '', file: 'graphiql.min.js' },
  { packageName: 'graphiql', folder: '', file: 'graphiql.min.css' },
] as const

const start = `const fetcher = GraphiQL.createFetcher({ url: '/graphql' })
const defaultQuery = ${JSON.stringify(`# What each account says of the grain
# harvest of 1932, and who says it.
# A multiplier of 6 is a million units.
{
  dataset {
    observations(
      filter: {
        indicator: ["grain-harvest"]
        from: "1932"
        to: "1932"
      }
    ) {
      edges {
        node {
          value
          multiplier
          unit { symbol }
          series { title nature }
          source { title }
          locator
        }
      }
    }
  }
}
`)}
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery }),
)
`

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Control Figures: GraphiQL</title>
<link rel="stylesheet" href="/graphiql/graphiql.min.css">
<style>body { margin: 0 } #graphiql { height: 100vh }</style>
</head>
<body>
<div id="graphiql">GraphiQL needs JavaScript; /graphql answers without it.</div>
<script src="/graphiql/react.production.min.js"></script>
<script src="/graphiql/react-dom.production.min.js"></script>
<script src="/graphiql/graphiql.min.js"></script>
<script src="/graphiql/start.js"></script>
</body>
</html>
`

/** The page on which people try GraphQL, served whole from here. */
export const graphiql: FastifyPluginAsync = async (app) => {
  await app.register(fastifyStatic, { serve: false, root: rootOf('graphiql') })
  app.get('/graphiql', (_request, reply) =>
    reply
      .header('content-security-policy', PAGE_POLICY)
      .type('text/html; charset=utf-8')
      .send(page),
  )
  app.get('/graphiql/start.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(start),
  )
  for (const { packageName, folder, file } of assets) {
    app.get(`/graphiql/${file}`, (_request, reply) =>
      reply.sendFile(file, join(rootOf(packageName), folder), { maxAge: '1d' }),
    )
  }
}

/** The folder of an installed package; packages let only their package.json be resolved by path. */
function rootOf(packageName: string): string {
  return dirname(resolve(`${packageName}/package.json`))
}
