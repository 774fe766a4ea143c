import { diffArrays } from 'diff'

export const differenceKinds = ['same', 'removed', 'added'] as const

/** A run of words of one text, of the other, or of both. */
export interface WordDifference {
  readonly kind: (typeof differenceKinds)[number]
  readonly text: string
}

/**
 * What makes one text of another, word by word: all that is not `added` joined is the one, all that is not
 * `removed` the other. Words are what stands between spaces, so that a figure is marked whole.
 */
export function wordDifferences(before: string, after: string): readonly WordDifference[] {
  const found: WordDifference[] = []
  let [removed, added] = ['', '']
  const flush = (): void => {
    if (removed !== '') found.push({ kind: 'removed', text: removed })
    if (added !== '') found.push({ kind: 'added', text: added })
    removed = added = ''
  }
  const parts = diffArrays(before.split(/(\s+)/), after.split(/(\s+)/))
  for (const [index, part] of parts.entries()) {
    const text = part.value.join('')
    const isBetweenChanges = text.trim() === '' && index > 0 && index < parts.length - 1
    if (part.removed) removed += text
    else if (part.added) added += text
    // A blank between words that differ would tear what is one change for a reader.
    else if (isBetweenChanges) [removed, added] = [removed + text, added + text]
    else {
      flush()
      found.push({ kind: 'same', text })
    }
  }
  flush()
  return found.filter(({ text }) => text !== '')
}
