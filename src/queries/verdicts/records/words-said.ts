import { type Period, parsePeriod } from '../../../model/period.ts'
import type { Quotation } from '../../../model/quotation.ts'
import type { Release } from '../../../releases/release.ts'
import { referencesTo } from '../../back-references.ts'
import { recordOf } from '../../record.ts'
import type { RecordVerdict } from '../shape.ts'
import type { Witness } from './witness.ts'

/** When words were said, by each document that prints a wording of them. */
export const wordsSaid: Witness = (release, { statement, asserted }) => {
  if (statement.quotation === undefined) return []
  return wordings(release, statement.quotation).map((one) => said(one, asserted))
}

function wordings(release: Release, id: string): readonly Quotation[] {
  const { quotations } = release.catalogue
  const head = recordOf(release, 'quotations', id).variantOf ?? id
  const { quotations: named = [] } = referencesTo(release, 'quotations', head)
  return [head, ...named].flatMap((one) => {
    const quotation = quotations.get(one)
    return quotation && (one === head || quotation.variantOf === head) ? [quotation] : []
  })
}

function said(quotation: Quotation, asserted: Period): RecordVerdict {
  const { id, source, locator, date, datePrecision } = quotation
  const own = { kind: 'quotations', id, source, locator } as const
  if (date === undefined) return { ...own, verdict: 'unknown', why: 'it has no date', says: '' }
  const says = datePrecision === undefined ? date : `${date} (${datePrecision})`
  const { first, last } = parsePeriod(date)
  if (last < asserted.first || first > asserted.last)
    return { ...own, verdict: 'contradicted', says }
  if (first >= asserted.first && last <= asserted.last)
    return { ...own, verdict: 'supported', says }
  return { ...own, verdict: 'unknown', why: 'its date is less exact', says }
}
