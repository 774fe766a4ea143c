import type { z } from 'zod'
import type { CatalogueName } from '../../model/catalogue.ts'
import type { DayRange, Period } from '../../model/period.ts'
import type { RecordOf } from '../../model/records.ts'
import type { Release } from '../../releases/release.ts'
import type { View } from '../views.ts'

/** A parameter that narrows a list to the records that carry one of some codes. */
export interface Filter<Row> {
  readonly name: string
  readonly description: string
  /** The kind of record whose ids the codes are, where they are ids. */
  readonly idsOf?: CatalogueName
  /** Every code that may be asked for in a release. */
  readonly known: (release: Release) => Iterable<string>
  /** The codes that one record answers to. */
  readonly codesOf: (row: Row, release: Release) => Iterable<string | undefined>
}

/** A member that is worked out from the record and its release, and not stored. */
interface Computed<Row> {
  readonly schema: z.ZodType
  readonly value: (row: Row, release: Release) => string | number | undefined
}

/** How the records of one kind are listed, narrowed and shown. */
export interface Listing<Name extends CatalogueName = CatalogueName> {
  readonly kind: Name
  readonly filters: readonly Filter<RecordOf<Name>>[]
  readonly computed: Readonly<Record<string, Computed<RecordOf<Name>>>>
  /** What one record is shown as by formats that are no table. */
  readonly shown: {
    readonly kind: View['kind']
    readonly as: (row: RecordOf<Name>, release: Release) => View
  }
  /** The days that a record is about; lists of such records take `from` and `to`. */
  readonly days?: (row: RecordOf<Name>) => DayRange | undefined
  /** The periods that a record speaks of; lists of such records take `about`. */
  readonly periods?: (row: RecordOf<Name>) => readonly Period[]
}

/** A filter by ids of another kind of record. */
export function byReference<Row>(
  name: string,
  to: CatalogueName,
  description: string,
  codesOf: (row: Row) => Iterable<string | undefined>,
): Filter<Row> {
  return {
    name,
    description,
    idsOf: to,
    known: (release) => release.catalogue[to].keys(),
    codesOf,
  }
}

/** A filter by the codes of a fixed list. */
export function byCode<Row>(
  name: string,
  codes: readonly string[],
  description: string,
  codesOf: (row: Row) => Iterable<string | undefined>,
): Filter<Row> {
  return { name, description, known: () => codes, codesOf }
}

/** A topic and all the wider ones above it, so that a filter by a wide topic finds what lies below. */
export function topicPath(release: Release, topic: string | undefined): readonly string[] {
  const path: string[] = []
  for (let id = topic; id !== undefined; id = release.catalogue.topics.get(id)?.parent)
    path.push(id)
  return path
}
