import { z } from 'zod'
import { dimensions } from '../../../model/unit.ts'
import { describeIndicator } from '../../descriptions/describe.ts'
import { referencesTo } from '../back-references.ts'
import { byCode, byReference, type Listing, topicPath } from '../listing.ts'

export const indicators: Listing<'indicators'> = {
  kind: 'indicators',
  filters: [
    {
      name: 'topic',
      description: 'Topics; a wide topic takes in those below it.',
      idsOf: 'topics',
      known: (release) => release.catalogue.topics.keys(),
      codesOf: (indicator, release) => topicPath(release, indicator.topic),
    },
    byCode('dimension', dimensions, 'Kinds of quantity.', (indicator) => [indicator.dimension]),
    byReference('unit', 'units', 'Units.', (indicator) => [indicator.unit]),
  ],
  shown: {
    kind: 'dataset',
    as: ({ id }, release) => ({ kind: 'dataset', describe: () => describeIndicator(release, id) }),
  },
  computed: {
    seriesCount: {
      schema: z.int().describe('How many accounts of it the dataset holds.'),
      value: ({ id }, release) => referencesTo(release, 'indicators', id).series?.length ?? 0,
    },
  },
}
