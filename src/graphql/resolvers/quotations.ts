import { referencesTo } from '../../queries/back-references.ts'
import { citationOf } from '../citation.ts'
import { recordAt, recordIf, recordsAt, type Scoped } from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'
import { identity } from './identity.ts'

export const quotations = {
  Quotation: {
    ...identity,
    citation: citationOf('quotations'),
    speaker: ({ release, speaker }) => recordIf(release, 'people', speaker),
    source: ({ release, source }) => recordAt(release, 'sources', source),
    citedSource: ({ release, citedSource }) => recordIf(release, 'sources', citedSource),
    topics: ({ release, topics }) => recordsAt(release, 'topics', topics),
    indicators: ({ release, indicators }) => recordsAt(release, 'indicators', indicators),
    speaksOf: ({ speaksOf }) => speaksOf ?? [],
    variantOf: ({ release, variantOf }) => recordIf(release, 'quotations', variantOf),
    variants: (one) => recordsAt(one.release, 'quotations', variantsOf(one)),
    related: ({ release, related }) => recordsAt(release, 'quotations', related),
  },
} satisfies Pick<Resolvers, 'Quotation'>

/** The family is the head and all that name it; the one asked about is left out. */
function variantsOf({ release, id, variantOf }: Scoped<'quotations'>): readonly string[] {
  const head = variantOf ?? id
  const { quotations: named = [] } = referencesTo(release, 'quotations', head)
  const members = named.filter((one) => release.catalogue.quotations.get(one)?.variantOf === head)
  return [head, ...members].filter((one) => one !== id)
}
