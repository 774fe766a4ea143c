import { z } from 'zod'
import type { Column } from './columns.ts'

/** Where the profiles of Data Package 2.0 are. */
export const PROFILES = 'https://datapackage.org/profiles/2.0'

/** A foreign key of Table Schema; a table that points to itself leaves its name out. */
export interface ForeignKey {
  readonly fields: readonly string[]
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
}

export interface TableParts {
  readonly columns: readonly Column[]
  readonly key: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

/** What makes a resource of a Data Package a table: its dialect, and its Table Schema. */
export function tableMembers({ columns, key, foreignKeys }: TableParts) {
  return {
    type: 'table',
    dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ',', header: true },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      // Optional columns may be left out of a file.
      fieldsMatch: ['superset'],
      fields: columns.map(fieldOf),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  }
}

/** A key that names a row of another table by its id. */
export function foreignKey(member: string, from: string, to: string): ForeignKey {
  return { fields: [member], reference: { ...(to !== from && { resource: to }), fields: ['id'] } }
}

function fieldOf(column: Column) {
  return {
    name: column.name,
    // The published profile does not know lists, and their cells are text.
    type: column.type === 'list' ? 'string' : column.type,
    ...(column.description !== undefined && { description: column.description }),
    constraints: { ...(column.required && { required: true }), ...limitsOf(column) },
  }
}

const limits = ['pattern', 'enum', 'minLength', 'maxLength', 'minimum', 'maximum'] as const

/** JSON Schema and Table Schema have the same names for what limits a value. */
function limitsOf(column: Column): Record<string, unknown> {
  const schema = z.toJSONSchema(column.schema, { io: 'input', unrepresentable: 'any' })
  const entries = limits.map((limit) => [limit, schema[limit]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** When a dataset of a day was made; a date without day or month begins its year. */
export function createdAt(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`
}
