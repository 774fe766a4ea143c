import { formatterFor } from '../formats/citations/formatter.ts'
import { plain } from '../formats/citations/plain.ts'
import { formattedCitation } from '../formats/citations/txt.ts'
import type { CatalogueName } from '../model/catalogue.ts'
import { addressIn } from '../queries/addresses.ts'
import type { Citation } from '../queries/citations/citation.ts'
import { recordCitation } from '../queries/records/record.ts'
import type { Scoped } from './parents.ts'

/** How a citation is to be written. */
export interface Manner {
  readonly style?: string | null | undefined
  readonly locale?: string | null | undefined
}

/**
 * What is to be cited, in one line: plainly, or in a style.
 * @throws {Problem} `unknown-value` for an unknown style or locale
 */
export async function citationText(citation: Citation, { style, locale }: Manner): Promise<string> {
  const isPlain = typeof style !== 'string' && typeof locale !== 'string'
  const formatter = isPlain ? plain : formatterFor(style ?? undefined, locale ?? undefined)
  const citeAs = addressIn(citation.release, citation.path ?? '')
  return (await formattedCitation(citation, { citeAs, origin: '' }, formatter)).join(' ')
}

/** The field of a kind of record that says how to cite it. */
export function citationOf<Name extends CatalogueName>(kind: Name) {
  return (record: Scoped<Name>, manner: Manner): Promise<string> =>
    citationText(recordCitation(record.release, kind, record), manner)
}
