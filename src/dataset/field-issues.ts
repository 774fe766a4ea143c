import { z } from 'zod'
import { nearestName } from '../model/nearest-name.ts'
import { memberAt } from './members.ts'
import type { RawRow } from './raw-row.ts'
import { type Details, type Path, type Report, shown } from './violation.ts'

/** Turns what zod found into violations: one for each member in fault. */
export function reportIssues(
  row: RawRow,
  schema: z.ZodObject,
  error: z.ZodError,
  report: Report,
): void {
  const told = new Set<string>()
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report(row, [...issue.path, key], () => unknownMember(key, schema, issue.path))
      }
      continue
    }
    // A text that is no period is not a date either: the first reason is enough.
    const name = issue.path.map(String).join('.')
    if (told.has(name)) continue
    told.add(name)
    report(row, issue.path, () => describe(issue, valueAt(row.value, issue.path)))
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(memberAt, value)
}

function describe(issue: z.core.$ZodIssue, value: unknown): Details {
  const member = issue.path.map(String).join('.') || 'the record'
  const found = value === undefined ? `no ${shown(member)}` : `${member}: ${shown(value)}`
  return { found, mend: mendOf(issue, value) }
}

function mendOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), value)
  if (issue.code === 'invalid_type') {
    const wanted = kindsOfValue[issue.expected] ?? issue.expected
    if (value === undefined) return `give ${wanted}`
    // YAML reads 1928 as a number and an empty value as null.
    return issue.expected === 'string' ? `write ${wanted}; in YAML, in quotes` : `write ${wanted}`
  }
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'too_big') return `at most ${issue.maximum}${unitOf(issue.origin)}`
  return issue.message
}

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a whole number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map of members',
  boolean: 'true or false',
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'string' && issue.minimum === 1)
    return 'write at least one character, or leave the member out'
  return `at least ${issue.minimum}${unitOf(issue.origin)}`
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' ? ' entries' : ''
}

function oneOf(values: readonly string[], value: unknown): string {
  const nearest = typeof value === 'string' ? nearestName(value, values) : undefined
  return `${didYouMean(nearest)}use one of ${values.join(', ')}`
}

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : `did you mean ${shown(nearest)}? `
}

function unknownMember(key: string, schema: z.ZodObject, path: Path): Details {
  const known = membersOf(schema, path)
  return {
    found: `unknown member ${shown(key)}`,
    mend: `${didYouMean(nearestName(key, known))}the members are ${known.join(', ')}`,
  }
}

function membersOf(schema: z.ZodObject, path: Path): readonly string[] {
  let at: z.core.$ZodType = schema
  for (const part of path) {
    at = unwrapped(at)
    if (at instanceof z.ZodArray) at = at.element
    else if (at instanceof z.ZodObject) at = at.shape[String(part)] ?? at
  }
  at = unwrapped(at)
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema
}
