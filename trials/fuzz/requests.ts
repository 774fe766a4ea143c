import { drawn, type Random } from '../random.ts'
import type { Operation, Parameter } from './document.ts'
import { goodValues, hostile, INJECTED, type KnownValues, MARK, rawValues } from './values.ts'

/** What is sent, and to which operation. */
export interface FuzzRequest {
  readonly operation: Operation
  readonly sort: 'valid' | 'hostile' | 'malformed' | 'combined' | 'headers' | 'formats' | 'methods'
  readonly method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'DELETE' | 'PATCH'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** What an address asks for together, beyond what the document can say. */
const companions: Readonly<Record<string, Written>> = {
  '/verify': { indicator: 'crude-steel-output', period: '1932', value: '5.9' },
}

/** Values of parameters, already written as they go into an address. */
type Written = Readonly<Record<string, string>>

export class RequestMaker {
  readonly #known: KnownValues
  readonly #random: Random

  constructor(known: KnownValues, random: Random) {
    this.#known = known
    this.#random = random
  }

  /** Everything that is tried at one address. */
  *requestsFor(operation: Operation): Generator<FuzzRequest> {
    const get = { operation, method: 'GET', headers: {} } as const
    for (const parameter of operation.parameters) {
      for (const value of this.#good(operation, parameter)) {
        yield {
          ...get,
          sort: 'valid',
          url: this.#url(operation, { [parameter.name]: encodeURIComponent(value) }),
        }
      }
      for (const value of hostile) {
        // Without its last part an address is that of another operation.
        if (parameter.in === 'path' && value === '') continue
        yield {
          ...get,
          sort: 'hostile',
          url: this.#url(operation, { [parameter.name]: encoded(value) }),
        }
      }
      for (const value of rawValues) {
        yield { ...get, sort: 'malformed', url: this.#url(operation, { [parameter.name]: value }) }
      }
      if (parameter.in === 'query') {
        for (const query of repetitions(parameter.name)) {
          yield { ...get, sort: 'malformed', url: joined(this.#url(operation, {}), query) }
        }
      }
    }
    for (const [name, value] of headerValues) {
      yield { ...get, sort: 'headers', url: this.#url(operation, {}), headers: { [name]: value } }
    }
    for (const suffix of suffixes) {
      const [path, query] = this.#url(operation, {}).split('?')
      const asked = query === undefined ? '' : `?${query}`
      yield { ...get, sort: 'formats', url: `${path}${suffix}${asked}` }
    }
    for (const method of ['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH'] as const) {
      yield { ...get, method, sort: 'methods', url: this.#url(operation, {}) }
    }
  }

  /** An address with two to five parameters, good or hostile, of the latest or of a pinned release. */
  combined(operation: Operation): FuzzRequest {
    const count = 2 + Math.floor(this.#random() * 4)
    const written: Record<string, string> = {}
    for (let index = 0; index < count && operation.parameters.length > 0; index++) {
      const parameter = drawn(operation.parameters, this.#random)
      const good = this.#good(operation, parameter)
      const isGood = good.length > 0 && this.#random() < 0.75
      const value = drawn(isGood ? good : hostile, this.#random)
      if (parameter.in === 'path' && value === '') continue
      written[parameter.name] = encoded(value)
    }
    const url = this.#url(operation, written)
    const isPinned = this.#random() < 0.3 && !/^\/(?:releases|timemap|config)/.test(operation.path)
    return {
      operation,
      sort: 'combined',
      method: 'GET',
      url: isPinned ? url.replace('/v1', '/v1/releases/0.1.0') : url,
      headers: this.#random() < 0.3 ? Object.fromEntries([drawn(headerValues, this.#random)]) : {},
    }
  }

  #good(operation: Operation, parameter: Parameter): readonly string[] {
    return goodValues(parameter, operation.path, this.#known)
  }

  /** The address with the values given, and good ones for whatever it cannot do without. */
  #url(operation: Operation, given: Written): string {
    let path = `/v1${operation.path === '/' ? '' : operation.path}`
    const query: string[] = []
    for (const parameter of operation.parameters) {
      const { name, required } = parameter
      const value =
        given[name] ??
        companions[operation.path]?.[name] ??
        (required ? encodeURIComponent(this.#good(operation, parameter)[0] ?? '') : undefined)
      if (value === undefined) continue
      if (parameter.in === 'path') path = path.replace(`{${name}}`, () => value)
      else query.push(`${name}=${value}`)
    }
    return query.length > 0 ? `${path}?${query.join('&')}` : path
  }
}

/** As a client would write it; a lone surrogate, which has no UTF-8, as the bytes it would have. */
function encoded(value: string): string {
  return /\p{Surrogate}/u.test(value) ? '%ed%a0%80' : encodeURIComponent(value)
}

function joined(url: string, query: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}

function repetitions(name: string): readonly string[] {
  return [
    `${name}=a&${name}=b`,
    `${name}[]=a`,
    `${name}[a]=b`,
    `${name}[__proto__]=1`,
    `${name}.a=1`,
    `${name}`,
    `${name.toUpperCase()}=a`,
    `__proto__=1&${name}=a`,
    'constructor=1',
  ]
}

const suffixes = [
  '.json',
  '.csv',
  '.html',
  '.xml',
  '.atom',
  '.links',
  '.exe',
  '.',
  '..',
  '.JSON',
  '/',
  '//',
  '.csv.json',
  ';a',
]

const headerValues: readonly (readonly [string, string])[] = [
  ['accept', '*/*'],
  ['accept', 'text/html'],
  ['accept', 'application/problem+json'],
  ['accept', 'text/csv;q=0, */*;q=0.1'],
  ['accept', ';;;,,,q='],
  ['accept', 'a'.repeat(4_000)],
  ['accept', `text/html, ${MARK}`],
  ['accept', 'application/json;q=NaN'],
  ['accept-encoding', 'gzip, br, zstd;q=0, *;q=0'],
  ['accept-encoding', '*;q=0'],
  ['accept-encoding', ','.repeat(500)],
  ['accept-language', 'x'.repeat(2_000)],
  ['range', 'bytes=0-0'],
  ['range', 'bytes=-1'],
  ['range', 'bytes=5-1'],
  ['range', 'bytes=99999999999999999999-'],
  ['range', 'bytes=0-1,3-4,6-7'],
  ['range', `bytes=${'0-0,'.repeat(500)}`],
  ['range', 'lines=1-2'],
  ['if-none-match', '*'],
  ['if-none-match', '"'],
  ['if-none-match', 'W/"x", "y"'],
  ['if-none-match', `"${'x'.repeat(4_000)}"`],
  ['if-range', '"x"'],
  ['if-modified-since', 'yesterday'],
  ['if-modified-since', 'Fri, 31 Dec 9999 23:59:59 GMT'],
  ['if-match', '"x"'],
  ['accept-datetime', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['accept-datetime', 'Fri, 31 Dec 9999 23:59:59 GMT'],
  ['accept-datetime', 'not a date'],
  ['accept-datetime', '+275760-09-13T00:00:00Z'],
  ['host', 'example.invalid'],
  ['host', 'a b'],
  ['host', `x"${MARK}`],
  ['host', '[::1'],
  ['host', 'x'.repeat(300)],
  ['host', 'example.invalid:99999'],
  ['x-forwarded-for', 'unknown, "_x"'],
  ['x-forwarded-host', `evil"${MARK}`],
  ['x-forwarded-proto', 'javascript'],
  ['x-request-id', `a${MARK}`],
  ['origin', 'null'],
  ['origin', `https://evil.invalid`],
  ['content-type', 'application/json'],
  ['content-length', '0'],
  ['expect', '100-continue'],
  ['cookie', '__proto__=1; a="\\"'],
  ['te', 'trailers, deflate;q=0.5'],
  [INJECTED, '1'],
]
