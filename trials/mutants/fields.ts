import { z } from 'zod'
import { type RecordKindName, recordKinds } from '../../src/model/records.ts'
import { references } from '../../src/model/references.ts'
import type { Way } from './editable.ts'

/** What a member may hold, as far as ways to break it differ. */
export type FieldType =
  | 'boolean'
  | 'code'
  | 'date'
  | 'decimal'
  | 'form'
  | 'id'
  | 'integer'
  | 'list'
  | 'period'
  | 'reference'
  | 'text'

/** A member of a kind of record; entries of a list are one field: `checks[].figures[].series`. */
export interface Field {
  readonly kind: RecordKindName
  readonly name: string
  readonly type: FieldType
  readonly isRequired: boolean
  readonly codes: readonly string[]
  /** The kind of record that it names, where it is a reference. */
  readonly to: RecordKindName | undefined
}

/** A member of one record. */
export interface Leaf {
  readonly name: string
  readonly way: Way
  readonly value: unknown
}

/** Every value in a record, and every list. */
export function leavesOf(kind: RecordKindName, record: unknown): readonly Leaf[] {
  if (recordKinds[kind].format !== 'csv') return [...walk(record, [], '')]
  return Object.entries(Object(record)).map(([name, value]) => ({ name, way: [name], value }))
}

function* walk(value: unknown, way: Way, name: string): Generator<Leaf> {
  if (Array.isArray(value)) {
    yield { name, way, value }
    for (const [index, entry] of value.entries()) yield* walk(entry, [...way, index], `${name}[]`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [member, inner] of Object.entries(value)) {
      yield* walk(inner, [...way, member], name === '' ? member : `${name}.${member}`)
    }
  } else yield { name, way, value }
}

const known = new Map<string, Field>()

/** What the schema says of a member. @throws where the schema has no such member. */
export function fieldOf(kind: RecordKindName, name: string): Field {
  const key = `${kind} ${name}`
  const field = known.get(key) ?? readField(kind, name)
  known.set(key, field)
  return field
}

function readField(kind: RecordKindName, name: string): Field {
  let schema: z.core.$ZodType = recordKinds[kind].schema
  let isRequired = true
  for (const part of name.split('.')) {
    const [member = '', ...lists] = part.split('[]')
    const inner: z.core.$ZodType | undefined =
      schema instanceof z.ZodObject ? schema.shape[member] : undefined
    if (!inner) throw new Error(`${kind} has no member ${name}`)
    isRequired = !(inner instanceof z.ZodOptional)
    schema = unwrapped(inner)
    for (const _ of lists)
      schema = schema instanceof z.ZodArray ? unwrapped(schema.element) : schema
  }
  const to = references.find(({ from, member }) => from === kind && member === name)?.to
  const codes = schema instanceof z.ZodEnum ? schema.options.map(String) : []
  return { kind, name, type: to ? 'reference' : typeOf(schema), isRequired, codes, to }
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema
}

/** The type of a text is found by what its schema takes. */
const texts: readonly (readonly [FieldType, takes: string, refuses: string])[] = [
  ['period', '1928/1932', 'a/b'],
  ['date', '1931-02-04', 'a'],
  ['decimal', '-1.5', 'a'],
  ['id', 'an-id', 'An id'],
  ['text', 'Any words – и ещё', ''],
]

function typeOf(schema: z.core.$ZodType): FieldType {
  if (schema instanceof z.ZodEnum) return 'code'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (schema instanceof z.ZodNumber) return 'integer'
  if (schema instanceof z.ZodArray) return 'list'
  const accepts = (text: string) => z.safeParse(schema, text).success
  return texts.find(([, takes, refuses]) => accepts(takes) && !accepts(refuses))?.[0] ?? 'form'
}
