import { variantsOf } from '../../queries/words/variants.ts'
import { citationOf } from '../citation.ts'
import { recordAt, recordIf, recordsAt, within } from '../parents.ts'
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
    periods: ({ periods }) => periods ?? [],
    claims: ({ release, claims }) => recordsAt(release, 'claims', claims),
    speaksOf: ({ speaksOf }) => speaksOf ?? [],
    variantOf: ({ release, variantOf }) => recordIf(release, 'quotations', variantOf),
    variants: ({ release, __typename: _, ...asked }) =>
      variantsOf(release, asked).map((variant) => within(release, variant)),
    related: ({ release, related }) => recordsAt(release, 'quotations', related),
  },
  Variant: {
    quotation: ({ release, id }) => recordAt(release, 'quotations', id),
  },
} satisfies Pick<Resolvers, 'Quotation' | 'Variant'>
