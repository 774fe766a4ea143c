import { isDeepStrictEqual } from 'node:util'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { Folder } from '../../src/dataset/folder.ts'
import { loadFolder } from '../../src/dataset/load-dataset.ts'
import { memberAt } from '../../src/dataset/members.ts'
import { recordKinds } from '../../src/model/records.ts'
import { type Contents, contentsOf } from '../../src/releases/contents.ts'
import { type Change, diff } from '../../src/releases/diff.ts'
import { describedAnew, exchanged } from './editable.ts'
import type { Expected, Mutant } from './mutant.ts'

export type Verdict =
  | { readonly kind: 'caught'; readonly rules: readonly string[] }
  | { readonly kind: 'harmless' }
  | { readonly kind: 'undetected'; readonly why: string }

/** The state that mutants are held against. */
export interface Original {
  readonly folder: Folder
  readonly dataset: Dataset
  readonly contents: Contents
}

/** @throws where the rules refuse what they are tried on. */
export function original(folder: Folder): Original {
  const loaded = loadFolder(folder)
  if (loaded.kind === 'refused') {
    throw new Error(`the dataset is refused before any mutation: ${JSON.stringify(loaded.report)}`)
  }
  return { folder, dataset: loaded.dataset, contents: contentsOf(loaded.dataset) }
}

/** Whether a rule catches a mutant; and if none does, whether it is seen and free. */
export function judge(mutant: Mutant, original: Original): Verdict {
  const loaded = loadFolder(grown(mutant, original.folder))
  if (loaded.kind === 'refused') {
    const { violations } = loaded.report
    if (violations.some(({ found, mend }) => found === '' || mend === '')) {
      return { kind: 'undetected', why: 'a violation says nothing' }
    }
    return { kind: 'caught', rules: [...new Set(violations.map(({ rule }) => rule))] }
  }
  const { freedom, expected } = mutant
  if (!freedom || !expected) return { kind: 'undetected', why: 'no rule catches it' }
  const why = whyHidden(loaded.dataset, original, expected)
  return why === undefined ? { kind: 'harmless' } : { kind: 'undetected', why }
}

function grown({ files, isDescribedAnew, stranger }: Mutant, folder: Folder): Folder {
  const changed = exchanged(folder, files)
  const whole = isDescribedAnew ? describedAnew(changed) : changed
  return stranger === undefined ? whole : { ...whole, strangers: [stranger] }
}

/** Why a mutant that passed every rule is not seen as what it is; undefined where it is. */
function whyHidden(mutant: Dataset, original: Original, expected: Expected): string | undefined {
  if (mutant.digest === original.dataset.digest) return 'the digest is the same'
  const changes = diff(original.contents, contentsOf(mutant))
  if (expected.change === 'head') {
    if (changes.length > 0) return 'records changed with the head'
    const members = changedMembers(original.dataset.head, mutant.head)
    return isDeepStrictEqual(members, [expected.member])
      ? undefined
      : `the head differs in ${members.join(', ') || 'nothing'}`
  }
  if (changes.length === 0) return 'the difference is empty'
  if (changes.some(({ kind }) => kind !== expected.kind)) return 'another kind of record changed'
  return isSeen(changes, expected) ? undefined : `it is seen as ${told(changes)}`
}

function isSeen(changes: readonly Change[], expected: Expected): boolean {
  const kinds = changes.map(({ change }) => change).sort()
  if (expected.change === 'removed') {
    return kinds.every((kind) => kind !== 'added') && count(kinds, 'changed') <= 1
  }
  if (expected.change === 'columns') return changes.every((one) => isWithin(one, expected))
  if (expected.change === 'renamed') return isDeepStrictEqual(kinds, ['added', 'removed'])
  const [only, ...others] = changes
  if (!only || others.length > 0 || only.change !== 'changed') return false
  if (expected.change !== 'changed') return false
  return isDeepStrictEqual(changedMembers(only.before, only.after), [expected.member])
}

function count(kinds: readonly string[], wanted: string): number {
  return kinds.filter((kind) => kind === wanted).length
}

/** A record whose key stands in one of the columns is seen as gone, and another as new. */
function isWithin(change: Change, { kind, members }: Expected & { change: 'columns' }): boolean {
  const key: readonly string[] = recordKinds[kind].key
  if (change.change !== 'changed') return members.some((member) => key.includes(member))
  return changedMembers(change.before, change.after).every((member) => members.includes(member))
}

/** The members in which two records differ, on their first level and, of an object, its second. */
function changedMembers(before: unknown, after: unknown, prefix = ''): readonly string[] {
  const names = new Set([...Object.keys(Object(before)), ...Object.keys(Object(after))])
  return [...names].flatMap((name) => {
    const [old, now] = [memberAt(before, name), memberAt(after, name)]
    if (isDeepStrictEqual(old, now)) return []
    const isInner = prefix === '' && isObject(old) && isObject(now)
    return isInner ? changedMembers(old, now, `${name}.`) : [prefix + name]
  })
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function told(changes: readonly Change[]): string {
  return changes
    .slice(0, 3)
    .map(({ change, kind, id }) => `${kind} ${id} ${change}`)
    .join(', ')
}
