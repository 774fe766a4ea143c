import { bibtexOf } from '../../formats/citations/bibtex.ts'
import { documentItem } from '../../formats/citations/items.ts'
import type { BulkFile } from '../bulk-file.ts'

export const sourcesBibtex: BulkFile = {
  name: () => 'sources.bib',
  title: 'All sources as BibTeX in UTF-8; the citation keys are our ids',
  mediaType: 'application/x-bibtex',
  write: async ({ catalogue }) =>
    Buffer.from(bibtexOf([...catalogue.sources.values()].map((source) => documentItem(source)))),
}
