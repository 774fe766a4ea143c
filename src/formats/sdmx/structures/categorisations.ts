import { flowsOf } from '../flows.ts'
import { type Build, ours } from './build.ts'
import { categoryPath, TOPICS } from './category-scheme.ts'

/** Puts the dataflow of each topic into the tree of topics; it has the id of the topic. */
export const categorisations: Build<'categorisation'> = (release) => {
  const scheme = ours(release, 'categoryscheme', TOPICS)
  return [...flowsOf(release).values()].flatMap(({ id, name, topic }) => {
    if (topic === undefined) return []
    const source = ours(release, 'dataflow', id)
    return [
      {
        ...ours(release, 'categorisation', id),
        name,
        source,
        target: { scheme, item: categoryPath(release, topic) },
        references: [source, scheme],
      },
    ]
  })
}
