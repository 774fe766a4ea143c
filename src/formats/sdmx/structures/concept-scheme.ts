import { attributes, dimensions, measure, timeDimension } from '../components.ts'
import { CONCEPT_SCHEME } from '../sdmx-release.ts'
import { type Build, ours } from './build.ts'

/** What the components of the data structure mean; each has a concept of its own id. */
export const conceptScheme: Build<'conceptscheme'> = (release) => [
  {
    ...ours(release, 'conceptscheme', CONCEPT_SCHEME),
    name: 'Concepts',
    description: 'What the dimensions, the measure and the attributes mean.',
    references: [],
    isPartial: false,
    items: [...dimensions, timeDimension, measure, ...attributes].map(
      ({ id, name, description }) => ({ id, name, description }),
    ),
  },
]
