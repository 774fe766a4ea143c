import type { Estimator } from '../../../model/estimator.ts'
import { ALL, flowsOf } from '../flows.ts'
import { AGENCY, type SdmxRelease } from '../sdmx-release.ts'
import type { Build } from './build.ts'

/** The scheme of those who stand behind figures; SDMX fixes its id and its version. */
export const dataProviders = {
  kind: 'dataproviderscheme',
  agency: AGENCY,
  id: 'DATA_PROVIDERS',
  version: '1.0',
  isFinal: false,
} as const

/** The estimators as SDMX knows them: providers of data. */
export const dataProviderScheme: Build<'dataproviderscheme'> = (release) => [
  {
    ...dataProviders,
    name: 'Estimators',
    description: 'Who stands behind the figures: offices, agencies and scholars.',
    references: [],
    isPartial: false,
    items: providingEstimators(release).map(({ id, name, description }) => ({
      id,
      name,
      description,
    })),
  },
]

/** The estimators that have series with figures. */
export function providingEstimators(release: SdmxRelease): readonly Estimator[] {
  const series = flowsOf(release).get(ALL)?.series ?? []
  const providing = new Set(series.map(({ estimator }) => estimator))
  return [...release.catalogue.estimators.values()].filter(({ id }) => providing.has(id))
}
