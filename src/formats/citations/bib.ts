import { bibtexOf } from './bibtex.ts'
import { citationFormat } from './citation-format.ts'
import { citedItems } from './items.ts'

/** BibTeX, for LaTeX and reference managers. */
export const bib = citationFormat({
  name: 'bib',
  mediaType: 'application/x-bibtex; charset=utf-8',
  accept: 'application/x-bibtex',
  write: async (citation, how) => bibtexOf(await citedItems(citation, how)),
})
