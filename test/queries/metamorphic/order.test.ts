import fc from 'fast-check'
import t from 'tap'
import { shippedData } from '../../../src/commands/shipped-data.ts'
import { columnsOf } from '../../../src/queries/accounts/columns.ts'
import { voices } from '../../../src/queries/accounts/independence.ts'
import { placed, spreadOf } from '../../../src/queries/accounts/spread.ts'
import { compare } from '../../../src/queries/comparisons/compare.ts'
import { disagreements } from '../../../src/queries/comparisons/disagreements.ts'
import { fulfilments } from '../../../src/queries/fulfilment/fulfilments.ts'
import { claimVerdict } from '../../../src/queries/verdicts/claim-verdict.ts'
import type { Release } from '../../../src/releases/release.ts'
import { withSeries } from '../../support/altered-release.ts'
import { smallDatasetFiles } from '../../support/dataset.ts'
import { latestRelease } from '../../support/release.ts'
import { accountsOfAll } from '../../support/releases-to-alter.ts'

const everything = { filters: {}, limit: 10_000 }

/** Every question about rivals that a release can be asked, and its answer as text. */
function questions({ catalogue }: Release): readonly ((release: Release) => Promise<string>)[] {
  const { indicators, plans, claims } = catalogue
  const answer = async (found: Promise<unknown>) => JSON.stringify(await found)
  return [
    ...[...indicators.keys()].map(
      (id) => (release: Release) =>
        answer(compare(release, id, everything).then(({ json }) => json())),
    ),
    (release) => answer(disagreements(release, everything)),
    ...[...plans.keys()].map((id) => (release: Release) => answer(fulfilments(release, id))),
    ...[...claims.values()].map(
      (claim) => (release: Release) => answer(claimVerdict(release, claim)),
    ),
  ]
}

for (const [name, folder] of Object.entries({ small: smallDatasetFiles, shipped: shippedData })) {
  t.test(`in which order questions are asked changes no answer: ${name}`, async (t) => {
    const release = await latestRelease(folder)
    const all = questions(release).map((ask, index) => ({ ask, index }))
    const expected: string[] = []
    // What is worked out once goes with a release; each copy starts anew.
    const first = { ...release }
    for (const { ask } of all) expected.push(await ask(first))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
        const fresh = { ...release }
        for (const { ask, index } of order) {
          const found = await ask(fresh)
          if (found !== expected[index]) t.equal(found, expected[index])
        }
      }),
      { numRuns: 3 },
    )
  })
}

for (const [name, account] of Object.entries(await accountsOfAll())) {
  t.test(
    `in which order accounts are taken changes neither voices nor spread: ${name}`,
    async (t) => {
      await fc.assert(
        fc.asyncProperty(account, fc.nat(), fc.infiniteStream(fc.nat()), async (one, at, draws) => {
          const { release, series } = one
          const columns = await columnsOf(release, series.indicator)
          const { figures = [] } = columns[at % columns.length] ?? {}
          const other = figures
            .map((figure) => ({ figure, at: Number(draws.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map(({ figure }) => figure)
          t.same(spreadOf(placed(release, other)), spreadOf(placed(release, figures)), series.id)
          t.same(groups(release, other), groups(release, figures))
        }),
        { numRuns: 150 },
      )
    },
  )

  t.test(`in which order figures are stored changes no comparison: ${name}`, async (t) => {
    await fc.assert(
      fc.asyncProperty(account, fc.infiniteStream(fc.nat()), async (one, draws) => {
        const { release, series, figures } = one
        const drawn = figures.map((figure) => ({ figure, at: Number(draws.next().value) }))
        const other = drawn.sort((a, b) => a.at - b.at).map(({ figure }) => figure)
        const answer = async (stored: Release) =>
          (await compare(stored, series.indicator, everything)).json()
        t.same(await answer(withSeries(release, series, other)), await answer(release))
      }),
      { numRuns: 30 },
    )
  })
}

/** The accounts of each voice. */
function groups(
  release: Release,
  figures: readonly { readonly series: Parameters<typeof voices>[1][number] }[],
): readonly string[] {
  const accounts = figures.map(({ series }) => series)
  const numbers = voices(release, accounts)
  const found = new Map<number, string[]>()
  for (const [index, { id }] of accounts.entries()) {
    const number = numbers[index] ?? 0
    found.set(number, [...(found.get(number) ?? []), id])
  }
  return [...found.values()].map((ids) => ids.sort().join(' ')).sort()
}
