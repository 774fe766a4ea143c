import { z } from 'zod'
import { claimParameters, recordParameters } from '../queries/parameters/parameters.ts'
import { claim } from '../queries/records/claim.ts'
import { ClaimMade, indicator } from '../queries/records/indicator.ts'
import { quotation } from '../queries/records/quotation.ts'
import { ClaimVerdict } from '../queries/verdicts/shape.ts'
import { Quoted } from '../queries/words/quoted.ts'
import { Variant } from '../queries/words/variants.ts'

/** How an indicator is shown at its own address: with what was said of it and when. */
export const indicatorWithWords = {
  parameters: recordParameters,
  ask: indicator,
  beside: {
    quotations: z
      .array(Quoted)
      .describe('What was said of it, by the date of the words; undated last.')
      .optional(),
    claims: z.array(ClaimMade).describe('What is claimed of it, by id.').optional(),
  },
}

/** How a claim is shown at its own address: with what the accounts say of it, and what was said. */
export const claimWithVerdict = {
  parameters: claimParameters,
  ask: claim,
  beside: {
    verdict: ClaimVerdict.describe('What the data say, account by account.').optional(),
    quotations: z
      .array(Quoted)
      .describe('Words that bear on it, by their date; undated last.')
      .optional(),
  },
}

/** How a quotation is shown at its own address: with every wording of its passage. */
export const quotationWithVariants = {
  parameters: recordParameters,
  ask: quotation,
  beside: {
    variants: z
      .array(Variant)
      .describe(
        'Every known wording of the passage, this one too, the head of the family first; none where there is but one.',
      )
      .optional(),
  },
}
