import { memberOf } from '../../model/columns.ts'
import { citationFormat } from './citation-format.ts'
import { type CslItem, citedItems } from './items.ts'

/**
 * RIS, for reference managers, in the tags and types that Zotero reads and writes. The package for it
 * breaks lines within words, shortens ids, and drops authors of newspaper articles and most containers.
 */
export const ris = citationFormat({
  name: 'ris',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  accept: 'application/x-research-info-systems',
  write: async (citation, how) => risOf(await citedItems(citation, how)),
})

const END = '\r\n'

function risOf(items: readonly CslItem[]): string {
  return items.map((item) => `${linesOf(item).join(END)}${END}`).join(END)
}

/** The type of a reference for each type of CSL; what has none is generic. */
const types: Readonly<Record<string, string>> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  broadcast: 'MPCT',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  manuscript: 'MANSCPT',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  personal_communication: 'PCOMM',
  post: 'BLOG',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  speech: 'SLIDE',
  webpage: 'ELEC',
}

/** The tag of each member that is one text. */
const tags: Readonly<Record<string, string>> = {
  title: 'TI',
  'container-title': 'T2',
  volume: 'VL',
  issue: 'IS',
  number: 'M1',
  'number-of-pages': 'SP',
  edition: 'ET',
  version: 'ET',
  genre: 'M3',
  publisher: 'PB',
  'publisher-place': 'CY',
  archive: 'DB',
  language: 'LA',
  ISBN: 'SN',
  DOI: 'DO',
  URL: 'UR',
  note: 'N1',
}

const people: Readonly<Record<string, string>> = { author: 'AU', editor: 'A2', translator: 'A4' }

function linesOf(item: CslItem): readonly string[] {
  return [
    line('TY', types[item.type] ?? 'GEN'),
    line('ID', item.id),
    ...Object.entries(people).flatMap(([member, tag]) =>
      listAt(item, member).map((name) => line(tag, nameText(name))),
    ),
    ...dateLines(item['issued']),
    ...lineOf('OP', yearOf(item['original-date'])),
    ...lineOf('Y2', dateText(item['accessed'])),
    ...Object.entries(tags).flatMap(([member, tag]) => lineOf(tag, memberOf(item, member))),
    ...pageLines(item['page']),
    'ER  - ',
  ]
}

/** A value takes one line, since readers differ in what a second one means. */
function line(tag: string, value: string): string {
  return `${tag}  - ${value.replace(/\s+/g, ' ')}`
}

function lineOf(tag: string, value: unknown): readonly string[] {
  return typeof value === 'string' ? [line(tag, value)] : []
}

function listAt(item: CslItem, member: string): readonly unknown[] {
  const value = item[member]
  return Array.isArray(value) ? value : []
}

/** `Family, Given, Suffix`; a name that has no parts stands whole. */
function nameText(name: unknown): string {
  const part = (member: string) => memberOf(name, member)
  const family = [part('non-dropping-particle'), part('family')].filter(Boolean).join(' ')
  const parts = [family, part('given'), part('suffix')].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : String(part('literal'))
}

function dateLines(issued: unknown): readonly string[] {
  const year = yearOf(issued)
  const literal = memberOf(issued, 'literal')
  if (year === undefined) return lineOf('PY', literal)
  return [line('PY', year), ...lineOf('DA', dateText(issued))]
}

function yearOf(date: unknown): string | undefined {
  return dateText(date)?.slice(0, 4)
}

/** `YYYY/MM/DD/`, with nothing between the strokes where it is not known. */
function dateText(date: unknown): string | undefined {
  const parts = memberOf(date, 'date-parts')
  const [first] = Array.isArray(parts) ? parts : []
  if (!Array.isArray(first)) return undefined
  const [year, month = '', day = ''] = first
  const two = (part: unknown) => (part === '' ? '' : String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`
}

/** Pages from one to another have a tag for each end. */
function pageLines(page: unknown): readonly string[] {
  if (typeof page !== 'string') return []
  const range = /^(\w+)[-–—](\w+)$/.exec(page)
  const [, start, end] = range ?? []
  return start && end ? [line('SP', start), line('EP', end)] : [line('SP', page)]
}
