import type { Series } from '../../../model/series.ts'
import type { SeriesFigures } from '../../../queries/figures/series-figures.ts'
import type { Attribute } from '../components.ts'
import type { MessageFormat } from '../message-format.ts'
import type { SdmxRelease } from '../sdmx-release.ts'

/** What a receiver is to do with a data set: take note of it, put it in place, or take it out. */
export type Action = 'Information' | 'Replace' | 'Delete'

/** An artefact as a message names it. */
export interface Subject {
  readonly kind: 'datastructure' | 'dataflow' | 'provisionagreement'
  readonly id: string
  readonly name: string
}

/** Figures that are sent with one action. */
export interface DataSet {
  readonly action: Action
  /** What the data were asked for by. */
  readonly subject: Subject
  /** The dataflow that they are of. */
  readonly flow: Subject
  /** The instants between which the figures stood so, where history is asked for. */
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  /** The release that the figures and the names of their codes are of. */
  readonly release: SdmxRelease
  /** In order of id; some may turn out to have no figure that is asked for. */
  readonly series: readonly Series[]
  /** The figures of some of them, in their order. Writers ask for a few series at a time, and some twice. */
  readonly read: (series: readonly Series[]) => Promise<readonly SeriesFigures[]>
}

/** What of each observation is sent. */
export interface Shown {
  readonly attributes: readonly Attribute[]
  readonly measure: boolean
  /** False where only series are asked for. */
  readonly observations: boolean
}

/** The keyword for observations that stand in no series. */
export const ALL_DIMENSIONS = 'AllDimensions'

/** A message of data, before it takes the form of any version of the standard. */
export interface DataMessage {
  readonly id: string
  /** When what it says was made: the same question is answered by the same bytes. */
  readonly prepared: string
  readonly release: SdmxRelease
  /** The id of the dimension by which observations are told apart within a series, or {@link ALL_DIMENSIONS}. */
  readonly dimensionAtObservation: string
  readonly shown: Shown
  /** Whether it holds changes or history, so that actions and instants matter. */
  readonly isRevision: boolean
  readonly dataSets: readonly DataSet[]
}

/** How a version of the standard writes a message of data. */
export interface DataFormat extends MessageFormat {
  readonly encode: (
    message: DataMessage,
    parameters: Readonly<Record<string, string>>,
  ) => AsyncIterable<string>
}
