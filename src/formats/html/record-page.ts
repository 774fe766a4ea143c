import { html } from 'ghtml'
import type { Quotation } from '../../model/quotation.ts'
import { addressIn } from '../../queries/addresses.ts'
import type { Answer } from '../../queries/answer.ts'
import type { DatasetView } from '../../queries/views.ts'
import { citationOf } from '../citations/citation-format.ts'
import { addressOf, datasetItem } from '../citations/items.ts'
import { plain } from '../citations/plain.ts'
import type { Representation } from '../format.ts'
import { nodeOf } from '../schema-org/nodes.ts'
import { memberValues } from './member-values.ts'
import { page } from './page.ts'

/** The formats that most readers of one record may want; every other is a suffix away. */
const offered = { json: 'JSON', csv: 'CSV', jsonld: 'JSON-LD', bib: 'BibTeX', ris: 'RIS' } as const

/** A record, or a dataset, for a reader: all that its JSON says, with what it names a link away. */
export async function recordPage(answer: Answer, how: Representation): Promise<string> {
  const { release } = answer
  const citation = citationOf(answer)
  const members = memberValues(asObject(answer.json()), (kind, id) =>
    release.catalogue[kind].has(id) ? addressIn(release, `/${kind}/${id}`) : undefined,
  )
  return page({
    title: citation.title(),
    body: [await lead(answer), members, elsewhere(how)].join('\n'),
    citation: `${plain.item(datasetItem(citation, how))} ${addressOf(how)}.`,
    described: { mainEntity: await nodeOf(answer) },
  })
}

/** What stands above the members: the words of a quotation, what a dataset is of and where its figures are. */
async function lead({ view }: Answer): Promise<string> {
  if (view?.kind === 'quotation') return words(view.record)
  return view?.kind === 'dataset' || view?.kind === 'release' ? await summary(view) : ''
}

function words({ text, language, originalText, originalLanguage }: Quotation): string {
  const original =
    originalText === undefined || originalText === text
      ? ''
      : html`<blockquote lang="${originalLanguage ?? ''}">${originalText}</blockquote>`
  return html`<blockquote lang="${language}">${text}</blockquote>!${original}`
}

async function summary(view: DatasetView): Promise<string> {
  const { description, figures } = await view.describe()
  const links = figures
    ? html`<p>Its figures: <a href="${figures('json')}">JSON</a>, <a href="${figures('csv')}">CSV</a>, <a href="${figures('xlsx')}">XLSX</a>.</p>`
    : ''
  return html`<p>${description}</p>!${links}`
}

function elsewhere({ inFormat }: Representation): string {
  const links = Object.entries(offered).map(
    ([format, name]) => html`<a href="${inFormat(format)}">${name}</a>`,
  )
  return html`<p>The same as data: !${links.join(', ')}.</p>`
}

function asObject(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value
  throw new TypeError('a record is an object in JSON')
}
