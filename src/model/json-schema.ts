import { z } from 'zod'
import { type RecordKindName, recordKinds } from './records.ts'

interface Overridden {
  readonly zodSchema: z.core.$ZodTypes
  readonly jsonSchema: z.core.JSONSchema.BaseSchema
}

/** How zod schemas become JSON Schema, here and in the OpenAPI document. */
export const jsonSchemaOptions = {
  target: 'draft-2020-12',
  override: ({ zodSchema, jsonSchema }: Overridden) => {
    // A document that is made with a registry of its own would lose the descriptions.
    const { description, example } = z.globalRegistry.get(zodSchema) ?? {}
    if (description !== undefined) jsonSchema.description = description
    if (example !== undefined) jsonSchema.examples = [example]
    // z.int() adds the bounds of a double, which say nothing of the data.
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  },
} as const

/** The JSON Schema of one kind of record, as it is checked in under `schema/`. */
export function recordJsonSchema(kind: RecordKindName): object {
  const { schema, name, description } = recordKinds[kind]
  const { $schema, ...rest } = z.toJSONSchema(schema, jsonSchemaOptions)
  return { $schema, title: name, description, ...rest }
}
