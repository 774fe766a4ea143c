import { problem } from '../../model/problems.ts'
import type { Releases } from '../../releases/open-releases.ts'
import type { Release } from '../../releases/release.ts'
import { nodeOf } from '../global-id.ts'
import type { Resolvers } from '../schema.generated.ts'

/** Where every query begins. */
export const query = (releases: Releases) =>
  ({
    Query: {
      dataset: (_, { release }) => releaseOf(releases, release ?? undefined),
      node: (_, { id }) => nodeOf(releases.latest, id),
    },
  }) satisfies Pick<Resolvers, 'Query'>

function releaseOf({ latest }: Releases, version: string | undefined): Release {
  if (version === undefined || version === latest.version) return latest
  throw problem('unknown-value', {
    parameter: 'release',
    detail: `release: ${JSON.stringify(version.slice(0, 40))} is not open; ${latest.version} is`,
    suggestion: latest.version,
  })
}
