import { type RecordKind, recordKinds } from '../../model/records.ts'
import { eachText, memberAt } from '../members.ts'
import type { RawRow } from '../raw-row.ts'
import { keyOf } from '../tables.ts'
import { type Report, shown } from '../violation.ts'
import { daysOf, type Rule } from './rule.ts'

export const cleanText: Rule = {
  name: 'clean-text',
  meaning:
    'Texts have no control or invisible characters, stray blanks, broken encodings, and are in NFC.',
  kind: 'checking',
  check: ({ head, tables, report }) => {
    if (head) checkTexts(head, report)
    for (const table of Object.values(tables)) {
      for (const row of table.rows) checkTexts(row, report)
    }
  },
}

interface Stain {
  readonly pattern: RegExp
  readonly name: string
  readonly mend: string
}

// A line feed is let through: in YAML it parts paragraphs and verses.
const stains: readonly Stain[] = [
  {
    pattern: /(?!\n)[\p{Cc}\u2028\u2029]/u,
    name: 'a control character',
    mend: 'remove it',
  },
  {
    pattern: /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u,
    name: 'an invisible character',
    mend: 'remove it',
  },
  {
    pattern: /^\s|\s$/u,
    name: 'blanks at the beginning or end',
    mend: 'remove them',
  },
  {
    pattern:
      /Ð|â€|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|Ñ[\u0080-\u00BF\u0152\u0160\u0192\u02C6\u201A-\u203A]/u,
    name: 'UTF-8 that was read as another encoding',
    mend: 'restore the characters from the source',
  },
]
const doubled: Stain = {
  pattern: / {2}/u,
  name: 'a doubled blank',
  mend: 'leave one blank',
}
/** Words that stand as they were printed, with the blanks of the printer. */
const verbatim: ReadonlySet<PropertyKey | undefined> = new Set([
  'asPrinted',
  'originalText',
  'text',
])

/** Printable ASCII with single blanks inside: nearly every text, and nothing can be wrong with it. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

function checkTexts(row: RawRow, report: Report): void {
  eachText(row.value, (text, path) => {
    if (PLAIN.test(text)) return
    const stain = stainOf(text, verbatim.has(path.at(-1)))
    if (!stain) return
    report(row, [...path], () => ({ found: `${stain.name} in ${shown(text)}`, mend: stain.mend }))
  })
}

const notNormal = {
  name: 'characters that are not in Unicode form NFC',
  mend: 'normalise them to NFC',
}

function stainOf(text: string, isVerbatim: boolean): { name: string; mend: string } | undefined {
  const stain = stains.find(({ pattern }) => pattern.test(text))
  if (stain) return stain
  if (!isVerbatim && doubled.pattern.test(text)) return doubled
  return text === text.normalize('NFC') ? undefined : notNormal
}

export const sorted: Rule = {
  name: 'sorted',
  meaning:
    'Records stand in the order of their keys, so that a difference shows only what changed.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const [name, kind] of Object.entries<RecordKind>(recordKinds)) {
      const table = Object.entries(tables).find(([each]) => each === name)?.[1]
      if (table) checkOrder(table.rows, kind.key, report)
    }
  },
}

function checkOrder(rows: readonly RawRow[], key: readonly string[], report: Report): void {
  let before: RawRow | undefined
  for (const row of rows) {
    if (key.some((member) => textAt(row, member) === '')) continue
    const earlier = before?.file === row.file ? before : undefined
    before = row
    if (!earlier || compareKeys(earlier, row, key) <= 0) continue
    report(row, [key[0] ?? ''], () => ({
      found: `${shown(keyOf(row, key))} after ${shown(keyOf(earlier, key))}`,
      mend: `sort the file by ${key.join(', then ')}`,
    }))
  }
}

function compareKeys(a: RawRow, b: RawRow, key: readonly string[]): number {
  for (const member of key) {
    const left = textAt(a, member)
    const right = textAt(b, member)
    if (left === right) continue
    // Periods stand in the order of time, which is not that of their letters.
    const [first, second] = [daysOf(left)?.first, daysOf(right)?.first]
    if (member === 'period' && first !== undefined && second !== undefined) return first - second
    return left < right ? -1 : 1
  }
  return 0
}

function textAt(row: RawRow, member: string): string {
  const text = memberAt(row.value, member)
  return typeof text === 'string' ? text : ''
}
