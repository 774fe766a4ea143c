import { html } from 'ghtml'
import type { DifferenceView } from '../../queries/views.ts'
import { wordDifferences } from '../../queries/words/word-differences.ts'

type Change = DifferenceView['changes'][number]

/** The members of a record that was added or removed; of one that was changed those that differ, both sides. */
export function memberTable(change: Change): string {
  if (change.change === 'changed') return differingMembers(change)
  const rows = [...members(change.change === 'added' ? change.after : change.before)].map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  )
  return html`<details><summary class="quiet">the record</summary><table class="members"><tbody>!${rows.join('')}</tbody></table></details>`
}

function differingMembers(change: Change & { readonly change: 'changed' }): string {
  const before = members(change.before)
  const after = members(change.after)
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const isFigure = change.kind === 'observations'
  const rows = names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)]
    if (old !== now) return [memberRow(name, old, now)]
    // Whatever else of a figure changed, a reader wants to know of which number it is said.
    return isFigure && name === 'value' ? [unchangedRow(name, now)] : []
  })
  return html`<table class="members"><thead><tr><th scope="col">member</th><th scope="col">before</th><th scope="col">after</th></tr></thead><tbody>!${rows.join('')}</tbody></table>`
}

function memberRow(name: string, old: string | undefined, now: string | undefined): string {
  const { before, after } = sides(old, now)
  return html`<tr><th scope="row">${name}</th><td data-side="before">!${before}</td><td data-side="after">!${after}</td></tr>`
}

function unchangedRow(name: string, value: string | undefined): string {
  return html`<tr><th scope="row">${name}</th><td colspan="2" data-side="unchanged">${value ?? ''}</td></tr>`
}

/** Each member as a reader sees it; what lies within another has a row of its own. */
function members(record: object): ReadonlyMap<string, string> {
  return new Map(Object.entries(record).flatMap(([name, value]) => leaves(name, value)))
}

function leaves(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) {
    return value.every((one) => typeof one !== 'object')
      ? [[name, value.join('; ')]]
      : value.flatMap((one, index) => leaves(`${name} ${index + 1}`, one))
  }
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([inner, part]) => leaves(`${name} › ${inner}`, part))
}

const absent = html`<span class="quiet">absent</span>`

/** Both sides of a member, with the words that differ marked. */
function sides(before: string | undefined, after: string | undefined) {
  if (before === undefined || after === undefined) {
    return {
      before: before === undefined ? absent : html`<del>${before}</del>`,
      after: after === undefined ? absent : html`<ins>${after}</ins>`,
    }
  }
  const parts = wordDifferences(before, after)
  return {
    before: parts
      .filter(({ kind }) => kind !== 'added')
      .map(({ kind, text }) => (kind === 'removed' ? html`<del>${text}</del>` : html`${text}`))
      .join(''),
    after: parts
      .filter(({ kind }) => kind !== 'removed')
      .map(({ kind, text }) => (kind === 'added' ? html`<ins>${text}</ins>` : html`${text}`))
      .join(''),
  }
}
