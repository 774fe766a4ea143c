import { parsePeriod } from '../../../model/period.ts'
import { verifications } from '../../../model/quotation.ts'
import { byCode, byReference, type Listing, topicPath } from '../listing.ts'

export const quotations: Listing<'quotations'> = {
  kind: 'quotations',
  filters: [
    byReference('speaker', 'people', 'Who said it, or whom it is pinned on.', (one) => [
      one.speaker,
    ]),
    byReference('source', 'sources', 'Documents read, or that those cite.', (one) => [
      one.source,
      one.citedSource,
    ]),
    {
      name: 'topic',
      description: 'Topics; a wide topic takes in those below it.',
      idsOf: 'topics',
      known: (release) => release.catalogue.topics.keys(),
      codesOf: (one, release) => one.topics.flatMap((topic) => topicPath(release, topic)),
    },
    byReference(
      'indicator',
      'indicators',
      'Indicators that the words speak of.',
      (one) => one.indicators ?? [],
    ),
    byReference('claim', 'claims', 'Claims that the words bear on.', (one) => one.claims ?? []),
    byCode('verification', verifications, 'How far wording and speaker are verified.', (one) => [
      one.verification,
    ]),
    {
      name: 'language',
      description: 'Languages of the text, as ISO 639-1 codes.',
      known: (release) =>
        new Set([...release.catalogue.quotations.values()].map((one) => one.language)),
      codesOf: (one) => [one.language],
    },
    byReference('variantOf', 'quotations', 'Heads of families of wordings.', (one) => [
      one.variantOf,
    ]),
  ],
  shown: { kind: 'quotation', as: (record) => ({ kind: 'quotation', record }) },
  computed: {},
  days: ({ date }) => {
    if (date === undefined) return undefined
    const { first, last } = parsePeriod(date)
    return { from: first, to: last }
  },
  periods: ({ periods }) => (periods ?? []).map(parsePeriod),
}
