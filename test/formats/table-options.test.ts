import { parse } from 'csv-parse/sync'
import t from 'tap'
import { startServer } from '../support/server.ts'

const figures = '/v1/series/urban-share-sun-census/observations'

t.test('cells are separated by what was asked for, under its name or as itself', async (t) => {
  const app = await startServer(t)
  for (const [sep, character] of [
    ['semicolon', ';'],
    [';', ';'],
    ['tab', '\t'],
    ['pipe', '|'],
  ] as const) {
    const { body } = await app.inject(`${figures}.csv?sep=${encodeURIComponent(sep)}`)
    t.equal(body.slice(0, 17), `series${character}indicator${character}`, sep)
  }
})

t.test(
  'with a decimal comma values alone change, and a semicolon stands between cells',
  async (t) => {
    const app = await startServer(t)
    const { body } = await app.inject(`${figures}.csv?decimal=comma`)
    const rows: Record<string, string>[] = parse(body, { columns: true, delimiter: ';' })
    t.match(
      rows.find(({ period }) => period === '1937'),
      { value: '27,0', printed: '27.0', multiplier: '0' },
    )
    const tsv = await app.inject(`${figures}.tsv?decimal=comma`)
    t.match(tsv.body, /\t1937\t27,0\t27\.0\t/)
  },
)

t.test('a byte order mark comes first where it is asked for', async (t) => {
  const app = await startServer(t)
  const marked = await app.inject(`${figures}.csv?bom=true`)
  t.same([...marked.rawPayload.subarray(0, 4)], [0xef, 0xbb, 0xbf, 0x73])
  t.equal((await app.inject(`${figures}.csv?bom=false`)).rawPayload[0], 0x73)
})

t.test('labels put names beside ids or in their place, and then say what is lost', async (t) => {
  const app = await startServer(t)
  const both = await app.inject(`${figures}.csv?labels=both`)
  const [row = {}]: Record<string, string>[] = parse(both.body, { columns: true })
  t.match(row, {
    indicator: 'urban-share',
    area: 'sun',
    area_name: 'Soviet Union',
    unit: 'per-cent',
    unit_name: 'per cent',
  })
  t.notOk('control-figures-loses' in both.headers)
  const named = await app.inject(`${figures}.csv?labels=name`)
  const [other = {}]: Record<string, string>[] = parse(named.body, { columns: true })
  t.match(other, { area: 'Soviet Union', unit: 'per cent' })
  t.equal(
    named.headers['control-figures-loses'],
    'series, indicator, area, unit, estimator, source',
  )
})

t.test('wide has periods down and series across, and names what it drops', async (t) => {
  const app = await startServer(t)
  const answer = await app.inject('/v1/observations.csv?indicator=crude-steel-output&shape=wide')
  const rows: string[][] = parse(answer.body)
  const { data } = (await app.inject('/v1/observations?indicator=crude-steel-output')).json()
  const [head = [], ...lines] = rows
  t.equal(head[0], 'period')
  t.same(new Set(head.slice(1)), new Set(data.map(({ series }: { series: string }) => series)))
  for (const { series, period, value } of data) {
    const line = lines.find(([first]) => first === period)
    t.equal(line?.[head.indexOf(series)], value, `${series} ${period}`)
  }
  t.match(answer.headers['control-figures-loses'], /status, .*source, .*locator, note/)
  const json = await app.inject('/v1/observations?indicator=crude-steel-output&shape=wide')
  t.same(json.json().data[0].period, lines[0]?.[0])
  t.equal(json.headers['control-figures-loses'], answer.headers['control-figures-loses'])
})

t.test('JSON by column has a list for each member, of one length', async (t) => {
  const app = await startServer(t)
  const url = '/v1/observations?indicator=grain-harvest&limit=50'
  const { data } = (await app.inject(url)).json()
  const columns = (await app.inject(`${url}&shape=columns`)).json()
  t.equal(columns.page.total, (await app.inject(url)).json().page.total)
  for (const [member, values] of Object.entries<unknown[]>(columns.data)) {
    t.same(
      values,
      data.map((row: Record<string, unknown>) => row[member] ?? null),
      member,
    )
  }
})

t.test('a cell of TSV holds no tab and no end of line, and says where it did', async (t) => {
  const app = await startServer(t)
  const { body } = await app.inject('/v1/quotations.tsv')
  const lines = body.replace(/\n$/, '').split('\n')
  const { page } = (await app.inject('/v1/quotations')).json()
  t.equal(lines.length, page.total + 1)
  const width = lines[0]?.split('\t').length
  for (const line of lines) t.equal(line.split('\t').length, width, line.slice(0, 40))
})
