import fc from 'fast-check'
import t from 'tap'
import { Decimal, multiplyDecimals, shiftDecimal } from '../../../src/model/decimal.ts'
import { compareFractions } from '../../../src/model/fraction.ts'
import type { Observation } from '../../../src/model/observation.ts'
import { parsePeriod } from '../../../src/model/period.ts'
import type { Series } from '../../../src/model/series.ts'
import { type Column, columnsOf } from '../../../src/queries/accounts/columns.ts'
import { measureKey } from '../../../src/queries/accounts/common-measure.ts'
import { type Comparison, comparisonOf } from '../../../src/queries/comparisons/comparison.ts'
import { fulfilments } from '../../../src/queries/fulfilment/fulfilments.ts'
import { verification } from '../../../src/queries/verdicts/verify.ts'
import type { Release } from '../../../src/releases/release.ts'
import { withSeries, withSource } from '../../support/altered-release.ts'
import { type Account, accountsOfAll } from '../../support/releases-to-alter.ts'

const RIVAL = 'a-new-rival'
const accounts = await accountsOfAll()

/** A document and an estimator that nothing rests on and nobody knows. */
function withStrangers(release: Release, links: Record<string, readonly string[]> = {}): Release {
  const [source] = release.catalogue.sources.values()
  const [estimator] = release.catalogue.estimators.values()
  if (!source || !estimator) throw new Error('the dataset has no documents or no estimators')
  const { reprints: _, rescales: __, ...custom } = source.custom
  const document = { ...source, id: 'a-new-document', custom: { ...custom, ...links } }
  const estimators = new Map(release.catalogue.estimators)
  estimators.set('a-new-estimator', { ...estimator, id: 'a-new-estimator', kind: 'scholar' })
  const made = withSource(release, document)
  return { ...made, catalogue: { ...made.catalogue, estimators } }
}

/** A series beside another, which says so many tenths of what that says. */
function rivalOf({ series, figures }: Account, tenths: string, more: Partial<Series> = {}) {
  const { original: _, bound: __, plan: ___, ...rest } = series
  const rival: Series = {
    ...rest,
    id: RIVAL,
    nature: series.nature === 'plan' ? 'estimate' : series.nature,
    estimator: 'a-new-estimator',
    source: 'a-new-document',
    ...more,
  }
  const said = figures.map((figure): Observation => {
    const { printed: _, value, ...own } = figure
    const other = value && shiftDecimal(multiplyDecimals(value, Decimal.parse(tenths)), -1)
    return { ...own, source: rival.source, ...(other !== undefined && { value: other }) }
  })
  return { rival, said }
}

interface Compared {
  readonly column: Column
  readonly comparison: Comparison
}

async function comparisons(release: Release, indicator: string): Promise<Map<string, Compared>> {
  const columns = await columnsOf(release, indicator)
  return new Map(
    columns.map((column) => [
      `${column.area} ${column.period.text} ${measureKey(column.measure)}`,
      { column, comparison: comparisonOf(release, column) },
    ]),
  )
}

/** The rows of all accounts but the rival's. Which number a voice has is no account's own. */
function others({ comparison }: Compared) {
  return comparison.accounts
    .filter(({ series }) => series !== RIVAL)
    .map(({ voice: _, ...row }) => row)
}

function extremes({ column, comparison: { minimum, maximum } }: Compared) {
  const amountOf = (id: string | undefined) =>
    column.figures.find(({ series }) => series.id === id)?.common?.amount
  return { least: amountOf(minimum?.series[0]), most: amountOf(maximum?.series[0]) }
}

const tenths = fc.constantFrom('1', '7', '10', '13', '95')
const runs = { numRuns: 40 }

for (const [name, account] of Object.entries(accounts)) {
  t.test(`a new rival changes no other row, and the spread as it must: ${name}`, async (t) => {
    await fc.assert(
      fc.asyncProperty(account, tenths, async (beside, factor) => {
        const release = withStrangers(beside.release)
        const { rival, said } = rivalOf(beside, factor)
        const before = await comparisons(release, rival.indicator)
        const after = await comparisons(withSeries(release, rival, said), rival.indicator)
        for (const [key, now] of after) {
          const was = before.get(key)
          const own = now.comparison.accounts.find(({ series }) => series === RIVAL)
          if (!was) {
            t.same(
              now.comparison.accounts.map(({ series }) => series),
              [RIVAL],
            )
            continue
          }
          t.same(others(now), others(was), key)
          const more = own?.counted ? 1 : 0
          t.equal(now.comparison.count, was.comparison.count + more, key)
          t.equal(now.comparison.independent, was.comparison.independent + more, key)
          const [old, fresh] = [extremes(was), extremes(now)]
          if (old.least && fresh.least) t.ok(compareFractions(fresh.least, old.least) <= 0, key)
          if (old.most && fresh.most) t.ok(compareFractions(fresh.most, old.most) >= 0, key)
        }
        t.same(
          [...before.keys()].filter((key) => !after.has(key)),
          [],
        )
      }),
      runs,
    )
  })

  t.test(`a new rival changes no other line of a fulfilment: ${name}`, async (t) => {
    await fc.assert(
      fc.asyncProperty(
        account.filter(({ series }) => series.plan !== undefined),
        tenths,
        async (target, factor) => {
          const release = withStrangers(target.release)
          const { rival, said } = rivalOf(target, factor)
          const rivalled = withSeries(release, rival, said)
          const plan = target.series.plan ?? ''
          const [before, after] = [
            (await fulfilments(release, plan)).targets,
            (await fulfilments(rivalled, plan)).targets,
          ]
          t.equal(after.length, before.length)
          for (const [index, now] of after.entries()) {
            const was = before[index]
            const isOther = ({ series }: { series: string }) => series !== RIVAL
            const { outturns, reached, incomparable, verdict, ...rest } = now
            t.same(
              {
                ...rest,
                outturns: outturns.filter(isOther),
                reached: reached.filter(isOther),
                incomparable: incomparable.filter(isOther),
                verdict: was?.verdict,
              },
              was,
            )
            const more = outturns.some((one) => !isOther(one) && one.fulfilled !== undefined)
              ? 1
              : 0
            t.equal(
              verdict.fulfilled + verdict.missed,
              (was?.verdict.fulfilled ?? 0) + (was?.verdict.missed ?? 0) + more,
            )
          }
        },
      ),
      runs,
    )
  })

  t.test(`a new rival changes no other account's verdict: ${name}`, async (t) => {
    await fc.assert(
      fc.asyncProperty(account, tenths, fc.nat(), async (beside, factor, at) => {
        const figure = beside.figures[at % beside.figures.length]
        const { series } = beside
        if (!figure?.value) return
        const question = {
          indicator: series.indicator,
          area: series.area,
          period: parsePeriod(figure.period),
          value: figure.value,
          unit: series.unit,
          multiplier: series.multiplier,
        }
        const release = withStrangers(beside.release)
        const { rival, said } = rivalOf(beside, factor)
        const before = await verification(release, question)
        const after = await verification(withSeries(release, rival, said), question)
        const kept = after.accounts.filter((one) => one.series !== RIVAL)
        const withoutVoice = kept.map(({ voice: _, ...own }) => own)
        t.same(
          withoutVoice,
          before.accounts.map(({ voice: _, ...own }) => own),
        )
        const moved = `${before.verdict} ${after.verdict}`
        if (before.verdict === 'disputed') t.equal(after.verdict, 'disputed', moved)
        if (before.verdict === 'supported') t.match(after.verdict, /supported|disputed/, moved)
      }),
      runs,
    )
  })

  t.test(`a reprint is no new voice: ${name}`, async (t) => {
    await fc.assert(
      fc.asyncProperty(account, async (printed) => {
        const { series } = printed
        const reprints = [series.original ?? series.source]
        const release = withStrangers(printed.release, { reprints })
        const { rival, said } = rivalOf(printed, '10', {
          estimator: series.estimator,
          nature: series.nature,
          ...(series.plan !== undefined && { plan: series.plan }),
        })
        const before = await comparisons(release, series.indicator)
        const after = await comparisons(withSeries(release, rival, said), series.indicator)
        for (const [key, now] of after) {
          const was = before.get(key)
          t.equal(now.comparison.independent, was?.comparison.independent, key)
          const own = now.comparison.accounts.find((one) => one.series === RIVAL)
          t.equal(now.comparison.count, (was?.comparison.count ?? 0) + (own?.counted ? 1 : 0), key)
        }
      }),
      runs,
    )
  })
}
