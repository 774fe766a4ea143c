import type { FastifyPluginAsync } from 'fastify'
import { dataBlock } from '../formats/html/data-block.ts'
import { PAGE_POLICY } from '../http/security-headers.ts'
import { nearestName } from '../model/nearest-name.ts'
import { type ProblemCode, problem, problems } from '../model/problems.ts'
import type { Releases } from '../releases/open-releases.ts'
import { referencePage } from './reference-page.ts'

/** The documents that describe the server: OpenAPI, its pages, to which the root leads, and a page for each kind of problem. */
export const documents: FastifyPluginAsync<{
  readonly openApi: () => object
  readonly releases: Releases
}> = async (app, { openApi, releases }) => {
  app.get('/', (_request, reply) => reply.redirect('/docs', 307))
  app.get('/openapi.json', (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(openApi()),
  )
  await app.register(referencePage, { releases })
  app.get<{ Params: { code: string } }>('/problems/:code', (request, reply) => {
    const code = Object.keys(problems).find(
      (one): one is ProblemCode => one === request.params.code,
    )
    if (!code) throw unknownProblem(request.params.code)
    const { title, explanation } = problems[code]
    return reply
      .header('content-security-policy', PAGE_POLICY)
      .type('text/html; charset=utf-8')
      .send(page(title, explanation, code))
  })
}

function unknownProblem(given: string) {
  const suggestion = nearestName(given, Object.keys(problems))
  return problem('unknown-record', {
    parameter: 'code',
    detail: `there is no kind of problem ${JSON.stringify(given.slice(0, 80))}`,
    ...(suggestion && { suggestion }),
  })
}

function page(title: string, explanation: string, code: ProblemCode): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
${dataBlock({ '@type': 'WebPage', name: title, description: explanation, identifier: code })}</head>
<body style="font:1.1rem/1.5 Georgia,serif;max-width:40rem;margin:3rem auto;padding:0 1rem">
<h1>${title}</h1>
<p>${explanation}</p>
<p>Code: <code>${code}</code>. All kinds of problem stand in <a href="/v1/config">/v1/config</a>; every address and its
parameters in <a href="/docs">the documentation</a>.</p>
</body>
</html>
`
}
