import { issuedDate, type Source } from '../../model/source.ts'
import { referencesTo } from '../../queries/records/back-references.ts'
import { citationOf } from '../citation.ts'
import { listedAmong } from '../listed.ts'
import { recordsAt, type Scoped } from '../parents.ts'
import type { Name, Resolvers, SourceDate } from '../schema.generated.ts'
import { identity } from './identity.ts'

export const sources = {
  Source: {
    ...identity,
    author: ({ author }) => names(author),
    editor: ({ editor }) => names(editor),
    translator: ({ translator }) => names(translator),
    issued: ({ issued }) => sourceDate(issued),
    issuedDate: (source) => issuedDate(source),
    originalDate: (source) => sourceDate(source['original-date']),
    containerTitle: (source) => source['container-title'],
    publisherPlace: (source) => source['publisher-place'],
    numberOfPages: (source) => source['number-of-pages'],
    isbn: ({ ISBN }) => ISBN,
    doi: ({ DOI }) => DOI,
    url: ({ URL }) => URL,
    accessed: ({ accessed }) => sourceDate(accessed),
    licence: ({ custom }) => custom.licence,
    reuse: ({ custom }) => custom.reuse,
    readVia: ({ custom }) => custom.readVia ?? [],
    knownThrough: ({ custom }) => custom.knownThrough,
    unverifiedFields: ({ custom }) => custom.unverifiedFields ?? [],
    origin: ({ custom }) => custom.origin,
    curationNote: ({ custom }) => custom.note,
    reprints: ({ release, custom }) => recordsAt(release, 'sources', custom.reprints),
    rescales: ({ release, custom }) => recordsAt(release, 'sources', custom.rescales),
    revises: ({ release, custom }) => recordsAt(release, 'sources', custom.revises),
    cites: ({ release, custom }) => recordsAt(release, 'sources', custom.cites),
    reprintedBy: (source) => linkedFrom(source, 'reprints'),
    rescaledBy: (source) => linkedFrom(source, 'rescales'),
    revisedBy: (source) => linkedFrom(source, 'revises'),
    citedBy: (source) => linkedFrom(source, 'cites'),
    citation: citationOf('sources'),
    series: (source, asked) => listedAmong(source, 'series', referrers(source).series, asked),
    quotations: (source, asked) =>
      listedAmong(source, 'quotations', referrers(source).quotations, asked),
    claims: (source, asked) => listedAmong(source, 'claims', referrers(source).claims, asked),
    plans: (source, asked) => listedAmong(source, 'plans', referrers(source).plans, asked),
  },
} satisfies Pick<Resolvers, 'Source'>

function referrers({ release, id }: Scoped<'sources'>) {
  return referencesTo(release, 'sources', id)
}

type Link = 'reprints' | 'rescales' | 'revises' | 'cites'

function linkedFrom(source: Scoped<'sources'>, link: Link): Scoped<'sources'>[] {
  return recordsAt(source.release, 'sources', referrers(source).sources).filter(({ custom }) =>
    custom[link]?.includes(source.id),
  )
}

function names(given: Source['author']): Name[] {
  return (given ?? []).map(({ 'non-dropping-particle': nonDroppingParticle, ...name }) => ({
    ...name,
    nonDroppingParticle,
  }))
}

function sourceDate(date: Source['issued']): SourceDate | undefined {
  return date && { ...date, dateParts: date['date-parts'] ?? [] }
}
