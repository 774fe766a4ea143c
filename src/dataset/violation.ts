/** A place in a text file, counted from 1; columns count UTF-16 code units, as editors and SARIF do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The place of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  let line = 1
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1
    start = end + 1
  }
  return { line, column: offset - start + 1 }
}

/** One thing that is wrong with a dataset: where, what was found, and what would mend it. */
export interface Violation extends Position {
  readonly rule: string
  readonly file: string
  readonly found: string
  readonly mend: string
}

/** Violations of one rule in one file that were counted and not kept. */
export interface Omission {
  readonly rule: string
  readonly file: string
  readonly count: number
}

/** Why a dataset was refused. `total` counts the omitted violations too. */
export interface ViolationReport {
  readonly violations: readonly Violation[]
  readonly omitted: readonly Omission[]
  readonly total: number
}

/** The way to a member of a record: `['basis', 'priceBase']`, `['checks', 0, 'origin']`. */
export type Path = readonly PropertyKey[]

/** Something that stands in a file and knows where each of its members stands. */
export interface Located {
  readonly file: string
  /** The place of a member; of the nearest thing around it where the member is absent. */
  at(path: Path): Position
}

export interface Details {
  readonly found: string
  readonly mend: string
}

/** How rules and readers speak. Details are asked for only while the violation will be kept. */
export type Report = (where: Located, path: Path, details: () => Details) => void

const LIMITS = { perRuleAndFile: 20, kept: 1000 } as const

/**
 * Gathers violations and keeps memory bounded: of one rule in one file the first 20 are kept, of all
 * together the first 1,000; the rest is counted.
 */
export class ViolationCollector {
  readonly #kept: Violation[] = []
  readonly #counts = new Map<string, { rule: string; file: string; kept: number; all: number }>()

  reporterOf(rule: string): Report {
    return (where, path, details) => {
      const count = this.#countOf(rule, where.file)
      count.all += 1
      if (count.kept >= LIMITS.perRuleAndFile || this.#kept.length >= LIMITS.kept) return
      count.kept += 1
      this.#kept.push({ rule, file: where.file, ...where.at(path), ...details() })
    }
  }

  #countOf(rule: string, file: string) {
    const key = `${rule}\n${file}`
    const known = this.#counts.get(key)
    if (known) return known
    const count = { rule, file, kept: 0, all: 0 }
    this.#counts.set(key, count)
    return count
  }

  report(): ViolationReport {
    const counts = [...this.#counts.values()]
    return {
      violations: this.#kept.sort(byPlace),
      omitted: counts
        .filter(({ kept, all }) => all > kept)
        .map(({ rule, file, kept, all }) => ({ rule, file, count: all - kept }))
        .sort((a, b) => compareText(a.file, b.file) || compareText(a.rule, b.rule)),
      total: counts.reduce((sum, { all }) => sum + all, 0),
    }
  }
}

function byPlace(a: Violation, b: Violation): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A file as a whole, for violations that lie nowhere in particular. */
export function wholeFile(file: string): Located {
  return { file, at: () => ({ line: 1, column: 1 }) }
}

const LONGEST = 100

/** A value as it is shown in a violation: quoted, on one line, cut where it is long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
