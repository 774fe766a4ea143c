import type { Aspect } from '../queries/answer.ts'
import { arrow } from './arrow.ts'
import { atom } from './atom.ts'
import { bib } from './bib.ts'
import { croissant } from './croissant.ts'
import { csl } from './csl.ts'
import { csv } from './csv.ts'
import { csvw } from './csvw.ts'
import { dataPackage } from './data-package.ts'
import { dcat } from './dcat.ts'
import type { Format } from './format.ts'
import { html } from './html/index.ts'
import { json } from './json.ts'
import { jsonstat } from './jsonstat/index.ts'
import { linkFormat } from './link-format.ts'
import { ndjson } from './ndjson.ts'
import { parquet } from './parquet.ts'
import { prov } from './prov.ts'
import { ris } from './ris.ts'
import { jsonld } from './schema-org/index.ts'
import { sdmxCsv } from './sdmx-csv.ts'
import { sdmxJson } from './sdmx-json.ts'
import { tsv } from './tsv.ts'
import { txt } from './txt.ts'
import { xlsx } from './xlsx.ts'

/** THE list of formats; the first is sent where nothing else is asked for. */
export const formats: readonly [Format, ...Format[]] = [
  json,
  csv,
  tsv,
  ndjson,
  xlsx,
  parquet,
  arrow,
  jsonstat,
  sdmxJson,
  sdmxCsv,
  atom,
  html,
  linkFormat,
  jsonld,
  prov,
  dcat,
  croissant,
  dataPackage,
  csvw,
  csl,
  bib,
  ris,
  txt,
]

/** The formats that show one of some aspects; JSON is among them always. */
export function formatsFor(aspects: readonly Aspect[]): readonly [Format, ...Format[]] {
  const [first, ...others] = formats
  return [first, ...others.filter(({ shows }) => shows.some((aspect) => aspects.includes(aspect)))]
}
