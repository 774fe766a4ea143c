import { recordOfKind } from '../global-id.ts'
import { recordAt, recordIf, recordsAt, scopedFigure } from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'

/** What the accounts say of a claim, or of a statement that somebody makes. */
export const verdicts = {
  Verdict: {
    statement: ({ release, statement }) => ({ ...statement, release }),
    accounts: ({ release, accounts, bounds }) =>
      accounts.map((account) => ({ ...account, bounds, release })),
    records: ({ release, records = [] }) => records.map((record) => ({ ...record, release })),
    contradictions: ({ release, contradictions = [] }) =>
      contradictions.map((contradiction) => ({ ...contradiction, release })),
    candidates: ({ release, candidates = [] }) =>
      recordsAt(
        release,
        'indicators',
        candidates.map(({ id }) => id),
      ),
  },
  Statement: {
    indicator: ({ release, indicator }) => recordIf(release, 'indicators', indicator),
    area: ({ release, area }) => recordIf(release, 'areas', area),
    unit: ({ release, unit }) => recordIf(release, 'units', unit),
    plan: ({ release, plan }) => recordIf(release, 'plans', plan),
    quotation: ({ release, quotation }) => recordIf(release, 'quotations', quotation),
  },
  AccountVerdict: {
    series: ({ release, series }) => recordAt(release, 'series', series),
    parts: ({ release, parts, bounds }) => parts.map((part) => ({ ...part, bounds, release })),
  },
  AccountPart: {
    figures: ({ release, figures, bounds }) =>
      figures.map((figure) => scopedFigure(release, figure, bounds)),
  },
  RecordVerdict: {
    record: ({ release, kind, id }) => recordOfKind(release, kind, id),
    source: ({ release, source }) => recordAt(release, 'sources', source),
  },
  Contradiction: {
    claim: ({ release, claim }) => recordAt(release, 'claims', claim),
  },
} satisfies Pick<
  Resolvers,
  'Verdict' | 'Statement' | 'AccountVerdict' | 'AccountPart' | 'RecordVerdict' | 'Contradiction'
>
