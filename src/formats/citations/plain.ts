import { memberOf } from '../../model/columns.ts'
import type { Formatter } from './formatter.ts'
import { type CslItem, documentItem } from './items.ts'

/** In no style: who, when, what and in what. It takes no work, and so can be had by the thousand. */
export const plain: Formatter = {
  item: plainText,
  document: (source) => plainText(documentItem(source)),
}

function plainText(item: CslItem): string {
  const text = (member: string) => memberOf(item, member)
  const within = [text('container-title'), text('volume'), text('page')].filter(Boolean).join(', ')
  const version = item.type === 'dataset' && text('version')
  const parts = [
    namesOf(text('author') ?? text('editor')),
    `${text('title')} (${dateOf(text('issued'))})`,
    within,
    version && `Version ${version}`,
    text('publisher'),
  ]
  return parts
    .filter(Boolean)
    .map((part) => `${String(part).replace(/\.$/, '')}.`)
    .join(' ')
}

function namesOf(names: unknown): string {
  return (Array.isArray(names) ? names : []).map(nameText).join(', ')
}

function nameText(name: unknown): unknown {
  const part = (member: string) => memberOf(name, member)
  const last = [part('non-dropping-particle'), part('family')].filter(Boolean).join(' ')
  return part('literal') ?? [last, part('given'), part('suffix')].filter(Boolean).join(', ')
}

function dateOf(issued: unknown): string {
  const parts = memberOf(issued, 'date-parts')
  const [first] = Array.isArray(parts) ? parts : []
  if (!Array.isArray(first)) return String(memberOf(issued, 'literal') ?? 'undated')
  return first.map((part) => String(part).padStart(2, '0')).join('-')
}
