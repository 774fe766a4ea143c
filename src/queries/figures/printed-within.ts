import { type Period, parsePeriod } from '../../model/period.ts'
import { problem } from '../../model/problems.ts'
import { dayRange } from '../parameters/parameters.ts'
import type { FigureRow } from './figure-row.ts'

/** Between which days a figure must have been printed to be shown. */
export interface PrintedBounds {
  readonly publishedFrom?: Period | null | undefined
  readonly publishedTo?: Period | null | undefined
}

/** Whether any bound is given; without one, undated figures are shown as well. */
export function isBounded({ publishedFrom, publishedTo }: PrintedBounds): boolean {
  return publishedFrom != null || publishedTo != null
}

/**
 * Keeps the figures that were printed within some bounds: the first day on which one may have been printed
 * is not before them and the last is not after them.
 * @throws {Problem} `inverted-range`
 */
export function printedWithin(bounds: PrintedBounds): (row: FigureRow) => boolean {
  const isWithin = datedWithin(bounds)
  return ({ published }) => isWithin(published)
}

/**
 * The same of a date, be it that of a printing or of words.
 * @throws {Problem} `inverted-range`
 */
export function datedWithin(bounds: PrintedBounds): (date: string | undefined) => boolean {
  const { publishedFrom, publishedTo } = bounds
  const days = dayRange(
    { from: publishedFrom ?? undefined, to: publishedTo ?? undefined },
    { from: 'publishedFrom', to: 'publishedTo' },
  )
  if (!isBounded(bounds)) return () => true
  return (date) => {
    // What has no date cannot be shown to lie within them.
    if (date === undefined) return false
    const { first, last } = parsePeriod(date)
    return first >= days.from && last <= days.to
  }
}

/**
 * The figure itself where it was printed within some bounds.
 * @throws {Problem} `unknown-figure`, saying when it was printed; `inverted-range`
 */
export function ifPrintedWithin<Row extends FigureRow>(row: Row, bounds: PrintedBounds): Row {
  if (printedWithin(bounds)(row)) return row
  const { published, series, period } = row
  const printed = published === undefined ? 'on an unknown day' : `in ${published}`
  throw problem('unknown-figure', {
    parameter: outside(row, bounds),
    detail: `the figure of series ${series} for ${period} was printed ${printed}, which is not known to lie within ${boundsText(bounds)}`,
  })
}

/** The bound that a figure does not keep. */
function outside(row: FigureRow, { publishedFrom, publishedTo }: PrintedBounds): string {
  return printedWithin({ publishedTo })(row) && publishedFrom != null
    ? 'publishedFrom'
    : 'publishedTo'
}

function boundsText({ publishedFrom, publishedTo }: PrintedBounds): string {
  const bounds = [
    publishedFrom && `publishedFrom ${publishedFrom.text}`,
    publishedTo && `publishedTo ${publishedTo.text}`,
  ]
  return bounds.filter(Boolean).join(' and ')
}
