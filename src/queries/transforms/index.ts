import { change, changeFromYearAgo } from './change.ts'
import {
  compoundedAnnualRate,
  percentChangeFromPrevious,
  percentChangeFromYearAgo,
} from './growth.ts'
import { level } from './level.ts'
import { continuousAnnualRateOfChange, continuousRateOfChange, logarithm } from './logarithm.ts'
import type { Transform } from './transform.ts'

/** FRED's codes of `units`, in FRED's order. */
export const transformCodes = [
  'lin',
  'chg',
  'ch1',
  'pch',
  'pc1',
  'pca',
  'cch',
  'cca',
  'log',
] as const
export type TransformCode = (typeof transformCodes)[number]

/** THE list of transforms. */
export const transforms: Readonly<Record<TransformCode, Transform>> = {
  lin: level,
  chg: change,
  ch1: changeFromYearAgo,
  pch: percentChangeFromPrevious,
  pc1: percentChangeFromYearAgo,
  pca: compoundedAnnualRate,
  cch: continuousRateOfChange,
  cca: continuousAnnualRateOfChange,
  log: logarithm,
}
