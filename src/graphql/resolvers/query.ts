import { releaseNamed } from '../../releases/choose-release.ts'
import type { Releases } from '../../releases/open-releases.ts'
import { nodeOf } from '../global-id.ts'
import type { Resolvers } from '../schema.generated.ts'

/** Where every query begins. */
export const query = (releases: Releases) =>
  ({
    Query: {
      dataset: (_, { release }) => (release ? releaseNamed(releases, release) : releases.latest),
      node: (_, { id }) => nodeOf(releases.latest, id),
    },
  }) satisfies Pick<Resolvers, 'Query'>
