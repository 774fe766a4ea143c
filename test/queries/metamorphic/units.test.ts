import fc from 'fast-check'
import t from 'tap'
import { shiftDecimal } from '../../../src/model/decimal.ts'
import type { Observation } from '../../../src/model/observation.ts'
import { parsePeriod } from '../../../src/model/period.ts'
import type { Series } from '../../../src/model/series.ts'
import type { Unit } from '../../../src/model/unit.ts'
import { columnsOf } from '../../../src/queries/accounts/columns.ts'
import { gapsOf } from '../../../src/queries/accounts/gaps.ts'
import { comparisonOf } from '../../../src/queries/comparisons/comparison.ts'
import { fulfilments } from '../../../src/queries/fulfilment/fulfilments.ts'
import { verification } from '../../../src/queries/verdicts/verify.ts'
import type { Release } from '../../../src/releases/release.ts'
import { withSeries } from '../../support/altered-release.ts'
import { type Account, accountsOfAll } from '../../support/releases-to-alter.ts'

const accounts = await accountsOfAll()
const runs = { numRuns: 40 }

/** The same figures with the point elsewhere: thousands of what was counted in ones, or a thousandth of it. */
function repointed({ release, series, figures }: Account, shift: number): Release {
  return withSeries(
    release,
    { ...series, multiplier: series.multiplier + shift },
    figures.map((figure): Observation => {
      const { printed: _, value, ...rest } = figure
      return { ...rest, ...(value !== undefined && { value: shiftDecimal(value, -shift) }) }
    }),
  )
}

/** The same figures in a unit that is a thousand times smaller, in thousands of it. */
function inThousandths({ release, series, figures }: Account): Release {
  const unit = release.catalogue.units.get(series.unit)
  if (unit?.factor === undefined) throw new Error('a unit without a factor is not converted')
  const smaller: Unit = { ...unit, id: 'a-thousandth', factor: shiftDecimal(unit.factor, -3) }
  const units = new Map(release.catalogue.units).set(smaller.id, smaller)
  const changed: Series = { ...series, unit: smaller.id, multiplier: series.multiplier + 3 }
  const made = withSeries(release, changed, figures)
  return { ...made, catalogue: { ...made.catalogue, units } }
}

/** All that is reckoned of an indicator and of the plans for it, without the figures as they are printed. */
async function reckoned(release: Release, { series }: Account) {
  const columns = await columnsOf(release, series.indicator)
  const compared = columns.map((column) => {
    const { accounts: rows, ...spread } = comparisonOf(release, column)
    const said = rows.map(({ series: id, common, voice, counted }) => [id, common, voice, counted])
    return { spread, said, gaps: gapsOf(release, column) }
  })
  if (series.plan === undefined) return { compared }
  const fulfilled = (await fulfilments(release, series.plan)).targets.map(({ target, ...one }) => ({
    ...one,
    target: [target.series, target.period],
    outturns: one.outturns.map(({ figures: _, ...outturn }) => outturn),
  }))
  return { compared, fulfilled }
}

/** What every account says of a number that one of them prints, in its first unit. */
async function verdicts(release: Release, { series, figures }: Account, at: number) {
  const figure = figures[at % figures.length]
  if (figure?.value === undefined) return undefined
  const {
    verdict,
    why,
    accounts: said,
  } = await verification(release, {
    indicator: series.indicator,
    area: series.area,
    period: parsePeriod(figure.period),
    value: figure.value,
    unit: series.unit,
    multiplier: series.multiplier,
  })
  return { verdict, why, said: said.map((one) => [one.series, one.verdict, one.voice]) }
}

for (const [name, account] of Object.entries(accounts)) {
  t.test(`moving the point into the multiplier changes nothing reckoned: ${name}`, async (t) => {
    await fc.assert(
      fc.asyncProperty(account, fc.integer({ min: 1, max: 4 }), fc.nat(), async (one, up, at) => {
        const moved = repointed(one, up)
        t.same(await reckoned(moved, one), await reckoned(one.release, one), one.series.id)
        t.same(await verdicts(moved, one, at), await verdicts(one.release, one, at))
        // The other way round only where no digit has to be made up.
        const isLong = one.figures.every(({ value }) => (value?.split('.')[1]?.length ?? 0) >= up)
        if (!isLong) return
        const back = repointed(one, -up)
        t.same(await reckoned(back, one), await reckoned(one.release, one), one.series.id)
      }),
      runs,
    )
  })

  t.test(`thousands of a unit a thousand times smaller change nothing: ${name}`, async (t) => {
    const convertible = account.filter(({ release, series }) => {
      const { unit } = release.catalogue.indicators.get(series.indicator) ?? { unit: '' }
      const { units } = release.catalogue
      return units.get(series.unit)?.factor !== undefined && units.get(unit)?.factor !== undefined
    })
    await fc.assert(
      fc.asyncProperty(convertible, fc.nat(), async (one, at) => {
        const smaller = inThousandths(one)
        t.same(await reckoned(smaller, one), await reckoned(one.release, one), one.series.id)
        t.same(await verdicts(smaller, one, at), await verdicts(one.release, one, at))
      }),
      runs,
    )
  })
}
