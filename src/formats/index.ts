import type { Aspect } from '../queries/answer.ts'
import { atom } from './atom.ts'
import { croissant } from './catalogues/croissant.ts'
import { csvw } from './catalogues/csvw.ts'
import { dataPackage } from './catalogues/data-package.ts'
import { dcat } from './catalogues/dcat.ts'
import { bib } from './citations/bib.ts'
import { csl } from './citations/csl.ts'
import { ris } from './citations/ris.ts'
import { txt } from './citations/txt.ts'
import { arrow } from './columnar/arrow.ts'
import { parquet } from './columnar/parquet.ts'
import type { Format } from './format.ts'
import { html } from './html/index.ts'
import { json } from './json.ts'
import { jsonstat } from './jsonstat/index.ts'
import { linkFormat } from './link-format.ts'
import { ndjson } from './ndjson.ts'
import { prov } from './prov/index.ts'
import { jsonld } from './schema-org/index.ts'
import { sdmxCsv } from './sdmx-csv.ts'
import { sdmxJson } from './sdmx-json.ts'
import { csv } from './tables/csv.ts'
import { tsv } from './tables/tsv.ts'
import { xlsx } from './xlsx/index.ts'

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
