import { z } from 'zod'
import { type Column, columnsOf, memberOf } from '../../model/columns.ts'
import { type RecordKindName, recordKinds } from '../../model/records.ts'
import { references } from '../../model/references.ts'

export type SqlCell = string | number | null

export interface SqlColumn {
  readonly name: string
  readonly type: 'TEXT' | 'INTEGER'
  readonly required: boolean
  /** The dotted member that it is read from; empty where the row is itself the value. */
  readonly member: string
  readonly meaning: string
}

export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly to: readonly string[]
}

/** A table, and the tables of the lists in its records. */
export interface SqlTable {
  readonly name: string
  readonly meaning: string
  /** The list that the rows come from, in a record of the table above; empty for a kind of record. */
  readonly list: string
  /** Key columns of the table above, then `position`; none for a kind of record. */
  readonly inherited: readonly string[]
  readonly columns: readonly SqlColumn[]
  readonly key: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly lists: readonly SqlTable[]
}

/** A reference as it is seen from one table: what is left of its path there. */
interface Path {
  readonly member: string
  readonly to: RecordKindName
}

/**
 * The table of one kind of record. A list through which other records are named is a table of its own,
 * so that it can have foreign keys; any other list is a column of JSON text.
 */
export function tableOfKind(kind: RecordKindName, extra: readonly SqlColumn[]): SqlTable {
  const { plural, schema, key, description } = recordKinds[kind]
  const paths = references.filter(({ from }) => from === kind)
  const table = tableOf(plural, schema, paths, { inherited: [], key, above: singular(kind) })
  return { ...table, meaning: description, columns: [...table.columns, ...extra] }
}

/** The name that a key has in the tables of lists: `claim` for the id of a claim. */
function singular(kind: RecordKindName): readonly string[] {
  const { key, name } = recordKinds[kind]
  return key.map((column) => (column === 'id' ? name : column))
}

interface Place {
  readonly inherited: readonly string[]
  readonly key: readonly string[]
  /** What the key columns are called in the tables of lists. */
  readonly above: readonly string[]
}

function tableOf(
  name: string,
  schema: z.ZodObject,
  paths: readonly Path[],
  { inherited, key, above }: Place,
): SqlTable {
  const columns = columnsOf(schema)
  const lists = columns.filter((column) => paths.some((path) => startsIn(path, column)))
  return {
    name,
    meaning: '',
    list: '',
    inherited,
    key,
    columns: columns.filter((column) => !lists.includes(column)).map(sqlColumn),
    foreignKeys: paths.filter(({ member }) => !member.includes('[]')).map(foreignKey),
    lists: lists.map((list) => listTable({ name, key, above }, list, paths)),
  }
}

function startsIn({ member }: Path, { name }: Column): boolean {
  return member.startsWith(`${name}[]`)
}

function listTable(
  owner: { readonly name: string; readonly key: readonly string[]; readonly above: Place['above'] },
  list: Column,
  paths: readonly Path[],
): SqlTable {
  const member = sqlName(list.name)
  const inherited = [...owner.above, 'position']
  const place: Place = {
    inherited,
    key: inherited,
    above: [...owner.above, `${member}_position`],
  }
  const inner = paths.filter((path) => startsIn(path, list)).map((path) => innerPath(path, list))
  const element = list.schema instanceof z.ZodArray ? list.schema.element : undefined
  const name = `${owner.name}_${member}`
  const table =
    element instanceof z.ZodObject
      ? tableOf(name, element, inner, place)
      : linkTable(name, inner, place)
  const up = { columns: owner.above, table: owner.name, to: owner.key }
  return {
    ...table,
    list: list.name,
    meaning: `${list.description ?? `The list ${list.name} of ${owner.name}.`} Position counts from 1.`,
    foreignKeys: [up, ...table.foreignKeys],
  }
}

function innerPath({ member, to }: Path, list: Column): Path {
  return { member: member.slice(`${list.name}[]`.length).replace(/^\./, ''), to }
}

/** A list of nothing but ids. */
function linkTable(name: string, paths: readonly Path[], { inherited, key }: Place): SqlTable {
  const target: SqlColumn = {
    name: 'target',
    type: 'TEXT',
    required: true,
    member: '',
    meaning: 'The id of the record that is named.',
  }
  const foreignKeys = paths.map(({ to }) => foreignKey({ member: 'target', to }))
  return { name, meaning: '', list: '', inherited, key, columns: [target], foreignKeys, lists: [] }
}

function foreignKey({ member, to }: Path): ForeignKey {
  const { plural, key } = recordKinds[to]
  return { columns: [sqlName(member)], table: plural, to: key }
}

function sqlColumn({ name, type, required, description }: Column): SqlColumn {
  const number = type === 'integer' || type === 'boolean'
  const json = type === 'list' ? 'A JSON array.' : undefined
  return {
    name: sqlName(name),
    type: number ? 'INTEGER' : 'TEXT',
    required,
    member: name,
    meaning: [description, json].filter(Boolean).join(' '),
  }
}

/** `basis.priceBase` is `basis_priceBase`, `container-title` is `container_title`. */
function sqlName(member: string): string {
  return member.replaceAll(/[.-]/g, '_')
}

/** The row of a record, then the rows of its lists. `inherited` is the key above and the position. */
export function* rowsOf(
  table: SqlTable,
  record: unknown,
  inherited: readonly SqlCell[] = [],
): Generator<{ readonly table: SqlTable; readonly cells: readonly SqlCell[] }> {
  const own = table.columns.map(({ member }) =>
    cell(member === '' ? record : memberOf(record, member)),
  )
  const cells = [...inherited, ...own]
  yield { table, cells }
  if (table.lists.length === 0) return
  const names = columnNames(table)
  const key = table.key.map((column) => cells[names.indexOf(column)] ?? null)
  for (const list of table.lists) {
    const entries = memberOf(record, list.list)
    if (!Array.isArray(entries)) continue
    for (const [index, entry] of entries.entries()) yield* rowsOf(list, entry, [...key, index + 1])
  }
}

export function columnNames({ inherited, columns }: SqlTable): readonly string[] {
  return [...inherited, ...columns.map(({ name }) => name)]
}

function cell(value: unknown): SqlCell {
  if (value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  return JSON.stringify(value)
}

/** A table and all the tables of lists below it. */
export function withLists(table: SqlTable): readonly SqlTable[] {
  return [table, ...table.lists.flatMap(withLists)]
}
