import fc from 'fast-check'
import t from 'tap'
import type { Claim } from '../../../src/model/claim.ts'
import { type Decimal, shiftDecimal } from '../../../src/model/decimal.ts'
import type { Observation } from '../../../src/model/observation.ts'
import { parsePeriod } from '../../../src/model/period.ts'
import { restsOn } from '../../../src/queries/accounts/independence.ts'
import { claimVerdict } from '../../../src/queries/verdicts/claim-verdict.ts'
import type { Verdict } from '../../../src/queries/verdicts/shape.ts'
import { verification } from '../../../src/queries/verdicts/verify.ts'
import { type Account, accountsOfAll } from '../../support/releases-to-alter.ts'

const accounts = await accountsOfAll()
const runs = { numRuns: 300 }

interface Stated extends Account {
  readonly figure: Observation
  readonly value: Decimal
}

/** A figure that is trusted, and no target, of any account. */
function stated(account: fc.Arbitrary<Account>): fc.Arbitrary<Stated> {
  return fc
    .tuple(account, fc.nat())
    .map(([one, at]) => ({ ...one, figure: one.figures[at % one.figures.length] }))
    .map(({ figure, ...one }) => (figure?.value ? [{ ...one, figure, value: figure.value }] : []))
    .map(([one]) => one)
    .filter((one): one is Stated => one !== undefined)
    .filter(({ figure, series }) => !/[DF]/.test(figure.status) && series.nature !== 'plan')
}

function verdictOn({ release, series, figure }: Stated, value: Decimal): Promise<Verdict> {
  return verification(release, {
    indicator: series.indicator,
    area: series.area,
    period: parsePeriod(figure.period),
    value,
    unit: series.unit,
    multiplier: series.multiplier,
  })
}

/** The claim of another document that restates a figure. */
function claimOf({ release, series, figure, value }: Stated): Claim {
  const [model] = release.catalogue.claims.values()
  const stranger = [...release.catalogue.sources.keys()].find((id) => !restsOn(release, series, id))
  if (!model || stranger === undefined) throw new Error('the dataset has no claim or one document')
  return {
    id: `restates-${series.id}-${figure.period}`,
    statement: 'It was so',
    asPrinted: 'it was so',
    source: stranger,
    locator: model.locator,
    subject: model.subject,
    measure: 'level',
    indicator: series.indicator,
    area: series.area,
    from: figure.period,
    to: figure.period,
    value,
    unit: series.unit,
    multiplier: series.multiplier,
    qualifier: 'exact',
    origin: model.origin,
  }
}

function verdictOf({ accounts: all }: Verdict, id: string) {
  return all.find(({ series }) => series === id)?.verdict
}

/** What the accounts come to by the rule: all that know must agree. */
function byTheRule({ accounts: all }: Verdict) {
  const known = new Set(all.flatMap(({ parts }) => parts.map(({ verdict }) => verdict)))
  known.delete('unknown')
  if (known.size === 2) return 'disputed'
  const [only] = known
  return only ?? 'unknown'
}

for (const [name, account] of Object.entries(accounts)) {
  t.test(
    `what restates a figure is supported by its account, and by all unless a rival disagrees: ${name}`,
    async (t) => {
      await fc.assert(
        fc.asyncProperty(stated(account), async (one) => {
          const found = await verdictOn(one, one.value)
          const { series, figure } = one
          const told = `${series.id} ${figure.period}`
          t.equal(verdictOf(found, series.id), 'supported', told)
          const disagree = found.accounts.some(({ verdict }) => verdict === 'contradicted')
          t.equal(found.verdict, disagree ? 'disputed' : 'supported', told)
        }),
        runs,
      )
    },
  )

  t.test(`a claim that restates a figure has the verdict of the statement: ${name}`, async (t) => {
    await fc.assert(
      fc.asyncProperty(stated(account), async (one) => {
        const claim = claimOf(one)
        const found = await claimVerdict(one.release, claim)
        t.equal(verdictOf(found, one.series.id), 'supported', one.series.id)
        t.match(found.verdict, /supported|disputed/)
      }),
      { numRuns: 60 },
    )
  })

  t.test(`no verdict rests on one account where several know: ${name}`, async (t) => {
    const off = fc.constantFrom(-1, 0, 1)
    await fc.assert(
      fc.asyncProperty(stated(account), off, async (one, shift) => {
        const found = await verdictOn(one, shiftDecimal(one.value, shift))
        const told = `${one.series.id} ${one.figure.period}`
        t.equal(found.verdict, byTheRule(found), told)
        const voices = new Set(found.accounts.flatMap(({ voice }) => voice ?? []))
        t.equal(found.voices, voices.size, told)
        const knowing = found.accounts.filter(({ voice }) => voice !== undefined).length
        t.match(found.why, knowing > 1 ? /both|all \d|of \d/ : /one account|no account/, told)
      }),
      runs,
    )
  })
}
