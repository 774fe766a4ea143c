import type { Series } from '../../../model/series.ts'
import type { FigureRow } from '../../../queries/figures/figure-row.ts'
import {
  type Attribute,
  type Dimension,
  dimensions,
  type Representation,
  timeDimension,
} from '../components.ts'
import { ALL_DIMENSIONS, type DataSet, type Shown } from './data-message.ts'

/** Where components are read from: a series and, unless only series are sent, one of its figures. */
export interface Point {
  readonly series: Series
  readonly figure: FigureRow | undefined
}

/** A dimension or an attribute, read from a point wherever it is attached. */
export interface Placed {
  readonly id: string
  readonly name: string
  readonly representation: Representation
  readonly read: (point: Point) => string | undefined
}

export interface PlacedAttribute extends Placed, Pick<Attribute, 'attachment' | 'required'> {}

/** Which components stand with a section of observations, and which with each observation. */
export interface Layout {
  /** What the message says that its observations are told apart by. */
  readonly dimensionAtObservation: string
  readonly sectionDimensions: readonly Placed[]
  readonly observationDimensions: readonly Placed[]
  readonly sectionAttributes: readonly PlacedAttribute[]
  readonly observationAttributes: readonly PlacedAttribute[]
}

/** Observations that have all dimensions in common but those of the observation. */
export interface Section extends Point {
  readonly points: readonly Point[]
}

const time: Placed = {
  ...timeDimension,
  read: ({ figure }) => figure && timeDimension.read(figure),
}

const seriesDimensions: readonly Placed[] = dimensions.map(
  (dimension: Dimension): Placed => ({
    ...dimension,
    read: ({ series }) => dimension.read(series),
  }),
)

/** Every dimension in the order of the data structure, time last. */
export const allDimensions: readonly Placed[] = [...seriesDimensions, time]

function placed(attribute: Attribute): PlacedAttribute {
  return attribute.attachment === 'series'
    ? { ...attribute, read: ({ series }) => attribute.read(series) }
    : { ...attribute, read: ({ figure }) => figure && attribute.read(figure) }
}

/**
 * How a message is laid out. What is said of a whole series stands with it as long as observations are told
 * apart by time; in a cross-section it depends on the dimension at the observation, and so stands there
 * (SDMX 2.1, section 3A, "attribute relationship").
 */
export function layoutOf(dimensionAtObservation: string, shown: Shown): Layout {
  const attributes = shown.attributes.map(placed)
  // Where no observation is sent, what is left of any view is its series.
  if (!shown.observations || dimensionAtObservation === timeDimension.id) {
    return {
      dimensionAtObservation: timeDimension.id,
      sectionDimensions: seriesDimensions,
      observationDimensions: shown.observations ? [time] : [],
      sectionAttributes: attributes.filter(({ attachment }) => attachment === 'series'),
      observationAttributes: attributes.filter(({ attachment }) => attachment === 'observation'),
    }
  }
  const isAtObservation = ({ id }: Placed) =>
    dimensionAtObservation === ALL_DIMENSIONS || id === dimensionAtObservation
  return {
    dimensionAtObservation,
    sectionDimensions: allDimensions.filter((one) => !isAtObservation(one)),
    observationDimensions: allDimensions.filter(isAtObservation),
    sectionAttributes: [],
    observationAttributes: attributes,
  }
}

/** Figures that are read at one time; what a message takes in memory does not grow with its length. */
const FIGURES_AT_ONCE = 2_000

/**
 * The sections of a data set. Series that have none of the figures that are asked for are left out. In a
 * flat view, which has no sections, each stands for the figures of one series.
 */
export async function* sectionsOf(
  dataSet: DataSet,
  layout: Layout,
): AsyncGenerator<Section, void, undefined> {
  const keyed = layout.sectionDimensions.length > 0
  const byTime = layout.sectionDimensions.includes(time)
  const bySeries = !keyed || !byTime
  for (const group of bySeries ? seriesInChunks(dataSet) : chunksOfRivals(dataSet, layout)) {
    const read = await dataSet.read(group)
    yield* bySeries ? seriesSections(read) : crossSections(read, layout)
  }
}

type Read = Awaited<ReturnType<DataSet['read']>>

function* seriesSections(read: Read): Generator<Section> {
  for (const { series, figures } of read) {
    if (figures.length === 0) continue
    yield {
      series,
      figure: undefined,
      points: figures.map((figure) => ({ series, figure })),
    }
  }
}

/** Sections of figures that differ in the dimension at the observation alone. */
function* crossSections(read: Read, { sectionDimensions }: Layout): Generator<Section> {
  const sections = new Map<string, Point[]>()
  for (const { series, figures } of read) {
    for (const figure of figures) {
      const point = { series, figure }
      const key = sectionDimensions.map((dimension) => dimension.read(point)).join('.')
      const known = sections.get(key)
      if (known) known.push(point)
      else sections.set(key, [point])
    }
  }
  for (const points of sections.values()) {
    const [first] = points
    if (first) yield { ...first, points }
  }
}

/** A few series at a time. */
export function* seriesInChunks({ series, release }: DataSet): Generator<readonly Series[]> {
  let chunk: Series[] = []
  let count = 0
  for (const one of series) {
    chunk.push(one)
    count += release.extents.get(one.id)?.count ?? 0
    if (count < FIGURES_AT_ONCE) continue
    yield chunk
    chunk = []
    count = 0
  }
  if (chunk.length > 0) yield chunk
}

/** Series that may share a section: those that agree in all dimensions of the section but time. */
function* chunksOfRivals(
  dataSet: DataSet,
  { sectionDimensions }: Layout,
): Generator<readonly Series[]> {
  const shared = sectionDimensions.filter((one) => one !== time)
  const groups = new Map<string, Series[]>()
  for (const series of dataSet.series) {
    const key = shared.map((one) => one.read({ series, figure: undefined })).join('.')
    const known = groups.get(key)
    if (known) known.push(series)
    else groups.set(key, [series])
  }
  yield* groups.values()
}

/** Whether a data set has no figure at all. */
export async function isEmpty(dataSet: DataSet): Promise<boolean> {
  for (const group of seriesInChunks(dataSet)) {
    const read = await dataSet.read(group)
    if (read.some(({ figures }) => figures.length > 0)) return false
  }
  return true
}
