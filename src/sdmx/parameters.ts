import type { FastifyRequest } from 'fastify'
import { memberOf } from '../model/columns.ts'
import { nearestName } from '../model/nearest-name.ts'
import { problem } from '../model/problems.ts'
import { queryParameters } from './query-string.ts'

/** A parameter of the query as it came; unknown ones are left alone, as SDMX REST wants. */
export function queryParameter({ url }: FastifyRequest, name: string): string | undefined {
  return queryParameters(url).get(name) || undefined
}

/** A part of the path as it came. */
export function pathParameter({ params }: FastifyRequest, name: string): string | undefined {
  const value = memberOf(params, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

const EVERYTHING = new Set(['all', '*'])

/** Several names in one part of a path, joined by commas or plus signs; undefined stands for all. */
export function namesIn(text: string | undefined): ReadonlySet<string> | undefined {
  const names = (text ?? '').split(/[+,]/).filter((name) => name !== '')
  return names.length === 0 || names.some((name) => EVERYTHING.has(name))
    ? undefined
    : new Set(names)
}

/**
 * What a word stands for.
 * @throws {Problem} `invalid-parameter` with the nearest word that is known.
 */
export function meaningOf<Meaning>(
  parameter: string,
  word: string,
  meanings: ReadonlyMap<string, Meaning>,
): Meaning {
  const found = meanings.get(word.toLowerCase())
  if (found !== undefined) return found
  const suggestion = nearestName(word, meanings.keys())
  const near = suggestion ? `; the nearest is ${suggestion}` : ''
  throw problem('invalid-parameter', {
    parameter,
    detail: `${parameter}: ${JSON.stringify(word.slice(0, 60))} is not known${near}; there are ${[...meanings.keys()].join(', ')}`,
    ...(suggestion && { suggestion }),
  })
}
