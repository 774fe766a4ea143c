import { dimensions } from '../formats/sdmx/components.ts'
import { problem } from '../model/problems.ts'
import type { Series } from '../model/series.ts'

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

/** SDMX REST 1.x: `A.sun+ukr.grain-harvest...`; an empty part is any value, and `all` any key. */
export const key21: KeyGrammar = { or: '+', between: undefined }
/** SDMX REST 2.x: `A.sun.*.*.*.*,A5.sun.*.*.*.*`; `*` is any value, and alone any key. `+` is taken as of old. */
export const key30: KeyGrammar = { or: '+', between: ',' }

const ANY = new Set(['', '*'])
const ANY_KEY = new Set(['', '*', 'all'])

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
  const wanted = dimensions.flatMap(({ id, read }, index) => {
    const values = (parts[index] ?? '').split(or)
    return values.some((value) => ANY.has(value)) ? [] : [{ id, read, values: new Set(values) }]
  })
  return (series, except) =>
    wanted.every(({ id, read, values }) => id === except || values.has(read(series)))
}
