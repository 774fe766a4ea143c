import { type Period, parsePeriod } from '../../../model/period.ts'
import type { Quotation } from '../../../model/quotation.ts'
import { recordOf } from '../../records/record-of.ts'
import { familyOf } from '../../words/variants.ts'
import type { RecordVerdict } from '../shape.ts'
import type { Witness } from './witness.ts'

/** When words were said, by each document that prints a wording of them. */
export const wordsSaid: Witness = (release, { statement, asserted }) => {
  if (statement.quotation === undefined) return []
  const named = recordOf(release, 'quotations', statement.quotation)
  return familyOf(release, named).map((one) => said(one, asserted))
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
