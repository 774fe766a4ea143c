import '@citation-js/plugin-bibtex'
import { plugins } from '@citation-js/core'
import type { Source } from '../../model/source.ts'
import type { BulkFile } from '../bulk-file.ts'

export const sourcesBibtex: BulkFile = {
  name: () => 'sources.bib',
  title: 'All sources as BibTeX in UTF-8; the citation keys are our ids',
  mediaType: 'application/x-bibtex',
  write: async ({ catalogue }) => Buffer.from(bibtex([...catalogue.sources.values()])),
}

function bibtex(sources: readonly Source[]): string {
  // Settings are the process's own. Without these, keys are made of names and years and lose their
  // hyphens, and Cyrillic letters are dropped.
  const settings = { useIdAsLabel: true, checkLabel: false, asciiOnly: false }
  Object.assign(plugins.config.get('@bibtex').format, settings)
  return plugins.output.format('bibtex', sources.map(cslItem), { format: 'text' })
}

/** Members that BibTeX takes character by character. */
const verbatim = new Set(['id', 'type', 'DOI', 'URL', 'ISBN'])

/** The item as citation-js is to see it: written for TeX, and with nothing that it would drop. */
function cslItem({ custom: _, ...source }: Source): object {
  const members = Object.entries({ ...source, ...placed(source) })
  return Object.fromEntries(
    members.map(([name, value]) => [name, verbatim.has(name) ? value : escaped(value)]),
  )
}

const withContainer = /^(?:article(?:-.*)?|chapter|paper-conference)$/

/** citation-js drops the title of what a document stands in, but for articles and chapters. */
function placed(source: Omit<Source, 'custom'>): object {
  const container = source['container-title']
  if (container === undefined || withContainer.test(source.type)) return {}
  if (source.type.startsWith('entry')) return { type: 'chapter' }
  return { note: [`In: ${container}`, source.note].filter(Boolean).join('. ') }
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
