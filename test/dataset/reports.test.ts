import t from 'tap'
import { github } from '../../src/dataset/reports/github.ts'
import { reportFormats } from '../../src/dataset/reports/index.ts'
import { json } from '../../src/dataset/reports/json.ts'
import { pretty } from '../../src/dataset/reports/pretty.ts'
import { sarif } from '../../src/dataset/reports/sarif.ts'
import { rules } from '../../src/dataset/rules/index.ts'
import type { ViolationReport } from '../../src/dataset/violation.ts'

const report: ViolationReport = {
  violations: [
    {
      rule: 'field',
      file: 'observations/a,b:c.csv',
      line: 4,
      column: 29,
      found: '100%\nof it',
      mend: 'write less, or: nothing',
    },
    { rule: 'sorted', file: 'topics.csv', line: 6, column: 1, found: 'x after y', mend: 'sort it' },
  ],
  omitted: [{ rule: 'field', file: 'observations/a,b:c.csv', count: 9_980 }],
  total: 9_982,
}
const nothing: ViolationReport = { violations: [], omitted: [], total: 0 }
const options = { folder: './data/', colour: false }

t.test('the list has a name and a summary for each format', async (t) => {
  t.same(
    reportFormats.map(({ name }) => name),
    ['pretty', 'json', 'sarif', 'github'],
  )
  t.ok(reportFormats.every(({ summary }) => summary.length > 10))
})

t.test('pretty groups by file and counts what it leaves out', async (t) => {
  t.equal(
    pretty.write(report, options),
    [
      'observations/a,b:c.csv',
      '  4:29  field  100%\nof it',
      '      write less, or: nothing',
      '  … and 9,980 more of field',
      '',
      'topics.csv',
      '  6:1  sorted  x after y',
      '      sort it',
      '',
      '9,982 violations in 2 files',
      '',
    ].join('\n'),
  )
  t.equal(pretty.write(nothing, options), 'No violations.\n')
})

t.test('pretty has colours only when asked', async (t) => {
  const sequence = String.fromCharCode(27)
  t.notOk(pretty.write(report, options).includes(sequence))
  t.ok(pretty.write(report, { ...options, colour: true }).includes(`${sequence}[31m`))
})

t.test('json is the report', async (t) => {
  t.same(JSON.parse(json.write(report, options)), report)
  t.same(JSON.parse(json.write(nothing, options)), nothing)
})

t.test('github escapes messages and properties, so that no text becomes a command', async (t) => {
  t.equal(
    github.write(report, options),
    [
      '::error file=data/observations/a%2Cb%3Ac.csv,line=4,col=29,title=field::100%25%0Aof it. write less, or: nothing',
      '::error file=data/topics.csv,line=6,col=1,title=sorted::x after y. sort it',
      '::error file=data/observations/a%2Cb%3Ac.csv,title=field::… and 9,980 violations more',
      '',
    ].join('\n'),
  )
  t.equal(github.write(nothing, options), '')
})

t.test('sarif names every rule and the place of every result', async (t) => {
  const log = JSON.parse(sarif.write(report, { ...options, folder: 'my data' }))
  t.equal(log.version, '2.1.0')
  t.match(log.$schema, /sarif-2\.1\.0/)
  const [run] = log.runs
  t.same(
    run.tool.driver.rules.map(({ id }: { id: string }) => id),
    rules.map(({ name }) => name),
  )
  t.equal(run.columnKind, 'utf16CodeUnits')
  t.equal(run.results.length, 2)
  const [first] = run.results
  t.equal(first.ruleId, 'field')
  t.equal(run.tool.driver.rules[first.ruleIndex].id, 'field')
  t.same(first.message, { text: '100%\nof it. write less, or: nothing' })
  t.same(first.locations[0].physicalLocation, {
    artifactLocation: { uri: 'my%20data/observations/a,b:c.csv' },
    region: { startLine: 4, startColumn: 29 },
  })
  t.match(run.invocations[0].toolExecutionNotifications[0].message.text, /9,980 violations more/)
  t.same(JSON.parse(sarif.write(nothing, options)).runs[0].results, [])
})
