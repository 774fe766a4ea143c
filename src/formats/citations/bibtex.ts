import '@citation-js/plugin-bibtex'
import { plugins } from '@citation-js/core'
import { memberOf } from '../../model/columns.ts'
import type { CslItem } from './items.ts'

/** Items as BibTeX in UTF-8; the keys are their ids. */
export function bibtexOf(items: readonly CslItem[]): string {
  // Settings are the process's own. Without these, keys are made of names and years and lose their
  // hyphens, and Cyrillic letters are dropped.
  const settings = { useIdAsLabel: true, checkLabel: false, asciiOnly: false }
  Object.assign(plugins.config.get('@bibtex').format, settings)
  return withMonths(plugins.output.format('bibtex', items.map(complete), { format: 'text' }))
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * Months are macros of BibTeX, and a day stands in `date` alone, which biblatex reads before the year and BibTeX
 * passes over. citation-js writes both as one text into `month`.
 */
function withMonths(entries: string): string {
  return entries.replace(
    /^\tyear = \{(\d+)\},\n\tmonth = \{(\w+)(?: (\d+))?\},$/gm,
    (_, year: string, month: string, day: string | undefined) => {
      const name = months[Number(month) - 1] ?? month
      const number = String(months.indexOf(name) + 1).padStart(2, '0')
      const date =
        day === undefined ? '' : `\n\tdate = {${year}-${number}-${day.padStart(2, '0')}},`
      return `\tyear = {${year}},\n\tmonth = ${name},${date}`
    },
  )
}

/** The item as citation-js is to see it: written for TeX, and with what it would drop in the note. */
function complete(item: CslItem): object {
  const known = item.type.startsWith('entry') ? { ...item, type: 'chapter' } : item
  const note = [...droppedFrom(known), item['note']].filter(Boolean).join('. ')
  return writtenForTex({ ...known, ...(note !== '' && { note }) })
}

/** The members that BibTeX has no field for, in some type of document or in all, and how the note names them. */
const inNote: Readonly<Record<string, string>> = {
  'container-title': 'In',
  editor: 'Edited by',
  translator: 'Translated by',
  publisher: 'Published by',
  'publisher-place': 'Published in',
  'original-date': 'First published',
  volume: 'Volume',
  issue: 'Issue',
  number: 'Number',
  page: 'Pages',
  'number-of-pages': 'Number of pages',
  edition: 'Edition',
  version: 'Version',
  genre: 'Kind',
  archive: 'Archive',
}

/** What citation-js leaves out of an item, which depends on the type of the item. */
function droppedFrom(item: CslItem): readonly string[] {
  const [entry] = plugins.output.format('bibtex', [item], { format: 'object' })
  const kept = new Set(Object.values(entry?.properties ?? {}).map(bare))
  return Object.entries(inNote).flatMap(([member, label]) => {
    const text = textOf(item[member])
    return text === undefined || kept.has(bare(text)) ? [] : [`${label}: ${text}`]
  })
}

/** Letters and digits only, since citation-js puts braces and dashes of its own. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(nameText).join(' and ')
  const parts = memberOf(value, 'date-parts')
  return Array.isArray(parts) ? parts.flat().join('-') : undefined
}

/** A name in the order in which BibTeX writes it. */
function nameText(name: unknown): string {
  const members = ['family', 'suffix', 'given', 'literal'].map((member) => memberOf(name, member))
  return members.filter(Boolean).join(', ')
}

/** Members that BibTeX takes character by character. */
const verbatim = new Set(['id', 'type', 'DOI', 'URL', 'ISBN'])

function writtenForTex(item: CslItem): object {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      verbatim.has(name) ? value : escaped(value),
    ]),
  )
}

const texWords: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escaped(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(/[\\{}$&#%_^~]/g, (character) => texWords[character] ?? `\\${character}`)
  }
  if (Array.isArray(value)) return value.map(escaped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, escaped(part)]))
}
