import { unrounded } from '../../../model/arithmetic.ts'
import type { Decimal } from '../../../model/decimal.ts'
import { comparePeriods, isOfYear, type Period, parsePeriod } from '../../../model/period.ts'
import type { Release } from '../../../releases/release.ts'
import type { FigureRow } from '../../figures/figure-row.ts'
import { type Account, silent } from '../account.ts'
import type { Statement } from '../shape.ts'
import { told, unitText } from './levels.ts'
import { type Finding, type Measure, none, parts } from './measure.ts'

/** A figure of an account, in the unit of the statement. */
interface Point {
  readonly period: Period
  readonly shown: string
  readonly reaches: boolean
  readonly figure: FigureRow
}

/** When a quantity first came to a value: the first figure that is not below it. */
export const firstReached: Measure = (release, statement) => {
  const { dateValue, value, qualifier } = statement
  if (dateValue === undefined) return none('no date is asserted')
  if (value === undefined)
    return none(
      'it dates an event and names no figure that was reached then, so figures cannot tell',
    )
  if (qualifier !== 'exact')
    return none('only a date that is asserted as exact is held against figures')
  return parts({
    of: 'dateValue',
    allowed: {
      text: `${dateValue}: the first figure of ${value} ${unitText(release, statement)} or more`,
    },
    judge: (account) => judge(release, { ...statement, value, dateValue }, account),
  })
}

type Dated = Statement & { readonly value: Decimal; readonly dateValue: string }

function judge(release: Release, statement: Dated, account: Account): Finding {
  if (account.series.bound) return silent(`it is the ${account.series.bound} end of a range`)
  const points = pointsOf(release, statement, account)
  if (points.length === 0)
    return silent('it has no figures in the unit, and on the base, that is stated')
  const index = points.findIndex(({ reaches }) => reaches)
  const [before, first] = [points[index - 1], points[index]]
  const shown = first ? [before, first] : [points.at(-1)]
  return {
    kind: 'found',
    ...verdictOn(points, parsePeriod(statement.dateValue)),
    says: first?.period.text ?? `not by ${points.at(-1)?.period.text}`,
    working: shown.flatMap((one) => (one ? [`${one.period.text}: ${one.shown}`] : [])).join('; '),
    figures: shown.flatMap((one) => one?.figure ?? []),
  }
}

/** Between two figures nothing is filled in: a value may have been reached, and lost again. */
function verdictOn(
  points: readonly Point[],
  asserted: Period,
): Pick<Extract<Finding, { kind: 'found' }>, 'verdict' | 'why'> {
  const index = points.findIndex(({ reaches }) => reaches)
  const [before, first] = [points[index - 1], points[index]]
  if (first && first.period.last < asserted.first) return { verdict: 'contradicted' }
  const isKnown = points.some(
    ({ period }) => period.first <= asserted.last && period.last >= asserted.first,
  )
  if (!isKnown) return { verdict: 'unknown', why: `it has no figure for ${asserted.text}` }
  if (!first || first.period.first > asserted.last) return { verdict: 'contradicted' }
  if (!before) return { verdict: 'unknown', why: 'its first figure has reached the value already' }
  if (first.period.first - before.period.last > 1) {
    const gap = `it has no figure between ${before.period.text} and ${first.period.text}`
    return { verdict: 'unknown', why: gap }
  }
  return { verdict: 'supported' }
}

/** The figures of an account that count, in the order of time. */
function pointsOf(release: Release, statement: Dated, account: Account): readonly Point[] {
  const threshold = unrounded(statement.value)
  return [...account.figures.values()]
    .map((figure) => ({ figure, period: parsePeriod(figure.period) }))
    .filter(({ period }) => isOfYear(period))
    .sort((a, b) => comparePeriods(a.period, b.period))
    .flatMap(({ figure, period }) => {
      const level = told(release, statement, account, period.text)
      if (level.kind === 'silent' || level.said.openBase !== undefined) return []
      const { shown, rounded } = level.said
      return [{ figure, period, shown, reaches: rounded.value.greaterThanOrEqualTo(threshold) }]
    })
}
