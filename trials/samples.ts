/** Addresses of the shipped data as a day's clients ask for them, from a single figure to a long table. */
export const sampled: readonly string[] = [
  '/v1/series/population-sun-cow-nmc-6/observations',
  '/v1/series/population-sun-cow-nmc-6/observations.csv',
  '/v1/series/population-sun-cow-nmc-6/observations/1932',
  '/v1/observations?indicator=crude-steel-output',
  '/v1/observations.csv?limit=1000',
  '/v1/search?q=stalin',
  '/v1/indicators',
  '/v1/compare/gdp-per-head',
  '/v1/disagreements?limit=20',
  '/v1/plans/fyp-1-optimum/fulfilment',
  '/v1/quotations?limit=20',
  '/v1/releases',
]
