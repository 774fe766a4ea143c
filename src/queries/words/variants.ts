import { z } from 'zod'
import { Quotation } from '../../model/quotation.ts'
import type { Release } from '../../releases/release.ts'
import { referencesTo } from '../records/back-references.ts'
import { differenceKinds, wordDifferences } from './word-differences.ts'

const Difference = z.strictObject({
  kind: z
    .enum(differenceKinds)
    .describe('removed: only in the wording asked about. added: only in this one.'),
  text: z.string(),
})

/** One wording of a passage, held against the wording asked about. */
export const Variant = z.strictObject({
  ...Quotation.pick({ id: true, language: true, source: true, date: true, text: true }).shape,
  differences: z
    .array(Difference)
    .optional()
    .describe('What makes this wording of the one asked about, word by word.'),
  notCompared: z.string().optional().describe('Why no differences are marked.'),
})
export type Variant = z.infer<typeof Variant>

/** Every wording of the passage that a quotation is one of, the head of the family first; none where it is alone. */
export function variantsOf(release: Release, asked: Quotation): readonly Variant[] {
  const family = familyOf(release, asked)
  return family.length < 2 ? [] : family.map((one) => heldAgainst(asked, one))
}

/** Every wording of the passage that a quotation is one of, the head first; it alone where there is no other. */
export function familyOf(release: Release, { id, variantOf }: Quotation): readonly Quotation[] {
  const head = variantOf ?? id
  // Those that name the head otherwise, as related to it, are no wordings of it.
  const { quotations: named = [] } = referencesTo(release, 'quotations', head)
  return [head, ...named]
    .flatMap((one) => release.catalogue.quotations.get(one) ?? [])
    .filter((one) => one.id === head || one.variantOf === head)
}

function heldAgainst(asked: Quotation, { id, language, source, date, text }: Quotation): Variant {
  const wording = { id, language, source, ...(date !== undefined && { date }), text }
  if (language === asked.language) {
    return { ...wording, differences: [...wordDifferences(asked.text, text)] }
  }
  return {
    ...wording,
    notCompared: `It is in ${languageName(language)} and the wording asked about in ${languageName(asked.language)}; words are compared within one language.`,
  }
}

const names = new Intl.DisplayNames('en', { type: 'language' })

function languageName(code: string): string {
  return names.of(code) ?? code
}
