import { z } from 'zod'
import type { CatalogueName } from '../../model/catalogue.ts'
import { columnsOf, memberOf } from '../../model/columns.ts'
import type { RecordKindName } from '../../model/records.ts'
import { recordKinds } from '../../model/records.ts'
import { idsAt, references } from '../../model/references.ts'
import type { Release } from '../../releases/release.ts'
import type { Cell, Table, TableColumn } from '../pages/table.ts'
import { columnsFrom, keyAmong, LIST_SEPARATOR, pageWhenRead } from '../pages/table.ts'
import type { Listing } from './listing.ts'
import { checkMember } from './ordering.ts'

/** The members of a record as it is shown: its own, then those worked out. */
export function membersOf<Name extends CatalogueName>(listing: Listing<Name>): readonly string[] {
  return [...Object.keys(recordKinds[listing.kind].schema.shape), ...Object.keys(listing.computed)]
}

/** What a list can be sorted by: the columns that hold one value each, not those that hold lists. */
export function sortableMembers<Name extends CatalogueName>(
  listing: Listing<Name>,
): readonly string[] {
  const own = columnsOf(recordKinds[listing.kind].schema).filter(({ type }) => type !== 'list')
  return [...own.map(({ name }) => name), ...Object.keys(listing.computed)]
}

/** The columns of the flat form: own members, dotted where nested, then those worked out. */
export function flatColumns<Name extends CatalogueName>(
  listing: Listing<Name>,
): readonly TableColumn[] {
  const computed = Object.entries(listing.computed).map(([name, { schema }]) => [name, schema])
  return [
    ...columnsFrom(recordKinds[listing.kind].schema),
    ...columnsFrom(z.object(Object.fromEntries(computed))),
  ]
}

/** Keeps the chosen members; all where none are chosen. @throws {Problem} for an unknown one. */
export function chosen(
  known: readonly string[],
  fields: readonly string[] | undefined,
): readonly string[] {
  for (const field of fields ?? []) checkMember('fields', field, known)
  return fields ? [...new Set(fields)] : known
}

/**
 * The flat form of some records, in the order of the members; each takes its nested columns with it. `key` names
 * the columns that tell them apart.
 */
export function tableOf(
  records: readonly object[],
  columns: readonly TableColumn[],
  members: readonly string[],
  key: readonly string[] = [],
): Table {
  const shown = columnsOfMembers(columns, members)
  return {
    columns: shown,
    ...(key.length > 0 && { key: keyAmong(shown, key) }),
    pages: pageWhenRead(() => records.map((record) => rowOf(record, shown))),
  }
}

/** The columns that some members take, in the order of the members. */
export function columnsOfMembers(
  columns: readonly TableColumn[],
  members: readonly string[],
): readonly TableColumn[] {
  return members.flatMap((member) => columns.filter(({ name }) => name.split('.')[0] === member))
}

/** The flat form of one record. */
export function rowOf(record: object, columns: readonly TableColumn[]): readonly Cell[] {
  return columns.map(({ name }) => cellOf(memberOf(record, name)))
}

function cellOf(value: unknown): Cell {
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return value
  // A list of ids or words reads best joined; anything deeper is kept whole as JSON.
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return value.join(LIST_SEPARATOR)
  return JSON.stringify(value)
}

/**
 * The records that some others refer to, by kind and id.
 * @throws {Problem} `unknown-value` for a member that is not a reference.
 */
export function includedRecords(
  release: Release,
  kind: RecordKindName,
  records: readonly object[],
  include: readonly string[] | undefined,
): Record<string, Record<string, unknown>> | undefined {
  if (!include) return undefined
  const available = new Map(
    references
      .filter(({ from }) => from === kind)
      .map((reference) => [includeName(reference.member), reference]),
  )
  const included: Record<string, Record<string, unknown>> = {}
  for (const name of include) {
    checkMember('include', name, [...available.keys()])
    const reference = available.get(name)
    if (!reference || reference.to === 'observations' || reference.to === 'exclusions') continue
    const byId = included[reference.to] ?? {}
    included[reference.to] = byId
    for (const id of records.flatMap((record) => idsAt(record, reference.member))) {
      byId[id] ??= release.catalogue[reference.to].get(id)
    }
  }
  return included
}

/** The name by which a reference is asked for: `source` for source, `cites` for custom.cites[]. */
function includeName(member: string): string {
  return member.replaceAll('[]', '').replace(/^custom\./, '')
}
