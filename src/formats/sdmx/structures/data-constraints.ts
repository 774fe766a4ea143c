import { dimensions } from '../components.ts'
import { flowsOf } from '../flows.ts'
import { type Build, ours } from './build.ts'

/** Which codes occur in each dataflow; it has the id of the dataflow. */
export const dataConstraints: Build<'dataconstraint'> = (release) =>
  [...flowsOf(release).values()].map(({ id, name, series }) => {
    const attachedTo = ours(release, 'dataflow', id)
    return {
      ...ours(release, 'dataconstraint', id),
      name: `What there is of: ${name}`,
      attachedTo,
      region: dimensions.map((dimension) => ({
        id: dimension.id,
        values: [...new Set(series.map(dimension.read))].sort(),
      })),
      references: [attachedTo],
    }
  })
