import { indexBase, planNamed, priceBase, spanMeaning } from './basis.ts'
import { claimMoment } from './claims.ts'
import { field } from './fields.ts'
import {
  dimension,
  doubtHasReason,
  missingHasNoValue,
  plausibleRange,
  printedAgrees,
  shareRange,
} from './figures.ts'
import { dataPackage, declaredFile, encoding, syntax } from './files.ts'
import { eachOnce, notInFuture, realDate } from './happened.ts'
import { oneFigure, oneFile, uniqueId } from './ids.ts'
import {
  dateOrder,
  periodFrequency,
  periodInArea,
  periodsInOrder,
  publishedAfter,
  quotationInLife,
} from './periods.ts'
import { areaTree, reference, sourceGraph, topicTree, variantHead } from './references.ts'
import type { Rule } from './rule.ts'
import { cleanText, sorted } from './words.ts'

/** THE list of rules that a dataset must keep, by family. */
export const rules: readonly Rule[] = [
  declaredFile,
  encoding,
  syntax,
  dataPackage,
  field,
  uniqueId,
  oneFigure,
  oneFile,
  reference,
  topicTree,
  areaTree,
  sourceGraph,
  variantHead,
  periodFrequency,
  periodInArea,
  publishedAfter,
  quotationInLife,
  periodsInOrder,
  dateOrder,
  realDate,
  notInFuture,
  eachOnce,
  printedAgrees,
  missingHasNoValue,
  doubtHasReason,
  plausibleRange,
  shareRange,
  dimension,
  spanMeaning,
  indexBase,
  priceBase,
  planNamed,
  claimMoment,
  cleanText,
  sorted,
]
