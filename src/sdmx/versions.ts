import type { Standard } from '../formats/sdmx/message-format.ts'
import { PeriodError, parsePeriod } from '../model/period.ts'
import { problem } from '../model/problems.ts'
import { instantOf } from '../queries/release-facts.ts'
import { releaseAsOf, releasesUpTo } from '../releases/choose-release.ts'
import type { Releases } from '../releases/open-releases.ts'
import type { Release } from '../releases/release.ts'

/** Which versions an address asks for, and so which releases. */
export interface AskedVersions {
  /** Whether a version is one of those asked for; schemes of agencies have one of their own. */
  readonly isAsked: (version: string) => boolean
  /** The releases asked for, oldest first; none where no release has such a version. */
  readonly chosen: readonly Release[]
  /** The latest of those that may be asked for. */
  readonly latest: Release
  /** Whether the address names every release that the answer is of, so that it never changes. */
  readonly isPinned: boolean
}

/** One version, or several that a wildcard stands for. */
interface Pattern {
  readonly matches: (version: string) => boolean
  readonly mode: 'exact' | 'newest' | 'all'
}

const stable: Pattern = { matches: (version) => !version.includes('-'), mode: 'newest' }
const newest: Pattern = { matches: () => true, mode: 'newest' }

const keywords: Readonly<Record<string, Pattern>> = {
  latest: stable,
  '+': stable,
  '~': newest,
  all: { matches: () => true, mode: 'all' },
  '*': { matches: () => true, mode: 'all' },
}

/** What stands between several versions. */
const separators = { '2.1': /[+,]/, '3.0': /,/ } as const satisfies Record<Standard, RegExp>

/** What is meant where no version is given. */
const defaults = { '2.1': 'latest', '3.0': '~' } as const satisfies Record<Standard, string>

/**
 * The releases that the version in an address asks for: the version of an artefact is that of its release.
 * Both forms of wildcards are understood on both faces (SDMX REST, "querying versions").
 * @throws {Problem} `invalid-parameter`, and `unknown-record` where `asOf` lies before the first release.
 */
export function versionsAsked(
  releases: Releases,
  standard: Standard,
  { version, asOf }: { readonly version: string | undefined; readonly asOf: string | undefined },
): AskedVersions {
  const text = version || defaults[standard]
  const parts = text in keywords ? [text] : text.split(separators[standard]).filter(Boolean)
  const patterns = parts.map(patternOf)
  const all = asOf === undefined ? releases.all : releasesAt(releases, asOf)
  const latest = all.at(-1) ?? releases.latest
  const wanted = new Set(patterns.flatMap((pattern) => matching(all, pattern)))
  return {
    isAsked: (one) => patterns.some(({ matches }) => matches(one)),
    chosen: all.filter((release) => wanted.has(release)),
    latest,
    isPinned:
      wanted.size > 0 &&
      patterns.every(({ mode }) => mode === 'exact') &&
      [...wanted].every(({ cut }) => cut),
  }
}

function matching(all: readonly Release[], { matches, mode }: Pattern): readonly Release[] {
  const found = all.filter(({ version }) => matches(version))
  return mode === 'newest' ? found.slice(-1) : found
}

const WILDCARD =
  /^(?:\d+(?:\.\d+){0,2}(?:-[A-Za-z0-9.-]+)?|(?:\d+|[+~*]|\d+[+~*])(?:\.(?:\d+|[+~*]|\d+[+~*])){0,2})$/

function patternOf(text: string): Pattern {
  const known = keywords[text]
  if (known) return known
  const marks = text.replace(/-.*$/, '').match(/[+~*]/g) ?? []
  if (!WILDCARD.test(text) || marks.length > 1) {
    throw problem('invalid-parameter', {
      parameter: 'version',
      detail: `version: ${JSON.stringify(text.slice(0, 40))} is no version; latest, all, 1.0.0, +, ~, * and 1+.0.0 are`,
    })
  }
  const [mark] = marks
  return mark === undefined ? exactly(text) : growing(text, mark)
}

/** One version; `1.0` stands for 1.0.0 as well, but what is named in full is nothing else. */
function exactly(text: string): Pattern {
  const isWhole = text.split('.').length >= 3
  const long = `${numbersOf(text).join('.')}${text.includes('-') ? `-${suffixOf(text)}` : ''}`
  return {
    matches: (version) => version === text || (!isWhole && version === long),
    mode: isWhole ? 'exact' : 'newest',
  }
}

/** A version in which the number at the mark may grow, and then those after it may be any. */
function growing(text: string, mark: string): Pattern {
  const least = numbersOf(text)
  const place = text.split('.').findIndex((part) => part.includes(mark))
  return {
    matches: (version) => {
      if (mark === '+' && suffixOf(version) !== '') return false
      const numbers = numbersOf(version)
      const isSame = numbers.slice(0, place).every((one, index) => one === least[index])
      return isSame && compareNumbers(numbers.slice(place), least.slice(place)) >= 0
    },
    mode: mark === '*' ? 'all' : 'newest',
  }
}

/** The three numbers of a version; those left out, or only marked, are 0. */
function numbersOf(version: string): readonly number[] {
  const parts = version.replace(/-.*$/, '').split('.')
  return [0, 1, 2].map((index) => Number.parseInt(parts[index] ?? '0', 10) || 0)
}

function suffixOf(version: string): string {
  return /-(.+)$/.exec(version)?.[1] ?? ''
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((one, at) => one !== b[at])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}

/** The releases that there were at an instant (SDMX REST 2.2, `asOf`), or at the end of a period. */
function releasesAt(releases: Releases, asOf: string): readonly Release[] {
  const instant = /T\d/.test(asOf) ? Date.parse(asOf) : Number.NaN
  if (Number.isNaN(instant)) return releasesUpTo(releases, releaseAsOf(releases, periodOf(asOf)))
  const until = releases.all.filter((release) => Date.parse(instantOf(release)) <= instant)
  if (until.length > 0) return until
  throw problem('unknown-record', {
    parameter: 'asOf',
    detail: `asOf: no release had been cut by ${asOf}; the first is of ${releases.all[0]?.date}`,
  })
}

function periodOf(text: string) {
  try {
    return parsePeriod(text)
  } catch (error) {
    if (!(error instanceof PeriodError)) throw error
    throw problem('invalid-period', { parameter: 'asOf', detail: `asOf: ${error.message}` })
  }
}
