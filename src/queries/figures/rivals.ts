import type { Release } from '../../releases/release.ts'
import { referencesTo } from '../records/back-references.ts'
import type { FigureRow } from './figure-row.ts'
import { type FigureKey, findFigures } from './figures-at.ts'

type Rivalled = Pick<FigureRow, 'series' | 'indicator' | 'area' | 'period'>

/**
 * For each of some figures, what other accounts of the same quantity and area say of the same period.
 * The store is asked once, however many there are.
 */
export async function rivalsOfEach(
  release: Release,
  figures: readonly Rivalled[],
): Promise<readonly (readonly FigureRow[])[]> {
  const accounts = new Map<string, readonly string[]>()
  const keys = figures.map((figure): readonly FigureKey[] => {
    const quantity = `${figure.indicator}/${figure.area}`
    const known = accounts.get(quantity) ?? accountsOf(release, figure)
    accounts.set(quantity, known)
    return known
      .filter((id) => id !== figure.series)
      .map((series) => ({ series, period: figure.period }))
  })
  const find = await findFigures(release, keys.flat())
  return keys.map((rivals) => rivals.flatMap((key) => find(key) ?? []))
}

function accountsOf(release: Release, { indicator, area }: Rivalled): readonly string[] {
  const { series = [] } = referencesTo(release, 'indicators', indicator)
  return series.filter((id) => release.catalogue.series.get(id)?.area === area)
}
