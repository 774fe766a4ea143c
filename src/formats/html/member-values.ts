import { html } from 'ghtml'
import type { CatalogueName } from '../../model/catalogue.ts'
import { recordKindNames } from '../../model/records.ts'
import { references } from '../../model/references.ts'

/** Where the record of an id is shown; none where there is no such record. */
export type AddressOf = (kind: CatalogueName, id: string) => string | undefined

/** The kind of record that a member names, whatever record it is a member of. */
const kindNamed: ReadonlyMap<string, CatalogueName> = new Map(
  [
    ...references.map(({ member, to }) => [lastName(member), to] as const),
    ...recordKindNames.map((kind) => [kind, kind] as const),
  ].flatMap(([member, kind]) =>
    kind === 'observations' || kind === 'exclusions' ? [] : [[member, kind] as const],
  ),
)

/**
 * The members of an object as a table, for a reader: ids lead to the records that they name, and what lies
 * within a member is a table within its cell. `kind` is what the object's own id is of, where it is one of many.
 */
export function memberValues(members: object, addressOf: AddressOf, kind?: CatalogueName): string {
  const rows = Object.entries(members)
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => {
      const named = name === 'id' ? kind : kindNamed.get(name)
      return html`<tr><th scope="row">${name}</th><td>!${shown(value, named, addressOf)}</td></tr>`
    })
  return html`<table class="members"><tbody>!${rows.join('')}</tbody></table>`
}

function shown(value: unknown, kind: CatalogueName | undefined, addressOf: AddressOf): string {
  if (Array.isArray(value)) {
    const parts = value.map((one) => shown(one, kind, addressOf))
    return parts.join(value.some(isObject) ? '' : '; ')
  }
  return isObject(value)
    ? memberValues(value, addressOf, kind)
    : text(String(value), kind && addressOf(kind, String(value)))
}

function text(value: string, record: string | undefined): string {
  if (record !== undefined) return html`<a class="id" href="${record}">${value}</a>`
  return /^(?:https?:\/)?\/\S+$/.test(value)
    ? html`<a href="${value}">${value}</a>`
    : html`${value}`
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** `cites` of `custom.cites[]`. */
function lastName(member: string): string {
  return member.replaceAll('[]', '').replace(/^.*\./, '')
}
