import { dimensions } from '../formats/sdmx/components.ts'
import type { Standard } from '../formats/sdmx/message-format.ts'
import { type Complaint, problem } from '../model/problems.ts'
import type { Series } from '../model/series.ts'
import { unknownName } from '../model/unknown-name.ts'
import type { Release } from '../releases/release.ts'

/**
 * Whether a series has one of the keys that were asked for; `except` is a dimension that may be anything, by
 * which availability finds what else could be chosen.
 */
export type KeyFilter = (series: Series, except?: string) => boolean

/** How a version of the standard writes keys. */
export interface KeyGrammar {
  /** What stands between the values of one dimension, any of which may hold. */
  readonly or: string
  /** What stands between whole keys; undefined where only one may be given. */
  readonly between: string | undefined
}

/**
 * SDMX REST 1.x: `A.sun+ukr.grain-harvest...`; an empty part is any value, and `all` any key. SDMX REST 2.x:
 * `A.sun.*.*.*.*,A5.sun.*.*.*.*`; `*` is any value, and alone any key. `+` is taken as of old.
 */
export const keyGrammars = {
  '2.1': { or: '+', between: undefined },
  '3.0': { or: '+', between: ',' },
} as const satisfies Record<Standard, KeyGrammar>

const ANY = new Set(['', '*'])
const ANY_KEY = new Set(['', '*', 'all'])

/** The values that a key asks for, dimension by dimension; none where it takes any. */
function valuesOf(key: string, or: string): readonly (readonly string[])[] {
  const parts = ANY_KEY.has(key) ? [] : key.split('.')
  return parts.map((part) => {
    const values = part.split(or)
    return values.some((value) => ANY.has(value)) ? [] : values
  })
}

/** What is said of the values of a key that no series of a release has, each with the nearest that one has. */
export function unknownInKey(
  text: string,
  { or, between }: KeyGrammar,
  { catalogue }: Release,
): readonly Complaint[] {
  const keys = between === undefined ? [text] : text.split(between)
  const series = [...catalogue.series.values()]
  return dimensions.flatMap(({ id, read }, index) => {
    const known = new Set(series.map(read))
    const wanted = new Set(keys.flatMap((key) => valuesOf(key, or)[index] ?? []))
    return [...wanted]
      .filter((value) => !known.has(value))
      .map((value): Complaint => {
        const { detail, ...suggested } = unknownName(value, known)
        return {
          code: 'unknown-figure',
          parameter: 'key',
          detail: `${id}: ${detail}`,
          ...suggested,
        }
      })
  })
}

/**
 * Reads the key of an address. A value that no series has is no error: nothing is found. Parts that are left
 * out at the end are any value.
 * @throws {Problem} `invalid-parameter` where a key has more parts than there are dimensions.
 */
export function keyFilter(text: string, { or, between }: KeyGrammar): KeyFilter | undefined {
  if (ANY_KEY.has(text)) return undefined
  const keys = between === undefined ? [text] : text.split(between)
  const filters = keys.map((key) => oneKey(key, or))
  return (series, except) => filters.some((keeps) => keeps(series, except))
}

function oneKey(key: string, or: string): KeyFilter {
  if (ANY_KEY.has(key)) return () => true
  const parts = key.split('.')
  if (parts.length > dimensions.length) {
    const names = dimensions.map(({ id }) => id).join('.')
    throw problem('invalid-parameter', {
      parameter: 'key',
      detail: `key: ${JSON.stringify(key.slice(0, 200))} has ${parts.length} parts; a key has ${dimensions.length}, ${names}`,
    })
  }
  const values = valuesOf(key, or)
  const wanted = dimensions.flatMap(({ id, read }, index) => {
    const of = values[index] ?? []
    return of.length === 0 ? [] : [{ id, read, values: new Set(of) }]
  })
  return (series, except) =>
    wanted.every(({ id, read, values }) => id === except || values.has(read(series)))
}
