import { citationFormat } from './citation-format.ts'
import { citedItems } from './items.ts'

/** CSL-JSON (citationstyles.org), for reference managers and whatever formats citations. */
export const csl = citationFormat({
  name: 'csl',
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  accept: 'application/vnd.citationstyles.csl+json',
  write: async (citation, how) =>
    `${JSON.stringify(await citedItems(citation, how), undefined, 2)}\n`,
})
