import { z } from 'zod'
import { describeWithFiles, type FileLibrary } from '../files/index.ts'
import { services } from '../http/services.ts'
import type { Answer } from '../queries/answer.ts'
import type { Description } from '../queries/descriptions/description.ts'
import { columnsFrom, onePage } from '../queries/pages/table.ts'
import { formatOnly } from '../queries/parameters/parameters.ts'
import type { Releases } from '../releases/open-releases.ts'
import { listOf, responses } from './responses.ts'
import type { RestScope } from './scope.ts'

const address = '/v1/catalogue'

const CatalogueRow = z.strictObject({
  release: z.string(),
  date: z.string(),
  address: z.string().describe('The address that answers from this release for ever.'),
  file: z.string(),
  title: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string().describe('In hexadecimal.'),
  download: z.string(),
})
type CatalogueRow = z.infer<typeof CatalogueRow>

const aspects = ['table', 'catalogue'] as const

/** Every release with its files, for catalogues of data that harvest others. */
export function catalogueRoute(app: RestScope, releases: Releases, library: FileLibrary): void {
  app.route({
    method: 'GET',
    url: '/catalogue',
    schema: {
      operationId: 'getCatalogue',
      summary: 'Every file of every release; as .dcat the data catalogue of DCAT-AP 3.',
      tags: ['releases'],
      querystring: formatOnly.omit({ asOf: true }),
      response: responses(listOf(CatalogueRow), { aspects }),
    },
    handler: (_request, reply) =>
      reply.represent(() => catalogue(releases, library), {
        pinnable: false,
        aspects,
      }),
  })
}

async function catalogue({ all, latest }: Releases, library: FileLibrary): Promise<Answer> {
  const datasets = await Promise.all(all.map((release) => describeWithFiles(release, library)))
  const rows = datasets.flatMap(rowsOf)
  const page = { next: undefined, total: rows.length }
  return {
    release: latest,
    page,
    view: { kind: 'catalogue', address, datasets, services },
    json: () => ({ data: rows, page, release: latest.version, query: {} }),
    table: {
      columns: columnsFrom(CatalogueRow),
      pages: onePage(rows.map((row) => Object.values(row))),
    },
  }
}

function rowsOf({ version, date, address, distributions }: Description): readonly CatalogueRow[] {
  return distributions.map((file) => ({
    release: version,
    date,
    address,
    file: file.name,
    title: file.title,
    mediaType: file.mediaType,
    bytes: file.bytes,
    sha256: file.sha256,
    download: file.address,
  }))
}
