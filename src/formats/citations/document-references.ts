import { setImmediate } from 'node:timers/promises'
import type { Answer } from '../../queries/answer.ts'
import { formatterFor } from './formatter.ts'

/** Documents as references in one line each, by id; ids of none are left out. */
export async function documentReferences(
  { catalogue }: Answer['release'],
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const formatter = formatterFor()
  const references = new Map<string, string>()
  for (const id of ids) {
    const source = catalogue.sources.get(id)
    if (!source || references.has(id)) continue
    references.set(id, formatter.document(source))
    // A few milliseconds each; others are served in between.
    await setImmediate()
  }
  return references
}
