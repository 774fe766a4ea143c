import type { Series } from '../../model/series.ts'
import type { FigureRow } from '../../queries/figures/figure-row.ts'
import type { CodelistId } from './codelists.ts'

/** How the values of a component are written; the names are the text types of SDMX. */
export type Representation =
  | { readonly kind: 'codes'; readonly codelist: CodelistId }
  | {
      readonly kind: 'text'
      readonly type:
        | 'String'
        | 'Integer'
        | 'Decimal'
        | 'GregorianTimePeriod'
        | 'ObservationalTimePeriod'
        | 'MonthDay'
    }

/** What every component has. */
export interface Named {
  /** The id of the component and of its concept. */
  readonly id: string
  readonly name: string
  readonly description: string
  readonly representation: Representation
}

/** A dimension that a series has one code of. */
export interface Dimension extends Named {
  readonly read: (series: Series) => string
}

interface AttributeBase extends Named {
  /** Whether every series, or every observation, has it. */
  readonly required: boolean
}

export interface SeriesAttribute extends AttributeBase {
  readonly attachment: 'series'
  readonly read: (series: Series) => string | undefined
}

export interface ObservationAttribute extends AttributeBase {
  readonly attachment: 'observation'
  readonly read: (figure: FigureRow) => string | undefined
}

export type Attribute = SeriesAttribute | ObservationAttribute

/** Values that are codes of a list. */
export const codes = (codelist: CodelistId): Representation => ({ kind: 'codes', codelist })
/** Values that are free text. */
export const text: Representation = { kind: 'text', type: 'String' }
