import type { Claim } from '../../model/claim.ts'
import { Quotation } from '../../model/quotation.ts'
import { recordAddress } from '../../queries/addresses.ts'
import type { Answer } from '../../queries/answer.ts'
import { recordOf } from '../../queries/records/record-of.ts'
import { plain } from '../citations/plain.ts'
import { interval, type Node, reference } from './node.ts'

type Release = Answer['release']

/** Somebody's words (https://schema.org/Quotation). What is only pinned on a speaker has no creator. */
export function quotationNode(quotation: Quotation, release: Release): Node {
  const { id, text, language, verification, date, translator, occasion, note } = quotation
  const speaker = quotation.speaker && recordReference('people', quotation.speaker, release)
  const isGenuine = verification === 'verified-primary' || verification === 'cited-secondary'
  return {
    '@id': recordAddress(release, 'quotations', id),
    '@type': 'Quotation',
    identifier: id,
    text,
    inLanguage: language,
    spokenByCharacter: speaker,
    creator: isGenuine ? speaker : undefined,
    dateCreated: isGenuine ? date : undefined,
    translator: translator && { name: translator },
    translationOfWork: originalNode(quotation),
    description: [occasion, note].filter(Boolean).join('. ') || undefined,
    disambiguatingDescription: [meaningOf(verification), damage[quotation.condition]]
      .filter(Boolean)
      .join(' '),
    isPartOf: recordReference('sources', quotation.source, release),
    citation: placeIn(quotation, release),
    isBasedOn: quotation.citedSource && recordReference('sources', quotation.citedSource, release),
    about: [
      ...quotation.topics.map((topic) => recordReference('topics', topic, release)),
      ...(quotation.indicators ?? []).map((one) => recordReference('indicators', one, release)),
    ],
  }
}

const damage = { intact: '', damaged: 'The copy that was read lost words.' } as const

/** What the code says, in the words of the model: `disputed: wording, occasion or speaker is in doubt.` */
function meaningOf(verification: Quotation['verification']): string {
  const all = Quotation.shape.verification.description ?? ''
  return all.split(/(?<=\.) /).find((one) => one.startsWith(verification)) ?? verification
}

function originalNode({ text, originalText, originalLanguage }: Quotation): Node | undefined {
  if (originalText === undefined || originalText === text) return undefined
  return { '@type': 'Quotation', text: originalText, inLanguage: originalLanguage }
}

/** A checkable statement (https://schema.org/Claim); the verdict on it is at the address itself. */
export function claimNode(claim: Claim, release: Release): Node {
  const { id, statement, asPrinted, indicator, area, from, to } = claim
  const start = from ?? to
  const end = to ?? from
  return {
    '@id': recordAddress(release, 'claims', id),
    '@type': 'Claim',
    identifier: id,
    name: statement,
    text: asPrinted,
    description: claim.note,
    appearance: recordReference('sources', claim.source, release),
    citation: placeIn(claim, release),
    isBasedOn: claim.citedSource && recordReference('sources', claim.citedSource, release),
    about: indicator && recordReference('indicators', indicator, release),
    spatialCoverage: area && recordReference('areas', area, release),
    temporalCoverage: start && end && interval(start, end),
  }
}

/** The document and the place in it, in one line. */
function placeIn(read: { readonly source: string; readonly locator: string }, release: Release) {
  return `${plain.document(recordOf(release, 'sources', read.source))} ${read.locator}.`
}

const types = {
  areas: 'Place',
  indicators: 'Dataset',
  people: 'Person',
  sources: 'CreativeWork',
  topics: 'DefinedTerm',
} as const

function recordReference(kind: keyof typeof types, id: string, release: Release): Node {
  const record = recordOf(release, kind, id)
  const name = 'title' in record ? record.title : record.name
  return reference(types[kind], { address: recordAddress(release, kind, id), name })
}
