import { z } from 'zod'

type TextForm = 'decimal' | 'period' | 'date'

/** Where the value types that are written as text say what they are. */
export const textForms = z.registry<{ form: TextForm }>()

/** One column of the flat form of a record: a member, or a member of a member (`basis.priceBase`). */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean' | 'list'
  /** What the text is, where it is more than words. */
  readonly form: TextForm | undefined
  readonly required: boolean
  readonly description: string | undefined
  readonly schema: z.ZodType
}

/** The flat columns of a record schema, in the order of its members. A nested object becomes dotted columns. */
export function columnsOf(schema: z.ZodObject, prefix = ''): readonly Column[] {
  return Object.entries(schema.shape).flatMap(([member, type]) => {
    const name = prefix + member
    const { inner, required } = unwrap(type)
    if (inner instanceof z.ZodObject) {
      // What may be absent has no columns that may not.
      return columnsOf(inner, `${name}.`).map((column) => ({
        ...column,
        required: required && column.required,
      }))
    }
    return [
      {
        name,
        type: columnType(inner),
        form: textForms.get(inner)?.form,
        required,
        description: described(type, inner),
        schema: inner,
      },
    ]
  })
}

function described(outer: z.core.$ZodType, inner: z.ZodType): string | undefined {
  return (outer instanceof z.ZodType ? outer.description : undefined) ?? inner.description
}

function unwrap(type: z.core.$ZodType): { inner: z.ZodType; required: boolean } {
  if (type instanceof z.ZodOptional) return { inner: unwrap(type.unwrap()).inner, required: false }
  if (!(type instanceof z.ZodType)) throw new TypeError('a record schema is made of zod types')
  return { inner: type, required: true }
}

function columnType(type: z.ZodType): Column['type'] {
  if (type instanceof z.ZodNumber) return 'integer'
  if (type instanceof z.ZodBoolean) return 'boolean'
  if (type instanceof z.ZodArray) return 'list'
  return 'string'
}

/** Reads a dotted name from a record; undefined where any part is absent. */
export function memberOf(record: unknown, name: string): unknown {
  let value: unknown = record
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    // Listing all members to find one takes most of the time of a table.
    value = Object.getOwnPropertyDescriptor(value, part)?.value
  }
  return value
}

/** An object with only the chosen members of another, in the order chosen. */
export function pick(record: object, members: readonly string[]): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const member of members) {
    const value = memberOf(record, member)
    if (value !== undefined) shown[member] = value
  }
  return shown
}
