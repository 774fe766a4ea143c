import type { DataConstraint, KeyValues } from '../artefacts.ts'
import { timeDimension } from '../components.ts'
import type { Constraint } from '../constraint.ts'
import type { SdmxRelease } from '../sdmx-release.ts'
import { ours } from './build.ts'

/**
 * What occurs in some data, as an artefact. How much there is of it stands in annotations, as SDMX REST
 * asks of availability.
 */
export function constraintArtefact(release: SdmxRelease, constraint: Constraint): DataConstraint {
  const { id, name, subject, values, time, seriesCount, observationCount } = constraint
  const attachedTo = ours(release, subject.kind, subject.id)
  const coded = [...values].map(
    ([dimension, codes]): KeyValues => ({ id: dimension, values: codes }),
  )
  const range = time ? [{ id: timeDimension.id, from: time.start, to: time.end }] : []
  return {
    ...ours(release, 'dataconstraint', id),
    name,
    attachedTo,
    region: [...coded, ...range],
    annotations: [
      { id: 'series_count', type: 'sdmx_metrics', title: String(seriesCount) },
      { id: 'obs_count', type: 'sdmx_metrics', title: String(observationCount) },
    ],
    references: [attachedTo],
  }
}
