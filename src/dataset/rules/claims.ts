import type { Claim } from '../../model/claim.ts'
import { type Rule, recordsOf } from './rule.ts'

/** The record that a moment is one of; none without a moment. */
function recordOf({ moment }: Claim): 'plan' | 'quotation' | undefined {
  if (moment === undefined) return undefined
  return moment === 'words-said' ? 'quotation' : 'plan'
}

export const claimMoment: Rule = {
  name: 'claim-moment',
  meaning:
    'A claim of when something was names the date, the moment and the record whose moment it is, and no other claim does.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.claims)) {
      const named = (['plan', 'quotation'] as const).filter((name) => record[name] !== undefined)
      const needed = recordOf(record)
      const isDated = record.measure === 'date' && record.dateValue !== undefined
      const fits = named.length === (needed ? 1 : 0) && named.every((name) => name === needed)
      if (fits && (needed === undefined || isDated)) continue
      report(row, ['moment'], () => ({
        found: `moment ${record.moment ?? 'none'} with ${named.join(' and ') || 'no record'} and ${record.dateValue ?? 'no date'}`,
        mend:
          needed === undefined
            ? 'say which moment of the record is asserted, or remove the record'
            : `name the ${needed} and no other record, with measure date and a dateValue`,
      }))
    }
  },
}
