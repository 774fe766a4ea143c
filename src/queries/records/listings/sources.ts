import { z } from 'zod'
import { parsePeriod } from '../../../model/period.ts'
import { issuedDate, reuses } from '../../../model/source.ts'
import { byCode, type Listing } from '../listing.ts'

export const sources: Listing<'sources'> = {
  kind: 'sources',
  filters: [
    {
      name: 'type',
      description: 'CSL types: book, chapter, dataset.',
      known: (release) => new Set([...release.catalogue.sources.values()].map(({ type }) => type)),
      codesOf: (source) => [source.type],
    },
    byCode('reuse', reuses, 'How freely the source may be reused.', (source) => [
      source.custom.reuse,
    ]),
  ],
  shown: { kind: 'source', as: (record) => ({ kind: 'source', record }) },
  computed: {
    issuedDate: {
      schema: z.string().optional().describe('The date of printing as one text.'),
      value: (source) => issuedDate(source),
    },
  },
  days: (source) => {
    const date = issuedDate(source)
    if (date === undefined) return undefined
    const { first, last } = parsePeriod(date)
    return { from: first, to: last }
  },
}
