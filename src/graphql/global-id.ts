import type { CatalogueName } from '../model/catalogue.ts'
import { problem } from '../model/problems.ts'
import { figureAt } from '../queries/figures/figure.ts'
import { recordOf } from '../queries/records/record-of.ts'
import type { Release } from '../releases/release.ts'
import { type Scoped, type ScopedFigure, scoped, scopedFigure, typeNames } from './parents.ts'
import { readPeriod } from './scalars.ts'

/** The id of a record among all records of all kinds. */
export function globalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url')
}

/** The id of a figure among all records. */
export function figureId({ series, period }: { series: string; period: string }): string {
  return globalId('Observation', `${series}:${period}`)
}

const reader =
  <Name extends CatalogueName>(kind: Name) =>
  (release: Release, slug: string): Scoped<Name> =>
    scoped(release, kind, recordOf(release, kind, slug))

const readers = {
  Area: reader('areas'),
  Claim: reader('claims'),
  Estimator: reader('estimators'),
  Indicator: reader('indicators'),
  Person: reader('people'),
  Plan: reader('plans'),
  Quotation: reader('quotations'),
  Series: reader('series'),
  Source: reader('sources'),
  Topic: reader('topics'),
  Unit: reader('units'),
} as const

/** A record of any kind, of which the type tells which. */
export type AnyRecord = ReturnType<(typeof readers)[keyof typeof readers]>

/**
 * The record that a global id names.
 * @throws {Problem} `invalid-parameter`, `unknown-record`, `unknown-figure`
 */
export async function nodeOf(release: Release, id: string): Promise<AnyRecord | ScopedFigure> {
  const [type, slug, period, ...rest] = Buffer.from(id, 'base64url').toString().split(':')
  if (slug === undefined || rest.length > 0) return malformed(id)
  if (type === 'Observation' && period !== undefined) return figureOf(release, slug, period)
  const read = Object.entries(readers).find(([name]) => name === type)?.[1]
  return read && period === undefined ? read(release, slug) : malformed(id)
}

/** The record of a kind that is known by name only. @throws {Problem} `unknown-record` */
export function recordOfKind(release: Release, kind: string, slug: string): AnyRecord {
  const type = Object.entries(typeNames).find(([name]) => name === kind)?.[1]
  if (type === undefined) throw new TypeError(`there is no kind ${kind}`)
  return readers[type](release, slug)
}

async function figureOf(release: Release, slug: string, text: string): Promise<ScopedFigure> {
  const series = recordOf(release, 'series', slug)
  return scopedFigure(release, await figureAt(release, series, readPeriod(text)))
}

function malformed(id: string): never {
  throw problem('invalid-parameter', {
    parameter: 'id',
    detail: `id: ${JSON.stringify(id.slice(0, 120))} names no record; take it from the field id of one, or ask for a slug by the field of its kind`,
  })
}
