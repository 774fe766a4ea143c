import { flowsOf } from '../flows.ts'
import { DATA_STRUCTURE } from '../sdmx-release.ts'
import { type Build, ours } from './build.ts'

/** One dataflow for all, and one for each topic that has series. */
export const dataflows: Build<'dataflow'> = (release) => {
  const structure = ours(release, 'datastructure', DATA_STRUCTURE)
  return [...flowsOf(release).values()].map(({ id, name, description }) => ({
    ...ours(release, 'dataflow', id),
    name,
    description,
    structure,
    references: [structure],
  }))
}
