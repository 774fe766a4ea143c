import { createHash } from 'node:crypto'
import { issuedDate, type Source } from '../../model/source.ts'
import { type Citation, evidenceOf, type Passage } from '../../queries/citations/citation.ts'

/** An item of a bibliography, as CSL-JSON has it. */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly [member: string]: unknown
}

/** Where what is cited can be had. */
export interface CitedPlace {
  /** The address below the server. */
  readonly citeAs: string
  /** The scheme and the authority by which the server was reached; empty where that is not known. */
  readonly origin: string
}

/** A whole address, which readers of the citation can follow. */
export function addressOf({ origin, citeAs }: CitedPlace): string {
  return `${origin}${citeAs}`
}

/** How many places of one document are named; the answer itself names all of them. */
const MOST_PLACES = 10

/**
 * The items of a citation: first what was asked of the dataset, then every document that the answer rests
 * on, each once. Where it was read and what was seen only through another document stands in their notes.
 */
export async function citedItems(
  citation: Citation,
  place: CitedPlace,
): Promise<readonly CslItem[]> {
  const notes = new Map<Source, string[]>()
  const add = ({ source, locators }: Passage, ...more: readonly string[]): void => {
    const known = notes.get(source) ?? []
    notes.set(source, known)
    known.push(...placesOf(locators), ...more)
  }
  for (const { read, original } of await evidenceOf(citation)) {
    if (original)
      add(original, [`As cited in ${named(read.source)}`, ...placesOf(read.locators)].join(', '))
    add(read)
  }
  return [
    datasetItem(citation, place),
    ...[...notes].map(([source, own]) => documentItem(source, [...new Set(own)])),
  ]
}

/** What was asked, as a part of the dataset. */
export function datasetItem({ release, title }: Citation, place: CitedPlace): CslItem {
  const { head, date, version } = release
  const asked = title()
  return {
    id: keyOf(release, place.citeAs),
    type: 'dataset',
    title: asked,
    ...(asked !== head.title && { 'container-title': head.title }),
    author: head.contributors.map((one) => ({ literal: one.title })),
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version,
    URL: addressOf(place),
    note: `${stateOf(release)}.`,
  }
}

/** Which state of the dataset is meant, so that whoever has one can tell whether it is that. */
export function stateOf({ cut, version, digest }: Citation['release']): string {
  return `${cut ? `Release ${version}` : 'Unreleased working data'}, SHA-256 ${digest}`
}

/** A document, without our own members and with what is to be noted of it. */
export function documentItem(
  { custom, ...source }: Source,
  notes: readonly string[] = [],
): CslItem {
  const note = [source.note, ...notes, ...unseenOf(custom)].filter(Boolean).map(sentence)
  return {
    ...source,
    type: source.type === 'letter' ? 'personal_communication' : source.type,
    ...(note.length > 0 && { note: note.join(' ') }),
  }
}

/** What is to be said of a document that was not seen itself; nothing of others. */
export function unseenOf({ knownThrough }: Source['custom']): readonly string[] {
  return knownThrough === undefined ? [] : [`Not seen; known from: ${knownThrough}`]
}

export function sentence(text: string | undefined): string {
  return `${text?.replace(/\.$/, '')}.`
}

/** Some places in a document as one text; none where no place is named. */
export function placesOf(locators: readonly string[]): readonly string[] {
  if (locators.length === 0) return []
  const shown = locators.slice(0, MOST_PLACES)
  const left = locators.length - shown.length
  return [[...shown, ...(left > 0 ? [`and ${left} more places`] : [])].join('; ')]
}

/** A document in a few words, within a sentence. */
function named(source: Source): string {
  const who = (source.author ?? source.editor ?? []).map(({ family, literal }) => family ?? literal)
  const when = issuedDate(source) ?? source.issued?.literal ?? 'n.d.'
  return [...who, `${source.title} (${when})`].join(', ')
}

/** A key that differs from question to question and stays the same for one, whatever the server is called. */
function keyOf({ head, version }: Citation['release'], address: string): string {
  const hash = createHash('sha256').update(address).digest('hex')
  return `${head.name}-${version}-${hash.slice(0, 10)}`
}
