import type { Topic } from '../../../model/topic.ts'
import type { Item } from '../artefacts.ts'
import type { SdmxRelease } from '../sdmx-release.ts'
import { type Build, ours } from './build.ts'

export const TOPICS = 'TOPICS'

/** The tree of topics. */
export const categoryScheme: Build<'categoryscheme'> = (release) => [
  {
    ...ours(release, 'categoryscheme', TOPICS),
    name: 'Topics',
    description: 'The subjects that figures, claims and quotations are about.',
    references: [],
    isPartial: false,
    items: categoriesBelow(release, undefined),
  },
]

function categoriesBelow(release: SdmxRelease, parent: string | undefined): readonly Item[] {
  const topics: readonly Topic[] = [...release.catalogue.topics.values()]
  return topics
    .filter((topic) => topic.parent === parent)
    .map(({ id, name, description }) => ({
      id,
      name,
      description,
      items: categoriesBelow(release, id),
    }))
}

/** Where a topic is in the tree, as SDMX names a nested item: `industry.steel`. */
export function categoryPath({ catalogue }: Pick<SdmxRelease, 'catalogue'>, topic: string): string {
  const path: string[] = []
  for (let id: string | undefined = topic; id; id = catalogue.topics.get(id)?.parent)
    path.unshift(id)
  return path.join('.')
}
