import { z } from 'zod'
import { Id } from './id.ts'

const name = z.strictObject({
  family: z.string().min(1).optional(),
  given: z.string().min(1).optional(),
  literal: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
  'non-dropping-particle': z.string().min(1).optional(),
})
const datePart = z.array(z.int()).min(1).max(3)
const date = z.strictObject({
  'date-parts': z.array(datePart).min(1).max(2).optional(),
  literal: z.string().min(1).optional(),
  circa: z.boolean().optional(),
})
const text = z.string().min(1)
const ids = z.array(Id).min(1)

export const reuses = ['free', 'attribution', 'restricted', 'unstated'] as const

/** A document that was read, or that a read document cites: a CSL-JSON item with our own members under `custom`. */
export const Source = z.strictObject({
  id: Id,
  type: text,
  title: text,
  author: z.array(name).min(1).optional(),
  editor: z.array(name).min(1).optional(),
  translator: z.array(name).min(1).optional(),
  issued: date.optional(),
  'original-date': date.optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  'publisher-place': text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  number: text.optional(),
  'number-of-pages': text.optional(),
  edition: text.optional(),
  genre: text.optional(),
  version: text.optional(),
  archive: text.optional(),
  language: text.optional(),
  ISBN: text.optional(),
  DOI: text.optional(),
  URL: text.optional(),
  accessed: date.optional(),
  note: text.optional(),
  custom: z.strictObject({
    licence: text.describe('The terms as the source or its copy states them.'),
    reuse: z.enum(reuses),
    readVia: z.array(text).min(1).optional().describe('The copy that was read.'),
    knownThrough: text
      .optional()
      .describe('The work itself was not seen; this is where it is known from.'),
    reprints: ids.optional(),
    rescales: ids.optional(),
    revises: ids.optional(),
    cites: ids.optional(),
    unverifiedFields: z.array(text).min(1).optional(),
    origin: z
      .array(text)
      .min(1)
      .describe('The evidence packs and keys that the record was curated from.'),
    note: text.optional(),
  }),
})
export type Source = z.infer<typeof Source>

/** When the source was printed, as exactly as it is known: `1976`, `1976-03`, `1976-03-31`. */
export function issuedDate(source: Source): string | undefined {
  const parts = source.issued?.['date-parts']?.[0]
  if (!parts) return undefined
  const [year, month, day] = parts
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
