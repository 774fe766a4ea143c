import { html } from 'ghtml'
import type { ChangeCount, DifferenceView, NamedRelease } from '../../queries/views.ts'
import type { Node } from '../schema-org/node.ts'
import { memberTable } from './member-table.ts'
import { page } from './page.ts'

type Change = DifferenceView['changes'][number]

/** What changed between two releases, for a reader. */
export function differencePage(view: DifferenceView): string {
  const { from, to, citation } = view
  return page({
    title: `From ${from.version} to ${to.version}`,
    body: [introduction(view), countTable(view), changeList(view)].join('\n'),
    citation,
    described: { about: [from, to].map(releaseNode) },
  })
}

function releaseNode({ version, date, notes, address }: NamedRelease): Node {
  return {
    '@id': address,
    '@type': 'Dataset',
    name: `Release ${version}`,
    description: notes,
    version,
    datePublished: date,
  }
}

function introduction({ from, to }: DifferenceView): string {
  return html`<p>What changed between two releases of the dataset, and why.</p>
<dl>!${[from, to].map(release).join('')}</dl>
<p>The same as data: <a href="!${address(from, to, '.json')}">JSON</a>, <a href="!${address(from, to, '.csv')}">CSV</a>.
Applied to ${from.version}, the changes give ${to.version} exactly.</p>`
}

function release({ version, date, notes, address }: NamedRelease): string {
  return html`<dt><a href="${address}">${version}</a> of ${date}</dt><dd>${notes ?? 'No notes.'}</dd>`
}

function address(from: NamedRelease, to: NamedRelease, suffix: string): string {
  return `${from.address}/diff/${to.version}${suffix}`
}

const changeNames = ['added', 'changed', 'removed'] as const

/** How many of each kind, each number a link to what it counts. */
function countTable({ counts, from, to, asked }: DifferenceView): string {
  const cell = (row: ChangeCount, change: (typeof changeNames)[number]) =>
    row[change] === 0
      ? html`<td class="number quiet">0</td>`
      : html`<td class="number"><a href="!${linkTo(from, to, { kind: row.kind, change })}">${row[change].toLocaleString('en-GB')}</a></td>`
  const rows = counts.map(
    (row) =>
      html`<tr><th scope="row"><a href="!${linkTo(from, to, { kind: row.kind })}">${row.kind}</a></th>!${changeNames.map((change) => cell(row, change)).join('')}</tr>`,
  )
  const all = Object.keys(asked).length > 0
  return html`<h2>How much</h2>
<table><thead><tr><th scope="col">records</th>!${changeNames.map((name) => html`<th scope="col" class="number">${name}</th>`).join('')}</tr></thead>
<tbody>!${rows.join('')}</tbody></table>
!${all ? html`<p><a href="!${linkTo(from, to, {})}">Show all changes</a></p>` : ''}`
}

function linkTo(from: NamedRelease, to: NamedRelease, query: Record<string, string>): string {
  const parameters = new URLSearchParams(query)
  return html`${address(from, to, '.html')}${parameters.size > 0 ? `?${parameters}` : ''}`
}

function changeList(view: DifferenceView): string {
  const { changes, total, asked, from, to, next } = view
  const filters = Object.values(asked).join(', ')
  const more =
    next === undefined
      ? ''
      : html`<nav aria-label="Pages"><a rel="next" href="!${linkTo(from, to, { ...asked, cursor: next })}">Next page</a></nav>`
  return html`<h2>What${filters === '' ? '' : `: ${filters}`}</h2>
<p class="quiet">${total.toLocaleString('en-GB')} changes${changes.length < total ? `, of which ${changes.length} are on this page` : ''}.</p>
!${changes.map((change) => changeEntry(change, view)).join('\n')}
!${more}`
}

function changeEntry(change: Change, { from, to }: DifferenceView): string {
  const holder = change.change === 'removed' ? from : to
  return html`<article><h3><span class="kind">${change.kind} ${change.change}</span> <a class="id" href="${recordAddress(change, holder)}">${change.id}</a></h3>
!${change.reason === undefined ? '' : html`<p class="reason">${change.reason}</p>`}
!${memberTable(change)}</article>`
}

/** Where the record is shown in a release that holds it; figures have an address below their series. */
function recordAddress({ kind, id }: Change, { address: release }: NamedRelease): string {
  if (kind === 'exclusions') return `${release}/files`
  if (kind !== 'observations') return `${release}/${kind}/${id}`
  const [series = '', period = ''] = id.split('@')
  return `${release}/series/${series}/observations/${encodeURIComponent(period)}`
}
