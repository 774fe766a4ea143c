import { smallDataset } from './dataset.ts'

interface Owner {
  teardown(end: () => unknown): void
}

const idOf = (row: string) => row.split(',', 1)[0] ?? ''

/** Puts rows among those of a file, which is sorted by id. */
const more = (rows: string) => (text: string) => {
  const [header = '', ...old] = text.trimEnd().split('\n')
  const added = rows.trim().split('\n')
  // Sorting is stable, so that the periods of a series stay in order.
  const all = [...old, ...added].sort((a, b) =>
    idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0,
  )
  return `${[header, ...all].join('\n')}\n`
}

const steelRow = (period: string, value: string, status = 'A') =>
  `crude-steel-output-sun-quarters,${period},${value},,${status},istoriya-352,Таблица 2,`
const harvestRow = (period: string, value: string, status = 'A') =>
  `grain-harvest-sun-broken,${period},${value},,${status},dronin-bellinger-2005,Table 5.5,`

/**
 * The small dataset with what arithmetic may meet besides: quarters, a break, money of two reforms, units with and
 * without a factor.
 */
export function derivableDataset(t: Owner): Promise<string> {
  return smallDataset(t, {
    'units.csv': more(`
kilowatt-hour,kilowatt-hour,kWh,kW.h,energy,3600000,
pood,pood,pood,,mass,0.0163804964,
rouble,rouble,R,,money,,Roubles of different reforms have no common factor.
rouble-1961,rouble of 1961,R,,money,,`),
    'indicators.csv': more(`
investment,Investment,Money spent on building and machines in a year.,industry,money,rouble,9,0,1000,`),
    'series/steel.csv': more(`
crude-steel-output-sun-quarters,crude-steel-output,sun,Q,reported,tssu,Steel by quarters,tonne,6,,,,,,,,,istoriya-352,,official-output/ih352.steel-quarters,`),
    'series/industry.csv': more(`
investment-sun-1955,investment,sun,A,reported,tssu,Investment in prices of 1955,rouble,9,1955,,,,,,,,istoriya-352,,official-output/ih352.investment-1955,
investment-sun-1926-27,investment,sun,A,reported,tssu,Investment in prices of 1926/27,rouble,9,1926-27,,,,,,,,istoriya-352,,official-output/ih352.investment,`),
    'series/agriculture.csv': more(`
grain-harvest-sun-broken,grain-harvest,sun,A,estimate,wheatcroft-davies,Grain harvest with a break,tonne,3,,,,borders of the year,,,,,dronin-bellinger-2005,,agriculture/broken,1932 is doubted.`),
    'series/population.csv': more(`
urban-share-sun-quarters,urban-share,sun,Q,reported,tssu,Urban share by quarters,per-cent,0,,,,,,,,,wikipedia-census,,population/share-quarters,`),
    'observations/steel.csv': more(
      [
        steelRow('1931-Q1', '1.10'),
        steelRow('1931-Q2', '1.20'),
        steelRow('1931-Q3', '1.30'),
        steelRow('1931-Q4', '1.46', 'P'),
        steelRow('1932-Q1', '1.54'),
      ].join('\n'),
    ),
    'observations/industry.csv': more(`
investment-sun-1955,1928,20.0,,A,istoriya-352,Таблица 4,
investment-sun-1955,1929,30.0,,A,istoriya-352,Таблица 4,
investment-sun-1926-27,1928,3.7,,A,istoriya-352,Таблица 3,
investment-sun-1926-27,1929,5.9,,A,istoriya-352,Таблица 3,`),
    'observations/agriculture.csv': more(
      [
        harvestRow('1928', '70000'),
        harvestRow('1929', '77000'),
        harvestRow('1930', '90000', 'B'),
        harvestRow('1931', '81000'),
        harvestRow('1932', '85000', 'D'),
        harvestRow('1933', '86000'),
        // Printed in 2005, when the others of its series were in print since 1934.
        'grain-harvest-sun-observer,1934,89500000,,A,dronin-bellinger-2005,Table 5.6,',
      ].join('\n'),
    ),
    'observations/population.csv': more(`
urban-share-sun-quarters,1931-Q1,20.1,,A,wikipedia-census,by quarters,
urban-share-sun-quarters,1931-Q2,20.3,,A,wikipedia-census,by quarters,`),
  })
}

/** A request that each kind of refusal answers. */
export const refusedRequests = [
  ['not-a-level', 'urban-share-sun-census', '1926', { units: 'pch' }],
  ['not-a-level', 'urban-share-sun-census', '1926', { index_base: '1926' }],
  [
    'not-additive',
    'urban-share-sun-quarters',
    '1931-Q1',
    { aggregate_to: 'A', aggregation_method: 'sum' },
  ],
  ['bounds-arithmetic', 'grain-harvest-sun-wheatcroft-davies', '1932', { units: 'chg' }],
  ['across-break', 'grain-harvest-sun-broken', '1930', { units: 'pch' }],
  ['across-break', 'grain-harvest-sun-broken', '1931', { index_base: '1928' }],
  ['span-arithmetic', 'grain-harvest-sun-mean', '1909/1913', { units: 'pch' }],
  ['span-arithmetic', 'grain-harvest-sun-mean', '1909/1913', { aggregate_to: 'A' }],
  ['no-regular-step', 'urban-population-sun-census', '1959', { units: 'chg' }],
  ['finer-frequency', 'crude-steel-output-sun-tssu', '1932', { aggregate_to: 'M' }],
  ['no-base-figure', 'crude-steel-output-sun-tssu', '1932', { index_base: '1900' }],
  ['differing-dimensions', 'crude-steel-output-sun-tssu', '1932', { unit: 'person' }],
  ['differing-dimensions', 'crude-steel-output-sun-tssu', '1932', { unit: 'm2' }],
  ['differing-bases', 'investment-sun-1926-27', '1928', { unit: 'rouble-1961' }],
  ['no-factor', 'primary-energy-sun-energy-institute', '1965', { unit: 'kilowatt-hour' }],
] as const satisfies readonly (readonly [string, string, string, DeriveQuery])[]

/** What is asked to be done, as the parameters of REST. */
export interface DeriveQuery {
  readonly units?: string
  readonly index_base?: string
  readonly unit?: string
  readonly aggregate_to?: string
  readonly aggregation_method?: string
}

/** The same as parameters of an address. */
export function queryOf(asked: DeriveQuery): string {
  return new URLSearchParams({ ...asked }).toString()
}

/** The same as an argument of GraphQL, to be given as a variable. */
export function argumentOf(asked: DeriveQuery) {
  const { units, index_base, unit, aggregate_to, aggregation_method } = asked
  return {
    ...(units && { units: units.toUpperCase() }),
    ...(index_base && { indexBase: index_base }),
    ...(unit && { unit }),
    ...(aggregate_to && { aggregateTo: aggregate_to }),
    ...(aggregation_method && { aggregationMethod: aggregation_method.toUpperCase() }),
  }
}
