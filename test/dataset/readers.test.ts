import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import t from 'tap'
import type { TextFile } from '../../src/dataset/folder.ts'
import { readJson } from '../../src/dataset/readers/csl-json.ts'
import { readCsv } from '../../src/dataset/readers/csv.ts'
import { splitCsv } from '../../src/dataset/readers/csv-text.ts'
import { readYaml } from '../../src/dataset/readers/yaml.ts'
import { readingsOf } from '../../src/dataset/rules/numeral.ts'
import { ViolationCollector } from '../../src/dataset/violation.ts'
import { recordKinds } from '../../src/model/records.ts'

function file(text: string): TextFile {
  return { name: 'x', bytes: new TextEncoder().encode(text), text, sha256: '' }
}

function reading() {
  const collector = new ViolationCollector()
  return { report: collector.reporterOf('syntax'), faults: () => collector.report().violations }
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', '\n', '\t', '1') })
const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 8,
  }),
)

t.test('CSV that csv-stringify writes is read as it was', async () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = stringify(rows)
      t.same(splitCsv(text), { records: rows, fault: undefined })
    }),
    { numRuns: 200 },
  )
})

t.test('any text is read, or refused, as csv-parse does', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n'), maxLength: 30 })
  fc.assert(
    fc.property(text, (given) => {
      const { records, fault } = splitCsv(given)
      let expected: readonly (readonly string[])[] | 'refused'
      try {
        expected = parse(given, { relax_column_count: true, record_delimiter: '\n' })
      } catch {
        expected = 'refused'
      }
      t.same(fault ? 'refused' : records, expected, JSON.stringify(given))
    }),
    { numRuns: 500 },
  )
})

t.test('a CSV row knows the line and column of each cell, over quoted lines too', async (t) => {
  const text = 'id,name,parent,description\na,"Two\nlines",,"x, ""y"""\nb,B,a,z\n'
  const { report, faults } = reading()
  const { rows } = readCsv(file(text), recordKinds.topics, report)
  t.same(faults(), [])
  t.same(
    rows.map(({ value }) => value),
    [
      { id: 'a', name: 'Two\nlines', description: 'x, "y"' },
      { id: 'b', name: 'B', parent: 'a', description: 'z' },
    ],
  )
  t.same(rows[0]?.at(['name']), { line: 2, column: 3 })
  t.same(rows[0]?.at(['parent']), { line: 3, column: 8 })
  t.same(rows[0]?.at(['description']), { line: 3, column: 9 })
  t.same(rows[1]?.at(['description']), { line: 4, column: 7 })
  t.same(rows[1]?.at(['nothing of the kind']), { line: 4, column: 1 })
})

t.test('dotted columns nest, integers are numbers, empty cells are absent', async (t) => {
  const text = 'id,multiplier,basis.concept,basis.note\ns,6,barn yield,\nt,6.0,,\n'
  const { report } = reading()
  const { rows } = readCsv(file(text), recordKinds.series, report)
  t.same(
    rows.map(({ value }) => value),
    [
      { id: 's', multiplier: 6, basis: { concept: 'barn yield' } },
      { id: 't', multiplier: '6.0', basis: {} },
    ],
  )
  t.same(
    rows.map(({ whole }) => whole),
    [false, false],
    'since required columns are missing',
  )
})

t.test('JSON is read as JSON.parse reads it, and refused where it refuses', async () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 2 }), (value, indent) => {
      const { report } = reading()
      t.same(readJson(file(JSON.stringify(value, null, indent)), report)?.value, value)
    }),
    { numRuns: 200 },
  )
  const unit = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-',
    '.5',
    'null',
    ' ',
    '\\',
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
      const { report, faults } = reading()
      const document = readJson(file(text), report)
      let expected: unknown
      try {
        expected = JSON.parse(text)
      } catch {
        expected = undefined
      }
      const repeats = faults().some(({ found }) => found.includes('a second time'))
      if (!repeats) t.same(document?.value, expected, text)
    }),
    { numRuns: 500 },
  )
})

t.test('JSON keeps a member named __proto__ a member, and does not nest without end', async (t) => {
  const { report, faults } = reading()
  const document = readJson(file('{"__proto__": {"polluted": true}}'), report)
  t.same(Object.keys(Object(document?.value)), ['__proto__'])
  t.notOk('polluted' in {})
  t.equal(readJson(file('['.repeat(100_000)), report), undefined)
  t.match(faults()[0]?.found, /without end/)
})

t.test('YAML knows the line and column of each member, in block and flow style', async (t) => {
  const { report, faults } = reading()
  const text = "- id: a\n  topics: [x, 'y']\n  checks:\n    - origin: >-\n        long\n"
  const document = readYaml(file(text), report)
  t.same(faults(), [])
  t.same(document?.value, [{ id: 'a', topics: ['x', 'y'], checks: [{ origin: 'long' }] }])
  t.same(document?.positionOf([0, 'id']), { line: 1, column: 7 })
  t.same(document?.positionOf([0, 'topics', 1]), { line: 2, column: 15 })
  t.same(document?.positionOf([0, 'checks', 0, 'origin']), { line: 4, column: 15 })
  t.same(document?.positionOf([0, 'absent']), { line: 1, column: 3 })
})

t.test('YAML that multiplies itself or nests without end is refused', async (t) => {
  const { report, faults } = reading()
  const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'
  t.equal(readYaml(file(bomb), report), undefined)
  t.equal(readYaml(file('['.repeat(20_000)), report), undefined)
  t.ok(faults().length > 1)
})

t.test('a printed numeral is read with its separators, signs and commas', async (t) => {
  const readings = {
    '4,3': ['4.3'],
    '1,234': ['1234', '1.234'],
    '1.234,50': ['1234.50'],
    '26,314,114': ['26314114'],
    '26 314 114': ['26314114'],
    '99\u202F800\u00A0000': [],
    '99\u00A0800\u00A0000': ['99800000'],
    '1’234': ['1234'],
    '\u22123.0': ['-3.0'],
    '+7': ['7'],
    '.5': ['0.5'],
    '10.0': ['10.0'],
    '007': ['7'],
    '12 34': [],
    'about 20': [],
    '1,2,3': [],
    '5-6': [],
  }
  for (const [printed, expected] of Object.entries(readings)) {
    t.same(readingsOf(printed), expected, printed)
  }
})
