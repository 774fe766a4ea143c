import t from 'tap'
import { startServer } from '../support/server.ts'

/** The value of a sample, by its name with labels as it is written. */
function sample(text: string, name: string): number | undefined {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `))
  return line === undefined ? undefined : Number(line.slice(name.length + 1))
}

t.test('requests are counted by the pattern of their route and by status', async (t) => {
  const app = await startServer(t)
  for (const id of ['sun', 'rue', 'nowhere']) await app.inject(`/v1/areas/${id}`)
  await app.inject('/v1/nothing')
  const answer = await app.inject('/metrics')
  t.equal(answer.statusCode, 200)
  t.match(answer.headers['content-type'], /^text\/plain; version=0\.0\.4/)
  const count = (labels: string) =>
    sample(answer.body, `http_request_duration_seconds_count{${labels}}`)
  t.equal(count('method="GET",route="/v1/areas/:id",status="200"'), 2)
  t.equal(count('method="GET",route="/v1/areas/:id",status="404"'), 1)
  t.equal(count('method="GET",route="none",status="404"'), 1)
  const bucket = 'method="GET",route="/v1/areas/:id",status="200"'
  t.equal(sample(answer.body, `http_request_duration_seconds_bucket{le="+Inf",${bucket}}`), 2)
  t.notMatch(answer.body, /areas\/sun/, 'no address is a label')
})

t.test('answers that were not made anew are counted by who held them', async (t) => {
  const app = await startServer(t)
  const url = '/v1/observations'
  const headers = { 'accept-encoding': 'br' }
  const first = await app.inject({ url, headers })
  for (const _ of [1, 2]) await app.inject({ url, headers })
  await app.inject({ url, headers: { 'if-none-match': String(first.headers.etag) } })
  const { body } = await app.inject('/metrics')
  t.equal(sample(body, 'control_figures_reused_answers_total{held_by="server"}'), 2)
  t.equal(sample(body, 'control_figures_reused_answers_total{held_by="client"}'), 1)
})

t.test('the release that is served is a label, with its digest', async (t) => {
  const app = await startServer(t)
  const { digest } = (await app.inject('/v1')).json()
  const { body } = await app.inject('/metrics')
  const labels = `release="0.1.0",digest="${digest}"`
  t.equal(sample(body, `control_figures_release_info{${labels}}`), 1)
})
