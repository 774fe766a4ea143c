import { problem } from '../../model/problems.ts'
import { printedWithin } from '../../queries/figures/printed-within.ts'
import { claimVerdict } from '../../queries/verdicts/claim-verdict.ts'
import { quotationsOn } from '../../queries/words/quoted.ts'
import { citationOf } from '../citation.ts'
import { listedAmong } from '../listed.ts'
import { figureIf } from '../loaders.ts'
import {
  recordAt,
  recordIf,
  recordsAt,
  type Scoped,
  type ScopedCheck,
  type ScopedFigure,
  scopedFigure,
} from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'
import { identity } from './identity.ts'

const slugsOn = ({ release, id }: Scoped<'claims'>) =>
  quotationsOn(release, 'claims', id).map((one) => one.id)

export const claims = {
  Claim: {
    ...identity,
    citation: citationOf('claims'),
    source: ({ release, source }) => recordAt(release, 'sources', source),
    indicator: ({ release, indicator }) => recordIf(release, 'indicators', indicator),
    area: ({ release, area }) => recordIf(release, 'areas', area),
    unit: ({ release, unit }) => recordIf(release, 'units', unit),
    plan: ({ release, plan }) => recordIf(release, 'plans', plan),
    quotation: ({ release, quotation }) => recordIf(release, 'quotations', quotation),
    citedSource: ({ release, citedSource }) => recordIf(release, 'sources', citedSource),
    verdict: async ({ release, __typename: _, ...claim }, bounds) => ({
      ...(await claimVerdict(release, claim, bounds)),
      bounds,
      release,
    }),
    quotations: (one, asked) => listedAmong(one, 'quotations', slugsOn(one), asked),
    checks: ({ release, checks }) => (checks ?? []).map((check) => ({ ...check, release })),
  },
  Check: {
    figures: async ({ release, figures }, bounds) => {
      const all = await Promise.all((figures ?? []).map((key) => checkedFigure(release, key)))
      return all
        .filter(printedWithin(bounds))
        .map((figure) => scopedFigure(release, figure, bounds))
    },
    sources: ({ release, sources }) => recordsAt(release, 'sources', sources),
  },
} satisfies Pick<Resolvers, 'Claim' | 'Check'>

type Key = NonNullable<ScopedCheck['figures']>[number]

async function checkedFigure(release: ScopedCheck['release'], key: Key): Promise<ScopedFigure> {
  const figure = await figureIf({ ...key, release })
  if (figure) return figure
  throw problem('unknown-figure', {
    detail: `series ${key.series} has no figure for ${key.period}, which the check names`,
  })
}
