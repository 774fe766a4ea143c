import { z } from 'zod'
import { Basis } from '../../model/basis.ts'
import { measures, qualifiers } from '../../model/claim.ts'
import { Decimal } from '../../model/decimal.ts'
import { Multiplier } from '../../model/unit.ts'
import { periodParameter } from '../parameters/parameter-values.ts'
import { commonParameters, publishedParameters, q } from '../parameters/parameters.ts'

const decimalParameter = Decimal.optional()

/** A statement that is to be held against the accounts. */
export const verifyParameters = z.strictObject({
  indicator: z
    .string()
    .max(200)
    .optional()
    .describe('The id of the quantity; or words for it as q.'),
  q: q.describe('Words for the quantity, where its id is not known.'),
  area: z.string().max(200).optional().describe('The id of the area; sun, the USSR, if left out.'),
  period: periodParameter
    .optional()
    .describe('When the figure was so; for measure=date when it was first reached.'),
  ...publishedParameters,
  from: periodParameter.optional().describe('When a change starts.'),
  to: periodParameter.optional().describe('What a change leads to.'),
  measure: z
    .enum(measures)
    .optional()
    .describe('What kind of thing is asserted: level if left out.'),
  value: decimalParameter.describe('The number that is asserted, with the digits that are meant.'),
  fromValue: decimalParameter.describe('The number at the start of a change, or the least.'),
  toValue: decimalParameter.describe('The number at the end of a change, or the most.'),
  unit: z
    .string()
    .max(200)
    .optional()
    .describe(
      'What the number is counted in, as the id of a unit or a code of the Unified Code for Units of Measure (t, Mt, kW.h); that of the indicator if left out.',
    ),
  multiplier: z
    .string()
    .regex(/^-?\d{1,2}$/, 'a whole number from -6 to 15')
    .transform(Number)
    .pipe(Multiplier)
    .optional()
    .describe(
      'The power of ten by which the number is multiplied: 6 for millions. Left out it is that of the indicator, and 0 if a unit is named.',
    ),
  qualifier: z
    .enum(qualifiers)
    .optional()
    .describe('How exactly it is asserted: exact if left out.'),
  priceBase: Basis.shape.priceBase.describe('The prices that are meant: current, 1926-27.'),
  indexBase: Basis.shape.indexBase.describe('The base of the index that is meant: 1913.'),
  ...commonParameters,
})
