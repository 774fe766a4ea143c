import type { Change } from '../../releases/diff.ts'
import type { Release } from '../../releases/release.ts'
import { type AnyRecord, recordOfKind } from '../global-id.ts'
import { figureIf } from '../loaders.ts'
import type { ScopedFigure } from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'

/** What makes one release of another, record by record. */
export const changes = {
  Change: {
    kind: ({ change }) => change.kind,
    slug: ({ change }) => change.id,
    change: ({ change }) => change.change,
    reason: ({ change }) => change.reason,
    before: ({ change, from }) => (change.change === 'added' ? undefined : nodeIn(from, change)),
    after: ({ change, to }) => (change.change === 'removed' ? undefined : nodeIn(to, change)),
  },
} satisfies Pick<Resolvers, 'Change'>

/** A changed record as one release has it; exclusions are no nodes. */
async function nodeIn(
  release: Release,
  { kind, id }: Change,
): Promise<AnyRecord | ScopedFigure | undefined> {
  if (kind === 'exclusions') return undefined
  if (kind !== 'observations') return recordOfKind(release, kind, id)
  const [series = '', period = ''] = id.split('@')
  return await figureIf({ series, period, release })
}
