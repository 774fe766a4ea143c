import { problem } from '../../model/problems.ts'
import { printedWithin } from '../../queries/printed-within.ts'
import { claimVerdict } from '../../queries/verdicts/claim-verdict.ts'
import { citationOf } from '../citation.ts'
import { figureIf } from '../loaders.ts'
import {
  recordAt,
  recordIf,
  recordsAt,
  type ScopedCheck,
  type ScopedFigure,
  scopedFigure,
} from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'
import { identity } from './identity.ts'

export const claims = {
  Claim: {
    ...identity,
    citation: citationOf('claims'),
    source: ({ release, source }) => recordAt(release, 'sources', source),
    indicator: ({ release, indicator }) => recordIf(release, 'indicators', indicator),
    area: ({ release, area }) => recordIf(release, 'areas', area),
    unit: ({ release, unit }) => recordIf(release, 'units', unit),
    citedSource: ({ release, citedSource }) => recordIf(release, 'sources', citedSource),
    verdict: async ({ release, __typename: _, ...claim }, bounds) => ({
      ...(await claimVerdict(release, claim, bounds)),
      bounds,
      release,
    }),
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
