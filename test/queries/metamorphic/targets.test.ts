import fc from 'fast-check'
import t from 'tap'
import { Decimal, multiplyDecimals, shiftDecimal } from '../../../src/model/decimal.ts'
import type { Observation } from '../../../src/model/observation.ts'
import { comparePeriods, parsePeriod } from '../../../src/model/period.ts'
import type { Fulfilment } from '../../../src/queries/fulfilment/fulfilment.ts'
import { fulfilments } from '../../../src/queries/fulfilment/fulfilments.ts'
import type { Release } from '../../../src/releases/release.ts'
import { withSeries } from '../../support/altered-release.ts'
import { type Account, accountsOfAll } from '../../support/releases-to-alter.ts'

const accounts = await accountsOfAll()
const runs = { numRuns: 40 }
const isTarget = ({ series }: Account) => series.plan !== undefined

/** The same plan with each target at so many tenths. */
function retargeted({ release, series, figures }: Account, tenths: string): Release {
  return withSeries(
    release,
    series,
    figures.map((figure): Observation => {
      const { printed: _, value, ...rest } = figure
      const other = value && shiftDecimal(multiplyDecimals(value, Decimal.parse(tenths)), -1)
      return { ...rest, ...(other !== undefined && { value: other }) }
    }),
  )
}

function ofSeries(all: readonly Fulfilment[], id: string): readonly Fulfilment[] {
  return all.filter(({ target }) => target.series === id)
}

/** When each account was first there; an account that never was is not among them. */
function firstPeriods({ reached }: Fulfilment): ReadonlyMap<string, string> {
  return new Map(reached.flatMap((one) => (one.reached ? [[one.series, one.period]] : [])))
}

/** Half a unit of the last digit. */
function half(decimal: string): number {
  return 0.5 * 10 ** -(decimal.split('.')[1]?.length ?? 0)
}

for (const [name, account] of Object.entries(accounts)) {
  t.test(
    `an easier target is never reached later, nor missed by who kept it: ${name}`,
    async (t) => {
      const positive = account
        .filter(isTarget)
        .filter(({ figures }) => figures.every(({ value }) => !value?.startsWith('-')))
      await fc.assert(
        fc.asyncProperty(positive, fc.constantFrom('1', '5', '9'), async (one, tenths) => {
          const { release, series } = one
          const plan = series.plan ?? ''
          const aim = release.catalogue.indicators.get(series.indicator)?.aim ?? 'at-least'
          const lower = retargeted(one, tenths)
          const [harder, easier] = aim === 'at-least' ? [release, lower] : [lower, release]
          const before = ofSeries((await fulfilments(harder, plan)).targets, series.id)
          const after = ofSeries((await fulfilments(easier, plan)).targets, series.id)
          t.equal(after.length, before.length)
          for (const [index, was] of before.entries()) {
            const now = after[index]
            if (!now) continue
            const told = `${series.id} ${was.target.period}`
            const first = firstPeriods(now)
            for (const [who, period] of firstPeriods(was)) {
              const sooner = first.get(who)
              t.ok(
                sooner !== undefined &&
                  comparePeriods(parsePeriod(sooner), parsePeriod(period)) <= 0,
                `${told} ${who}: ${sooner}, and ${period} before`,
              )
            }
            for (const [at, outturn] of was.outturns.entries()) {
              if (outturn.fulfilled) t.ok(now.outturns[at]?.fulfilled, `${told} ${outturn.series}`)
            }
          }
        }),
        runs,
      )
    },
  )

  t.test(
    `the ratio times the target is the outturn, as far as its digits reach: ${name}`,
    async (t) => {
      await fc.assert(
        fc.asyncProperty(account.filter(isTarget), async ({ release, series }) => {
          for (const { common, outturns } of (await fulfilments(release, series.plan ?? ''))
            .targets) {
            const target = Number(common)
            for (const { ratio, common: outturn, series: who } of outturns) {
              if (ratio === undefined) continue
              // What was brought to another unit is itself shown rounded.
              const allowed =
                half(ratio) * target + Number(ratio) * half(common) + half(outturn) + 1e-9 * target
              const off = Math.abs(Number(ratio) * target - Number(outturn))
              t.ok(off <= allowed, `${who}: ${ratio} × ${common} and ${outturn}`)
            }
          }
        }),
        runs,
      )
    },
  )
}
