import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { isBounded, type PrintedBounds, printedWithin } from '../figures/printed-within.ts'
import { referencesTo } from '../records/back-references.ts'
import { recordOf } from '../records/record-of.ts'
import type { DeriveRequest } from '../transforms/request.ts'
import { type AccountFigure, type Column, columnsOf } from './columns.ts'
import { type DerivedColumns, deriveColumns } from './derived-columns.ts'

/** Which accounts of an indicator are laid out, and what is done to each before. */
export interface AccountSelection {
  /** When the figures must have been printed. */
  readonly bounds: PrintedBounds
  readonly derive?: DeriveRequest | undefined
  /** Which accounts; all where it is left out. */
  readonly accounts?: ((series: Series) => boolean) | undefined
}

/**
 * What the accounts of an indicator say, aligned by area, period and measure; of those that forbid what is to be done,
 * why. `layOut` tells how those come about to which nothing is to be done.
 * @throws {Problem} `unknown-record`, and where the request itself is at fault
 */
export async function accountColumns(
  release: Release,
  id: string,
  selection: AccountSelection,
  layOut = columnsOf,
): Promise<DerivedColumns> {
  const { bounds, derive, accounts = () => true } = selection
  if (derive) {
    const indicator = recordOf(release, 'indicators', id)
    const { series = [] } = referencesTo(release, 'indicators', id)
    const wanted = series.map((one) => recordOf(release, 'series', one)).filter(accounts)
    return await deriveColumns(release, indicator, wanted, derive, printedWithin(bounds))
  }
  const keeps = figureKeeper(selection)
  const all = await layOut(release, id)
  const columns = keeps ? all.flatMap((column) => narrowed(column, keeps)) : all
  return { columns, derivations: [], refused: [] }
}

/** Whether a figure is kept; undefined where all are. Its row is made only where the day of its printing matters. */
function figureKeeper({
  bounds,
  accounts,
}: AccountSelection): ((figure: AccountFigure) => boolean) | undefined {
  const isWanted = accounts && (({ series }: AccountFigure) => accounts(series))
  if (!isBounded(bounds)) return isWanted
  const isPrinted = printedWithin(bounds)
  return (figure) => (isWanted?.(figure) ?? true) && isPrinted(figure.row())
}

/** A column that is left whole stays the same object, whose comparison is kept. */
function narrowed(column: Column, keeps: (figure: AccountFigure) => boolean): readonly Column[] {
  const figures = column.figures.filter(keeps)
  if (figures.length === column.figures.length) return [column]
  return figures.length > 0 ? [{ ...column, figures }] : []
}
