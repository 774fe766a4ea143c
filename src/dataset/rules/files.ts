import { isDeepStrictEqual } from 'node:util'
import { recordKinds } from '../../model/records.ts'
import { describePackage } from '../data-package.ts'
import { covers, otherFiles, type TextFile } from '../folder.ts'
import { memberAt } from '../members.ts'
import { readJson } from '../readers/csl-json.ts'
import { type Path, positionAt, type Report, shown, wholeFile } from '../violation.ts'
import { type Rule, type RuleContext, recordsOf } from './rule.ts'

export const declaredFile: Rule = {
  name: 'declared-file',
  meaning:
    'Every file in the folder is one that the format declares, and none of those is missing.',
  kind: 'checking',
  check: ({ folder, report }) => {
    for (const name of folder.strangers) {
      report(wholeFile(name), [], () => ({
        found: `${shown(name)}, which nothing declares`,
        mend: `remove it; beside ${otherFiles.join(', ')} and releases/ a dataset has ${declared()}`,
      }))
    }
    const names = [...folder.files.keys()]
    for (const { files, description } of Object.values(recordKinds)) {
      if (!names.some((name) => covers(files, name))) {
        report(wholeFile(files), [], () => ({
          found: 'no such file',
          mend: `add it: ${description}`,
        }))
      }
    }
    if (!folder.files.has('dataset.yaml')) {
      report(wholeFile('dataset.yaml'), [], () => ({
        found: 'no such file',
        mend: 'add it: name, title, description, version, date, licence, contributors, keywords',
      }))
    }
  },
}

function declared(): string {
  return Object.values(recordKinds)
    .map(({ files }) => files)
    .join(', ')
}

export const encoding: Rule = {
  name: 'encoding',
  meaning:
    'Every file is UTF-8 without byte order mark, replacement characters or carriage returns, and ends with a line feed.',
  kind: 'checking',
  check: ({ folder, report }) => {
    for (const file of folder.files.values()) checkEncoding(file, report)
  },
}

const LINE_FEED = 0x0a
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

function checkEncoding(file: TextFile, report: Report): void {
  const { name, bytes } = file
  if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) {
    report(wholeFile(name), [], () => ({
      found: 'a byte order mark',
      mend: 'save the file as UTF-8 without one',
    }))
  }
  // The decoder puts U+FFFD for a bad byte, so one search finds both faults.
  for (let at = file.text.indexOf('\uFFFD'); at >= 0; at = file.text.indexOf('\uFFFD', at + 1)) {
    report({ file: name, at: () => positionAt(file.text, at) }, [], () => ({
      found: 'bytes that are not UTF-8, or the replacement character U+FFFD',
      mend: 'restore the character from the source and save the file as UTF-8',
    }))
  }
  // A file that was cut short seldom ends where a line does.
  if (bytes.length > 0 && bytes.at(-1) !== LINE_FEED) {
    report({ file: name, at: () => positionAt(file.text, file.text.length) }, [], () => ({
      found: 'a last line without a line feed',
      mend: 'end the file with one; where the file was cut short, restore it',
    }))
  }
  const carriageReturn = bytes.indexOf(0x0d)
  if (carriageReturn >= 0) {
    const before = new TextDecoder().decode(bytes.subarray(0, carriageReturn))
    report({ file: name, at: () => positionAt(before, before.length) }, [], () => ({
      found: 'a carriage return',
      mend: 'end lines with a line feed alone',
    }))
  }
}

export const syntax: Rule = {
  name: 'syntax',
  meaning: 'Every file parses as what its name says, and every CSV header names the known columns.',
  kind: 'reading',
}

export const dataPackage: Rule = {
  name: 'data-package',
  meaning: 'datapackage.json is what `control-figures describe` makes from the other files.',
  kind: 'checking',
  check: (context) => {
    const expected = expectedPackage(context)
    if (expected === undefined) return
    const file = context.folder.files.get('datapackage.json')
    const mend = 'run `control-figures describe`'
    if (!file) {
      context.report(wholeFile('datapackage.json'), [], () => ({ found: 'no such file', mend }))
      return
    }
    const document = readJson(file, context.report)
    if (!document || isDeepStrictEqual(document.value, expected)) return
    const path = firstDifference(document.value, expected)
    const where = { file: file.name, at: document.positionOf }
    context.report(where, path, () => ({
      found: `${path.map(String).join('.') || 'the whole'}: ${shown(path.reduce(memberAt, document.value))}`,
      mend,
    }))
  },
}

/** Undefined where what it is made from has faults of its own. */
function expectedPackage({ head, folder, tables }: RuleContext): unknown {
  const sources = [...recordsOf(tables.sources)].map(({ record }) => record)
  const isWhole = tables.sources.complete && sources.length === tables.sources.rows.length
  if (!head?.record || !isWhole) return undefined
  return describePackage({ head: head.record, files: [...folder.files.keys()], sources })
}

function firstDifference(found: unknown, expected: unknown, path: Path = []): Path {
  if (!isBranch(found) || !isBranch(expected)) return path
  for (const key of new Set([...Object.keys(found), ...Object.keys(expected)])) {
    const part = Array.isArray(found) ? Number(key) : key
    const [inner, wanted] = [memberAt(found, key), memberAt(expected, key)]
    if (!isDeepStrictEqual(inner, wanted)) return firstDifference(inner, wanted, [...path, part])
  }
  return path
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
