import { z } from 'zod'
import { parsePeriod } from '../../../model/period.ts'
import { referencesTo } from '../back-references.ts'
import { byReference, type Listing } from '../listing.ts'

export const plans: Listing<'plans'> = {
  kind: 'plans',
  filters: [
    {
      name: 'family',
      description: 'Plans, with all their drafts and variants.',
      known: (release) => new Set([...release.catalogue.plans.values()].map((plan) => plan.family)),
      codesOf: (plan) => [plan.family],
    },
    byReference('source', 'sources', 'Documents read.', (plan) => [plan.source]),
  ],
  shown: { kind: 'plan', as: (record) => ({ kind: 'plan', record }) },
  computed: {
    targetCount: {
      schema: z.int().describe('How many series of targets it set.'),
      value: ({ id }, release) => referencesTo(release, 'plans', id).series?.length ?? 0,
    },
  },
  days: ({ nominalStart, nominalEnd }) => {
    const start = nominalStart ?? nominalEnd
    const end = nominalEnd ?? nominalStart
    if (start === undefined || end === undefined) return undefined
    return { from: parsePeriod(start).first, to: parsePeriod(end).last }
  },
}
