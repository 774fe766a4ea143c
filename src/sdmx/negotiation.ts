import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import type { MessageFormat } from '../formats/sdmx/message-format.ts'
import { nearestName } from '../model/nearest-name.ts'
import { problem } from '../model/problems.ts'
import { queryParameter } from './parameters.ts'

/** The form that a message is sent in. */
export interface Negotiated<Format extends MessageFormat> {
  readonly format: Format
  /** The value of each parameter that the format takes beside its version. */
  readonly parameters: Readonly<Record<string, string>>
  readonly contentType: string
}

/** The types that ask for a syntax whatever the vocabulary. */
const generic: Readonly<Record<string, readonly string[]>> = {
  json: ['application/json', 'text/json'],
  xml: ['application/xml', 'text/xml'],
  csv: ['text/csv', 'application/csv'],
}

/**
 * The form that a request asks for: `format` beats `Accept`, and the first of the formats is sent where
 * neither says anything. A type without a version asks for the first of that type.
 * @throws {Problem} `unknown-format`, `not-acceptable`
 */
export function negotiateMessage<Format extends MessageFormat>(
  request: FastifyRequest,
  formats: readonly [Format, ...Format[]],
): Negotiated<Format> {
  const named = queryParameter(request, 'format')
  if (named !== undefined) {
    return named.includes('/')
      ? accepted(named, formats, 'unknown-format')
      : plainly(formatNamed(named, formats))
  }
  const { accept } = request.headers
  return accept === undefined ? plainly(formats[0]) : accepted(accept, formats, 'not-acceptable')
}

function plainly<Format extends MessageFormat>(format: Format): Negotiated<Format> {
  return negotiated(format, mediaTypeOf(format), {})
}

function mediaTypeOf({ mediaType, version }: MessageFormat): string {
  return `${mediaType};version=${version}`
}

function negotiated<Format extends MessageFormat>(
  format: Format,
  mediaType: string,
  given: Readonly<Record<string, string>>,
): Negotiated<Format> {
  const entries = Object.entries(format.parameters).map(([name, values]) => {
    const value = given[name.toLowerCase()]
    return [
      name,
      value !== undefined && values.includes(value) ? value : (values[0] ?? ''),
    ] as const
  })
  const shown = entries
    .filter(([name, value]) => value !== format.parameters[name]?.[0])
    .map(([name, value]) => `;${name}=${value}`)
  // Where the syntax does not say it, as XML and JSON do.
  const charset = syntaxOf(format) === 'csv' ? ';charset=utf-8' : ''
  return {
    format,
    parameters: Object.fromEntries(entries),
    contentType: mediaType + shown.join('') + charset,
  }
}

interface Range {
  readonly type: string
  readonly parameters: Readonly<Record<string, string>>
}

function accepted<Format extends MessageFormat>(
  accept: string,
  formats: readonly [Format, ...Format[]],
  refusal: 'unknown-format' | 'not-acceptable',
): Negotiated<Format> {
  const ranges = accept.split(',').map(rangeOf)
  const canonical = ranges.map((range) => canonicalRange(range, formats)).join(', ')
  const offers = new Map<string, Format>()
  for (const format of formats) {
    for (const type of [mediaTypeOf(format), ...(generic[syntaxOf(format)] ?? [])]) {
      if (!offers.has(type)) offers.set(type, format)
    }
  }
  const types = [...offers.keys()]
  const chosen = new Negotiator({ headers: { accept: canonical } }).mediaType(types)
  const format = chosen === undefined ? undefined : offers.get(chosen)
  if (chosen === undefined || format === undefined) {
    throw problem(refusal, {
      ...(refusal === 'unknown-format' && { parameter: 'format' }),
      detail: `none of ${JSON.stringify(accept.slice(0, 200))} can be sent; ${formats.map(mediaTypeOf).join(', ')} can`,
    })
  }
  const asked = ranges.find(({ type }) => type === format.mediaType || type === chosen)
  return negotiated(format, chosen, asked?.parameters ?? {})
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim())
  const entries = parameters.map((parameter) => {
    const [name = '', value = ''] = parameter.split('=')
    return [name.trim().toLowerCase(), value.trim().replaceAll('"', '')] as const
  })
  return { type: type.toLowerCase(), parameters: Object.fromEntries(entries) }
}

/** A range with no parameters but its weight and the full version of a format that it names. */
function canonicalRange(
  { type, parameters: { version, q } }: Range,
  formats: readonly MessageFormat[],
): string {
  const named = formats.find(
    (format) => format.mediaType === type && version !== undefined && fits(version, format.version),
  )
  const full = named?.version ?? version
  return `${type}${full === undefined ? '' : `;version=${full}`}${q === undefined ? '' : `;q=${q}`}`
}

/**
 * Whether a version is the one asked for: `2.0` is 2.0.0, and `2+.0.0` any that is not below it
 * (SDMX REST, content negotiation).
 */
function fits(asked: string, version: string): boolean {
  if (version === asked || version.startsWith(`${asked}.0`)) return true
  const place = asked.split('.').findIndex((part) => part.includes('+'))
  if (place < 0) return false
  const wanted = asked.replace('+', '').split('.')
  const parts = version.split('.')
  const isSame = wanted.slice(0, place).every((part, index) => part === parts[index])
  return isSame && parts.slice(place).join('.') >= wanted.slice(place).join('.')
}

function syntaxOf({ mediaType }: MessageFormat): string {
  return mediaType.slice(mediaType.lastIndexOf('+') + 1)
}

/**
 * The format of a name that services of SDMX give theirs: `json`, `jsondata`, `sdmx-json`, `sdmx-json-2.0`,
 * `csv`, `sdmx-ml`, `genericdata`, `structurespecificdata`, `structure`.
 */
function formatNamed<Format extends MessageFormat>(
  name: string,
  formats: readonly Format[],
): Format {
  const wanted = name.toLowerCase()
  const found = formats.find((format) => namesOf(format).includes(wanted))
  if (found) return found
  const known = formats.flatMap(namesOf)
  const suggestion = nearestName(wanted, known)
  throw problem('unknown-format', {
    parameter: 'format',
    detail: `format ${JSON.stringify(name.slice(0, 60))} is not served here; ${[...new Set(known)].join(', ')} are`,
    ...(suggestion && { suggestion }),
  })
}

function namesOf(format: MessageFormat): readonly string[] {
  const syntax = syntaxOf(format)
  const language = syntax === 'xml' ? 'sdmx-ml' : `sdmx-${syntax}`
  const [, stem = ''] = /vnd\.sdmx\.(.+)\+/.exec(format.mediaType) ?? []
  const short = format.version.replace(/^(\d+\.\d+)\.0$/, '$1')
  return [syntax, `${syntax}data`, language, `${language}-${short}`, stem]
}
