import { isDeepStrictEqual } from 'node:util'
import { compareVersions } from '../model/manifest.ts'
import type { Change } from './diff.ts'

export type Step = 'major' | 'minor' | 'patch'

/** Members that say the same thing in other words when they change. */
const wording = new Set(['name', 'title', 'definition', 'description', 'note', 'borders'])

/**
 * The smallest step that a difference allows: major where a record or figure was changed or removed,
 * minor where something was only added, patch where nothing but wording or packaging changed.
 */
export function smallestStep(changes: readonly Change[]): Step {
  if (changes.some(isMaterial)) return 'major'
  return changes.some(({ change }) => change === 'added') ? 'minor' : 'patch'
}

/** Whether a change is more than other words for the same thing; such changes need a reason. */
export function isMaterial(change: Change): boolean {
  if (change.change === 'added') return false
  if (change.change === 'removed') return true
  return !isDeepStrictEqual(withoutWording(change.before), withoutWording(change.after))
}

function withoutWording(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([member]) => !wording.has(member)))
}

/** The least version that a step from another leads to. */
export function leastVersion(previous: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = previous.split('.').map(Number)
  if (step === 'major') return `${major + 1}.0.0`
  if (step === 'minor') return `${major}.${minor + 1}.0`
  return `${major}.${minor}.${patch + 1}`
}

/** Whether a version may follow another after a step. */
export function allows(version: string, previous: string, step: Step): boolean {
  return compareVersions(version, leastVersion(previous, step)) >= 0
}
