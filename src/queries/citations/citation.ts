import type { Source } from '../../model/source.ts'
import type { Release } from '../../releases/release.ts'

/** A use of a document: what was read, where, and what it says it has that from. */
export interface Trace {
  readonly source: string
  readonly locator?: string | undefined
  readonly original?: string | undefined
  readonly originalLocator?: string | undefined
}

/** What is to be cited with an answer: the question, and the documents that the answer rests on. */
export interface Citation {
  readonly release: Release
  /** Where this always is, below the address of a release; without it, where it was asked. */
  readonly path?: string | undefined
  /** What was asked, in words. Worked out only when somebody cites. */
  readonly title: () => string
  readonly traces: () => Iterable<Trace> | AsyncIterable<Trace>
}

/** A document, and the places in it that are meant. */
export interface Passage {
  readonly source: Source
  readonly locators: readonly string[]
}

/** A document that an answer rests on; second-hand where that document has it from another. */
export interface Evidence {
  readonly read: Passage
  readonly original?: Passage
}

/** The documents of a citation, each once with all its places, in the order in which they are first used. */
export async function evidenceOf({ release, traces }: Citation): Promise<readonly Evidence[]> {
  const found = new Map<string, { trace: Trace; read: Set<string>; original: Set<string> }>()
  for await (const trace of traces()) {
    const key = `${trace.source} ${trace.original ?? ''}`
    const one = found.get(key) ?? { trace, read: new Set(), original: new Set() }
    found.set(key, one)
    if (trace.locator !== undefined) one.read.add(trace.locator)
    if (trace.originalLocator !== undefined) one.original.add(trace.originalLocator)
  }
  const passage = (id: string | undefined, locators: Iterable<string>): Passage | undefined => {
    const source = id === undefined ? undefined : release.catalogue.sources.get(id)
    return source && { source, locators: [...locators] }
  }
  return [...found.values()].flatMap(({ trace, ...places }): Evidence[] => {
    const read = passage(trace.source, places.read)
    const original = passage(trace.original, places.original)
    // Only the history of a figure leads to documents that the release asked has no more.
    return read ? [{ read, ...(original && { original }) }] : []
  })
}
