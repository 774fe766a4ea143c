import type { spanMeanings } from '../../model/basis.ts'
import type { SdmxRelease } from './sdmx-release.ts'

export interface Code {
  readonly id: string
  readonly name: string
  readonly description?: string | undefined
  /** The wider code, of the same list. */
  readonly parent?: string | undefined
}

/** A list of codes; those of records differ between releases. */
export interface CodelistDefinition {
  readonly name: string
  readonly description: string
  readonly codes: (release: Pick<SdmxRelease, 'catalogue'>) => readonly Code[]
}

/** Codes that do not depend on the data. */
function fixed(names: Readonly<Record<string, string>>): CodelistDefinition['codes'] {
  const codes = Object.entries(names).map(([id, name]) => ({ id, name }))
  return () => codes
}

/** Codes for records: their ids unchanged, since those fit SDMX's IDType. */
function recordCodes<Row extends { readonly id: string }>(
  rows: ReadonlyMap<string, Row>,
  meaning: (row: Row) => Omit<Code, 'id'>,
): readonly Code[] {
  return [...rows.values()].map((row) => ({ id: row.id, ...meaning(row) }))
}

/**
 * THE list of code lists. Statuses keep our letters: all but D and M mean what they do in SDMX's own list;
 * D is doubt here and a differing definition there, and so the list is ours and says so.
 */
export const codelists = {
  CL_FREQ: {
    name: 'Frequencies',
    description: 'How often a series has figures.',
    codes: fixed({
      A: 'Yearly',
      A5: 'Every fifth year',
      A10: 'Every tenth year',
      S: 'Half-yearly',
      Q: 'Quarterly',
      M: 'Monthly',
      D: 'Daily',
      span: 'Spans of years',
      irregular: 'At dates of its own',
    }),
  },
  CL_AREA: {
    name: 'Areas',
    description: 'Territories, with the dates they existed and their borders.',
    codes: ({ catalogue }) =>
      recordCodes(catalogue.areas, ({ name, borders, partOf }) => ({
        name,
        description: borders,
        parent: partOf,
      })),
  },
  CL_INDICATOR: {
    name: 'Indicators',
    description: 'Quantities, whoever measures them.',
    codes: ({ catalogue }) =>
      recordCodes(catalogue.indicators, ({ name, definition }) => ({
        name,
        description: definition,
      })),
  },
  CL_ESTIMATOR: {
    name: 'Estimators',
    description: 'Who stands behind the figures.',
    codes: ({ catalogue }) =>
      recordCodes(catalogue.estimators, ({ name, description }) => ({ name, description })),
  },
  CL_NATURE: {
    name: 'Natures of accounts',
    description: 'What kind of account a series is.',
    codes: fixed({
      reported: 'Reported by the state that was measured',
      estimate: 'Estimate reconstructed by others',
      plan: 'Plan',
      claim: 'Claim made in prose',
    }),
  },
  CL_SERIES: {
    name: 'Series',
    description: 'Accounts of indicators: one source, one estimator, one basis each.',
    codes: ({ catalogue }) =>
      recordCodes(catalogue.series, ({ title, note }) => ({ name: title, description: note })),
  },
  CL_OBS_STATUS: {
    name: 'Statuses of figures',
    description: 'How far a figure may be trusted.',
    codes: fixed({
      A: 'Normal',
      E: 'Estimated by the source',
      P: 'Provisional',
      F: 'Plan or forecast',
      B: 'Break in the series',
      D: 'Disputed or doubtful',
      M: 'Printed as missing',
    }),
  },
  CL_UNIT: {
    name: 'Units',
    description: 'What figures are counted in.',
    codes: ({ catalogue }) =>
      recordCodes(catalogue.units, ({ name, note }) => ({ name, description: note })),
  },
  CL_SOURCE: {
    name: 'Sources',
    description: 'Documents that were read, or that a read document cites.',
    codes: ({ catalogue }) => recordCodes(catalogue.sources, ({ title }) => ({ name: title })),
  },
  CL_PLAN: {
    name: 'Plans',
    description: 'Plans and their variants.',
    codes: ({ catalogue }) =>
      recordCodes(catalogue.plans, ({ name, note }) => ({ name, description: note })),
  },
  CL_BOUND: {
    name: 'Bounds',
    description: 'Which end of a printed range the figures are.',
    codes: fixed({ lower: 'Lower end', upper: 'Upper end' }),
  },
  CL_SPAN_MEANING: {
    name: 'Meanings of spans',
    description: 'What a figure for a span of years means.',
    codes: fixed({
      'between-end-years': 'Of the last year against the first',
      'change-between-end-years': 'Change from the first year to the last',
      'mean-of-years': 'Mean of the years',
      total: 'Total of the years',
      'within-span': 'At some time within the span',
    } satisfies Record<(typeof spanMeanings)[number], string>),
  },
} as const satisfies Record<string, CodelistDefinition>

export type CodelistId = keyof typeof codelists

export const codelistIds = Object.keys(codelists).filter((id): id is CodelistId => id in codelists)

/** The codes of one list in a release. */
export function codesOf(release: Pick<SdmxRelease, 'catalogue'>, id: CodelistId): readonly Code[] {
  return codelists[id].codes(release)
}
