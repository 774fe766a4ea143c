import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { type Citation, evidenceOf, type Passage } from '../../queries/citations/citation.ts'
import { formatWith } from '../format.ts'
import { citationOf } from './citation-format.ts'
import { type Formatter, formatterFor } from './formatter.ts'
import {
  addressOf,
  type CitedPlace,
  datasetItem,
  placesOf,
  sentence,
  stateOf,
  unseenOf,
} from './items.ts'
import { DEFAULT_LOCALE, DEFAULT_STYLE } from './styles.ts'

const parameters = {
  style: z
    .string()
    .max(200)
    .optional()
    .describe(
      `The style of formatted citations, one of those at /v1/config: ${DEFAULT_STYLE}, chicago-author-date, modern-language-association; ${DEFAULT_STYLE} without it.`,
    ),
  locale: z
    .string()
    .max(20)
    .optional()
    .describe(
      `The language of formatted citations, one of those at /v1/config: ${DEFAULT_LOCALE}, de-DE, ru-RU; that of the style without it.`,
    ),
}

/** Formatted citations, one a line: each document, then what was asked of the dataset. */
export const txt = formatWith(parameters, {
  name: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  accept: 'text/plain',
  shows: ['citation'],
  withoutRows: true,
  encode: async (answer, how, { style, locale }) => {
    const formatter = formatterFor(style, locale)
    const lines = await formattedCitation(citationOf(answer), how, formatter)
    return lines.map((line) => `${line}\n`).join('')
  },
})

/** A citation, one line a document, and one of what was asked. */
export async function formattedCitation(
  citation: Citation,
  place: CitedPlace,
  formatter: Formatter,
): Promise<readonly string[]> {
  const lines = new Set<string>()
  for (const { read, original } of await evidenceOf(citation)) {
    const second = reference(formatter, read)
    lines.add(
      original
        ? `${reference(formatter, original)}, as cited in ${second}.`
        : [second, ...unseenOf(read.source.custom)].map(sentence).join(' '),
    )
    // A few milliseconds each; others are served in between.
    await setImmediate()
  }
  return [...lines, datasetReference(formatter, citation, place)]
}

/** Not the point of an abbreviation: n.d., an initial. */
const FULL_STOP = /(?<!\.\p{L}|\s\p{L})\.$/u

/** A document and the places in it, without a full stop. */
function reference(formatter: Formatter, { source, locators }: Passage): string {
  const parts = [formatter.document(source), ...placesOf(locators)]
  return parts.map((part) => part.replace(FULL_STOP, '')).join(', ')
}

/** What was asked, where, and of which release with which digest, whatever the style leaves out. */
function datasetReference(formatter: Formatter, citation: Citation, place: CitedPlace): string {
  const entry = formatter.item(datasetItem(citation, place))
  const isLeftOut = (text: string) => !entry.toLowerCase().includes(text.toLowerCase())
  const added = [citation.title(), addressOf(place)].filter(isLeftOut)
  return `${entry} [${[...added, stateOf(citation.release)].join(', ')}]`.trim()
}
