import { dateOfDay } from '../../../model/period.ts'
import { dimensions } from '../components.ts'
import type { Constraint } from '../constraint.ts'
import { type Flow, flowsOf } from '../flows.ts'
import type { SdmxRelease } from '../sdmx-release.ts'
import type { Build } from './build.ts'
import { constraintArtefact } from './constraint-artefact.ts'

/** What occurs in each dataflow; it has the id of the dataflow. */
export const dataConstraints: Build<'dataconstraint'> = (release) =>
  [...flowsOf(release).values()].map((flow) =>
    constraintArtefact(release, contentOf(release, flow)),
  )

function contentOf({ extents }: SdmxRelease, { id, name, series }: Flow): Constraint {
  const held = series.flatMap((one) => extents.get(one.id) ?? [])
  const days = {
    first: Math.min(...held.map(({ firstDay }) => firstDay)),
    last: Math.max(...held.map(({ lastDay }) => lastDay)),
  }
  return {
    id,
    name: `What there is of: ${name}`,
    subject: { kind: 'dataflow', id },
    values: new Map(
      dimensions.map(({ id: dimension, read }) => [
        dimension,
        [...new Set(series.map(read))].sort(),
      ]),
    ),
    time: held.length > 0 ? { start: dateOfDay(days.first), end: dateOfDay(days.last) } : undefined,
    seriesCount: series.length,
    observationCount: held.reduce((sum, { count }) => sum + count, 0),
  }
}
