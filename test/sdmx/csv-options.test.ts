import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { readCsv } from '../support/sdmx-readers.ts'
import { startServer } from '../support/server.ts'

const key = '/sdmx/3.0/data/dataflow/CF/industry/0.1.0/*.*.industrial-output-growth.*.claim.*'

async function rowsAt(app: FastifyInstance, parameters: string, address = key) {
  const accept = `application/vnd.sdmx.data+csv;${parameters}`
  const answer = await app.inject({ url: address, headers: { accept } })
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`)
  return { text: answer.body, rows: readCsv(answer.body) }
}

const bureau = 'industrial-output-growth-sun-bureau'

t.test('SDMX-CSV 2.0 gives ids, the structure that they are of, and the action', async (t) => {
  const app = await startServer(t)
  const { text, rows } = await rowsAt(app, 'version=2.0.0')
  t.match(
    text,
    /^STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,ESTIMATOR,NATURE,SERIES,TIME_PERIOD,OBS_VALUE,TITLE,/,
  )
  t.match(rows[1], {
    STRUCTURE: 'dataflow',
    STRUCTURE_ID: 'CF:industry(0.1.0)',
    ACTION: 'I',
    FREQ: 'A',
    TIME_PERIOD: '1926-A1',
    OBS_VALUE: '20',
    PRINTED: 'nearly twenty',
    PERIOD: '1926-27',
    REPORTING_YEAR_START_DAY: '--10-01',
  })
})

t.test('labels=both puts names after ids, labels=name into columns of their own', async (t) => {
  const app = await startServer(t)
  const both = await rowsAt(app, 'version=2.0.0;labels=both')
  t.match(both.rows[0], {
    STRUCTURE_ID: 'CF:industry(0.1.0): Industry',
    'FREQ: Frequency': 'A: Yearly',
    'REF_AREA: Area': 'sun: Soviet Union',
    'TIME_PERIOD: Time period': '1925-A1',
  })
  const name = await rowsAt(app, 'version=2.0.0;labels=name')
  t.match(name.rows[0], {
    STRUCTURE_ID: 'CF:industry(0.1.0)',
    STRUCTURE_NAME: 'Industry',
    REF_AREA: 'sun',
    Area: 'Soviet Union',
    OBS_STATUS: 'A',
    Status: 'Normal',
  })
})

t.test('keys=both adds the key of the series and of the observation', async (t) => {
  const app = await startServer(t)
  const series = `A.sun.industrial-output-growth.tsunkhu.claim.${bureau}`
  const { rows } = await rowsAt(app, 'version=2.0.0;keys=both')
  t.match(rows[0], { SERIES_KEY: series, OBS_KEY: `${series}.1925-A1` })
  t.notOk('OBS_KEY' in ((await rowsAt(app, 'version=2.0.0;keys=series')).rows[0] ?? {}))
})

t.test('timeFormat=normalized gives the day that each period ends on', async (t) => {
  const app = await startServer(t)
  const { rows } = await rowsAt(app, 'version=2.0.0;timeFormat=normalized')
  t.same(
    rows.map((row) => row['TIME_PERIOD']),
    ['1926-09-30', '1927-09-30', '1928-09-30'],
  )
})

t.test(
  'SDMX-CSV 1.0 names the dataflow in the first column, with its name where asked',
  async (t) => {
    const app = await startServer(t)
    const { text, rows } = await rowsAt(app, 'version=1.0.0')
    t.match(text, /^DATAFLOW,FREQ,/)
    t.equal(rows[0]?.['DATAFLOW'], 'CF:industry(0.1.0)')
    const both = await rowsAt(app, 'version=1.0.0;labels=both')
    t.equal(both.rows[0]?.['DATAFLOW'], 'CF:industry(0.1.0): Industry')
    t.equal(
      both.rows[0]?.['ESTIMATOR: Estimator'],
      'tsunkhu: Central Administration of Economic Accounts',
    )
  },
)

t.test('what is not asked for has no column', async (t) => {
  const app = await startServer(t)
  const { text } = await rowsAt(
    app,
    'version=2.0.0',
    `${key}?attributes=SOURCE,OBS_STATUS&measures=none`,
  )
  t.match(
    text,
    /^STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,ESTIMATOR,NATURE,SERIES,TIME_PERIOD,OBS_STATUS,SOURCE\r\n/,
  )
})

t.test('where only series are asked for, each has one row without a time', async (t) => {
  const app = await startServer(t)
  const { rows } = await rowsAt(app, 'version=2.0.0', `${key}?attributes=none&measures=none`)
  t.same(
    rows.map((row) => [row['SERIES'], row['TIME_PERIOD']]),
    [[bureau, undefined]],
  )
})

t.test('several dataflows are data sets of their own', async (t) => {
  const app = await startServer(t)
  const { rows } = await rowsAt(app, 'version=2.0.0', '/sdmx/3.0/data/dataflow/CF/steel,population')
  t.same(
    [...new Set(rows.map((row) => row['STRUCTURE_ID']))],
    ['CF:steel(0.1.0)', 'CF:population(0.1.0)'],
  )
})
