import { changes } from '../../queries/releases.ts'
import { releaseAsked, releaseNamed } from '../../releases/choose-release.ts'
import type { Releases } from '../../releases/open-releases.ts'
import { connection } from '../connection.ts'
import { nodeOf } from '../global-id.ts'
import { checkLength } from '../listed.ts'
import type { Resolvers } from '../schema.generated.ts'

/** Where every query begins. */
export const query = (releases: Releases) =>
  ({
    Query: {
      dataset: (_, { release, asOf }) => releaseAsked(releases, { version: release, asOf }),
      releases: () => releases.all.toReversed(),
      difference: (_, asked) => {
        const { kind, change, id } = asked
        checkLength('id', id)
        const from = releaseNamed(releases, asked.from)
        const to = releaseNamed(releases, asked.to)
        const found = changes(from, to, asked)
        const rows = {
          total: () => found.length,
          between: (start: number, end: number) =>
            found.slice(start, end).map((one) => ({ change: one, from, to })),
        }
        return connection(rows, asked, ['graphql', from.digest, to.digest, kind, change, id])
      },
      node: (_, { id }) => nodeOf(releases.latest, id),
    },
  }) satisfies Pick<Resolvers, 'Query'>
