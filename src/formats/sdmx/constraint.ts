/** Which values occur in some data: SDMX's constraint of actual content, with one cube region. */
export interface Constraint {
  readonly id: string
  readonly name: string
  /** The artefact that it is about, all of agency and version of the release. */
  readonly subject: {
    readonly kind: 'datastructure' | 'dataflow' | 'provisionagreement'
    readonly id: string
  }
  /** The values of each coded dimension that occur, by id of the dimension, in order of the key. */
  readonly values: ReadonlyMap<string, readonly string[]>
  /** The first and the last day, as dates, where time is asked for and there are figures. */
  readonly time: { readonly start: string; readonly end: string } | undefined
  /** How many series and figures there are. */
  readonly seriesCount: number
  readonly observationCount: number
}
