import type { Indicator } from '../../model/indicator.ts'
import { parsePeriod } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { wholeSeries } from '../derived/derived-figures.ts'
import { derivedRow, lineOfRows, placeFinder, unitText } from '../derived/derived-row.ts'
import type { FigureRow } from '../figures/figure-row.ts'
import { type Derivation, derivationOf, derivedPoint, workOut } from '../transforms/derive.ts'
import { attempt, type Refusal, sorted } from '../transforms/refusal.ts'
import type { DeriveRequest } from '../transforms/request.ts'
import type { Working } from '../transforms/working.ts'
import { type Account, aligned, type Column, type DatedFigure } from './columns.ts'
import { type CommonMeasure, commonValueOf, valued } from './common-measure.ts'

/** What was made of the accounts of an indicator, aligned, and which of them forbid it. */
export interface DerivedColumns {
  readonly columns: readonly Column[]
  readonly derivations: readonly Derivation[]
  readonly refused: readonly Refusal[]
}

interface DerivedAccount extends Account {
  readonly derivation: Derivation
}

/**
 * Derives each account, in the unit and power of ten in which rivals are compared unless another is asked for, and aligns what comes
 * out by area, period and measure. `keeps` says which figures may be inputs.
 * @throws {Problem} where the request is at fault
 */
export async function deriveColumns(
  release: Release,
  indicator: Indicator,
  accounts: readonly Series[],
  request: DeriveRequest,
  keeps: (row: FigureRow) => boolean,
): Promise<DerivedColumns> {
  const whole = await wholeSeries(release, accounts, keeps)
  const tried = whole
    .filter(({ rows }) => rows.length > 0)
    .map(({ series, rows }) =>
      attempt(series.id, () => deriveAccount(release, indicator, { series, rows }, request)),
    )
  const { made, refused } = sorted(tried)
  return {
    columns: aligned(made),
    derivations: made.map(({ derivation }) => derivation),
    refused,
  }
}

function deriveAccount(
  release: Release,
  indicator: Indicator,
  { series, rows }: { readonly series: Series; readonly rows: readonly FigureRow[] },
  request: DeriveRequest,
): DerivedAccount {
  const { units } = release.catalogue
  const unit = request.unit ?? commonUnit(release, indicator, series)
  const { multiplier } = indicator
  const asked = { ...request, unit, multiplier, acrossBreak: 'left-out' } as const
  const working = workOut(lineOfRows(release, series, rows), asked, units)
  const derivation = derivationOf(working)
  const lastOf = placeFinder(rows)
  const figures = working.points.map((result): DatedFigure => {
    const point = derivedPoint(result, working.exact)
    const printed = lastOf(point)
    const { outcome } = result
    const common = outcome.kind === 'figure' ? commonValueOf(outcome.measured) : undefined
    const derived = { row: derivedRow(printed, point, derivation), derivation }
    const { status } = derived.row
    const figure = { series, status, row: () => ({ ...printed }), common, derived }
    return { period: parsePeriod(point.period), figure }
  })
  return { series, measure: measureOf(working, request), figures, derivation }
}

/** The unit in which rivals are compared, where a factor leads there. */
function commonUnit(
  { catalogue: { units } }: Release,
  indicator: Indicator,
  series: Series,
): string | undefined {
  const [from, to] = [units.get(series.unit), units.get(indicator.unit)]
  const isConvertible = from?.factor !== undefined && to?.factor !== undefined
  return isConvertible && from.dimension === to.dimension ? to.id : undefined
}

/**
 * What results share. A rate of growth and an index on a base of our own are the same on every base that the figures
 * have, so that neither prices nor the base of a printed index part them; levels, changes and logarithms keep both.
 */
function measureOf(
  { line, unit, multiplier }: Working,
  { units: transform, indexBase }: DeriveRequest,
): CommonMeasure {
  const { nature, basis } = line.series
  const becameGrowth = unit.dimension === 'growth' && line.unit.dimension !== 'growth'
  const isFree = becameGrowth || indexBase !== undefined
  const base = indexBase?.text ?? (becameGrowth ? undefined : basis.indexBase)
  const priceBase = !isFree && valued.has(line.unit.dimension) ? basis.priceBase : undefined
  return {
    standing: nature === 'plan' ? 'plan' : 'outturn',
    unit: unitText(unit),
    multiplier,
    ...(priceBase !== undefined && { priceBase }),
    ...(base !== undefined && { indexBase: base }),
    ...(basis.spanMeaning !== undefined && { spanMeaning: basis.spanMeaning }),
    ...(transform !== undefined && transform !== 'lin' && { transform }),
  }
}
