import { issuedDate, type Source } from '../model/source.ts'
import type { Release } from '../releases/release.ts'
import type { FigureRow } from './figure-row.ts'
import { recordOf } from './record.ts'

/** A document in one line: who, when, what, in what. */
export function citeSource(source: Source): string {
  const who = (source.author ?? source.editor ?? []).map(nameText).join(', ')
  const when = issuedDate(source) ?? source.issued?.literal ?? 'undated'
  const within = [source['container-title'], source.volume, source.page].filter(Boolean).join(', ')
  const parts = [who, `${source.title} (${when})`, within, source.publisher]
  return parts
    .filter(Boolean)
    .map((part) => `${part?.replace(/\.$/, '')}.`)
    .join(' ')
}

/** A figure in one line: the document, the place in it, and the release that carries it. */
export function citeFigure(release: Release, figure: FigureRow): string {
  const source = recordOf(release, 'sources', figure.source)
  const carried = `${release.head.title}, release ${release.version}, ${figure.series}, ${figure.period}`
  return `${citeSource(source)} ${figure.locator}. ${carried}.`
}

function nameText({ family, given, literal, suffix, ...rest }: NamePart): string {
  const last = [rest['non-dropping-particle'], family].filter(Boolean).join(' ')
  return literal ?? [last, given, suffix].filter(Boolean).join(', ')
}

type NamePart = NonNullable<Source['author']>[number]
