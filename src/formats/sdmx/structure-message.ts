import type { Artefact } from './artefacts.ts'
import type { MessageFormat } from './message-format.ts'

/**
 * How much of an artefact is shown: all of it, what names it, or that and its description
 * (SDMX REST, structure queries, `detail`).
 */
export type Depth = 'full' | 'stub' | 'complete-stub'

export interface Shown {
  readonly artefact: Artefact
  readonly depth: Depth
}

/** Whether what an artefact holds is shown: SDMX 2.1 wants both ends of an agreement even of a stub. */
export function showsContent({ artefact, depth }: Shown): boolean {
  return depth === 'full' || artefact.kind === 'provisionagreement'
}

/** What every form of a structure message says. */
export interface StructureMessage {
  /** Letters, digits and `_@$-`. */
  readonly id: string
  /** ISO 8601. The same question to the same release has the same answer, so it is the release's instant. */
  readonly prepared: string
  readonly artefacts: readonly Shown[]
}

/** A form of structure messages. */
export interface StructureFormat extends MessageFormat {
  readonly encode: (message: StructureMessage) => string
}
