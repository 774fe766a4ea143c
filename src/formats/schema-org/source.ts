import { issuedDate, type Source } from '../../model/source.ts'
import { recordAddress } from '../../queries/addresses.ts'
import type { Answer } from '../../queries/answer.ts'
import { plain } from '../citations/plain.ts'
import type { Node } from './node.ts'

/** The types of CSL that schema.org has a narrower class for than CreativeWork. */
const types: Readonly<Record<string, string>> = {
  article: 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  'entry-dictionary': 'Article',
  'entry-encyclopedia': 'Article',
  letter: 'Message',
  manuscript: 'Manuscript',
  'paper-conference': 'ScholarlyArticle',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  software: 'SoftwareSourceCode',
  thesis: 'Thesis',
  webpage: 'WebPage',
}

const paged = /Article|Chapter|Posting|Report/

/** A document, as the creative work that it is. */
export function sourceNode(source: Source, release: Answer['release']): Node {
  const type = types[source.type] ?? 'CreativeWork'
  const { custom } = source
  const works = (ids: readonly string[] = []) =>
    ids.map((id) => ({ '@id': recordAddress(release, 'sources', id) }))
  return {
    '@id': recordAddress(release, 'sources', source.id),
    '@type': type,
    identifier: source.id,
    name: source.title,
    author: source.author?.map(nameNode),
    editor: source.editor?.map(nameNode),
    translator: source.translator?.map(nameNode),
    datePublished: issuedDate(source),
    publisher: source.publisher && { '@type': 'Organization', name: source.publisher },
    inLanguage: source.language,
    genre: source.genre,
    version: source.version,
    isPartOf: containerOf(source),
    pagination: paged.test(type) ? source.page : undefined,
    bookEdition: type === 'Book' ? source.edition : undefined,
    isbn: type === 'Book' ? source.ISBN : undefined,
    url: link(source.URL),
    sameAs: source.DOI && { '@id': `https://doi.org/${source.DOI}` },
    conditionsOfAccess: `${custom.reuse}: ${custom.licence}`,
    creditText: plain.document(source),
    isBasedOn: works([
      ...(custom.reprints ?? []),
      ...(custom.rescales ?? []),
      ...(custom.revises ?? []),
    ]),
    citation: works(custom.cites),
    description: source.note,
  }
}

/** An address that is none, as some sources have, would be taken for one below ours. */
function link(address: string | undefined): Node | undefined {
  return address && /^https?:\/\//.test(address) ? { '@id': address } : undefined
}

type Name = NonNullable<Source['author']>[number]

/** Where only one text is given it may be the name of an office. */
function nameNode({ family, given, literal, suffix, ...rest }: Name): Node {
  if (literal !== undefined) return { name: literal }
  const last = [rest['non-dropping-particle'], family].filter(Boolean).join(' ')
  return {
    '@type': 'Person',
    name: [given, last, suffix].filter(Boolean).join(' '),
    familyName: last,
    givenName: given,
  }
}

function containerOf(source: Source): Node | undefined {
  const title = source['container-title']
  if (title === undefined) return undefined
  const work = { '@type': 'CreativeWork', name: title }
  const volume = source.volume && {
    '@type': 'PublicationVolume',
    volumeNumber: source.volume,
    isPartOf: work,
  }
  if (source.issue === undefined) return volume || work
  return { '@type': 'PublicationIssue', issueNumber: source.issue, isPartOf: volume || work }
}
