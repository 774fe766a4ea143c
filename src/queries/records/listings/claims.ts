import { measures } from '../../../model/claim.ts'
import { parsePeriod } from '../../../model/period.ts'
import { byCode, byReference, type Listing } from '../listing.ts'

export const claims: Listing<'claims'> = {
  kind: 'claims',
  filters: [
    byReference(
      'source',
      'sources',
      'Documents that make the claim, or that it cites.',
      (claim) => [claim.source, claim.citedSource],
    ),
    byReference('indicator', 'indicators', 'Indicators that it speaks of.', (claim) => [
      claim.indicator,
    ]),
    byReference('area', 'areas', 'Areas.', (claim) => [claim.area]),
    byCode('measure', measures, 'What kind of thing is asserted.', (claim) => [claim.measure]),
  ],
  shown: { kind: 'claim', as: (record) => ({ kind: 'claim', record }) },
  computed: {},
  days: ({ from, to }) => {
    const start = from ?? to
    const end = to ?? from
    if (start === undefined || end === undefined) return undefined
    return { from: parsePeriod(start).first, to: parsePeriod(end).last }
  },
}
