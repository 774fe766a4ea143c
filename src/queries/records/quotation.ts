import type { Release } from '../../releases/release.ts'
import type { Answer } from '../answer.ts'
import { variantsOf } from '../words/variants.ts'
import { listings } from './listings/index.ts'
import { type RecordQuestion, record } from './record.ts'
import { recordOf } from './record-of.ts'

/**
 * One quotation, with every other wording of it and what differs.
 * @throws {Problem} `unknown-record`, `unknown-value`
 */
export function quotation(release: Release, question: RecordQuestion): Answer {
  const asked = recordOf(release, 'quotations', question.id)
  return record(release, listings.quotations, question, { variants: variantsOf(release, asked) })
}
