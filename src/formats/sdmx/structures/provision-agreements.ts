import { ALL } from '../flows.ts'
import { type Build, ours } from './build.ts'
import { dataProviders, providingEstimators } from './data-providers.ts'

/** One for each estimator: what of the dataflow of everything is that estimator's. It has the estimator's id. */
export const provisionAgreements: Build<'provisionagreement'> = (release) => {
  const dataflow = ours(release, 'dataflow', ALL)
  return providingEstimators(release).map(({ id, name, description }) => ({
    ...ours(release, 'provisionagreement', id),
    name: `Figures of ${name}`,
    description,
    dataflow,
    provider: { scheme: dataProviders, item: id },
    references: [dataflow, dataProviders],
  }))
}
