import fastifyStatic from '@fastify/static'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { describeWithFiles, type FileLibrary, fileNamed } from '../files/index.ts'
import { describeValidity } from '../http/caching.ts'
import { setLinks } from '../http/links.ts'
import { isUnchanged, mayContinue } from '../http/preconditions.ts'
import { addressIn, releaseAddress } from '../queries/addresses.ts'
import type { Answer } from '../queries/answer.ts'
import { datasetCitation } from '../queries/citations/dataset.ts'
import { columnsFrom, onePage } from '../queries/pages/table.ts'
import { formatOnly } from '../queries/parameters/parameters.ts'
import { instantOf } from '../queries/release-facts.ts'
import type { Release } from '../releases/release.ts'
import { relations } from './relations.ts'
import { commonAspects, fileResponses, listOf, responses } from './responses.ts'
import type { RestScope } from './scope.ts'
import { addressOfVersion, describeVersion, versionLinks } from './versions.ts'

const FileRow = z.strictObject({
  name: z.string(),
  title: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string().describe('In hexadecimal.'),
  address: z.string(),
})

const aspects = [...commonAspects, 'files'] as const

/** What the package would say of a file, and we know better. */
const sentAsIs = { etag: false, cacheControl: false, lastModified: false, contentType: false }

const conditions = [
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
  'if-range',
] as const

/** The whole release as ready-made files, with digests and byte ranges. */
export async function fileRoutes(app: RestScope, library: FileLibrary): Promise<void> {
  await app.register(fastifyStatic, { serve: false, root: '/' })
  app.route({
    method: 'GET',
    url: '/files',
    schema: {
      operationId: 'listFiles',
      summary: 'The whole release as files: Data Package, CSV, NDJSON, Parquet, SQLite, BibTeX.',
      tags: ['files'],
      querystring: formatOnly,
      response: responses(listOf(FileRow), { aspects }),
    },
    handler: ({ release }, reply) =>
      reply.represent(() => fileList(release, library), {
        aspects,
        holds: () => true,
        items: async () => {
          const { index } = await library.shelfOf(release)
          return index.files.map(({ name }) => addressIn(release, `/files/${name}`))
        },
      }),
  })
  app.route({
    method: 'GET',
    url: '/files/:name',
    config: { free: true },
    schema: {
      operationId: 'getFile',
      summary: 'One file of the release, whole or in ranges of bytes.',
      tags: ['files'],
      params: z.strictObject({ name: z.string().max(120).describe('The name of the file.') }),
      querystring: formatOnly.pick({ asOf: true }),
      response: fileResponses(),
    },
    handler: async (request, reply) => {
      const { release, params, pinned } = request
      const shelf = await library.shelfOf(release)
      const { name, sha256, mediaType } = fileNamed(shelf, params.name)
      const tag = `"${sha256}"`
      if (!pinned) reply.header('vary', 'accept-datetime')
      describeVersion(reply)
      const modified = release.cut ? new Date(instantOf(release)) : undefined
      // With a digest it is never compressed, and its 304 does not vary by that either.
      reply.header('repr-digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`)
      describeValidity(reply, { tag, pinned: pinned && release.cut, modified })
      if (isUnchanged(request, reply, { tag, modified })) return reply.code(304).send(null)
      const address = addressOfVersion(request)
      setLinks(reply, [...versionLinks(request), ...relations(request, { address, of: [release] })])
      const acceptRanges = mayContinue(request, tag)
      leaveOnlyRange(request.raw)
      return reply
        .header('content-disposition', `attachment; filename="${name}"`)
        .type(mediaType)
        .sendFile(name, shelf.folder, { ...sentAsIs, acceptRanges })
    },
  })
}

/** The package would weigh conditions against tags and dates of its own, and give parts to HEAD (RFC 9110 §14.2). */
function leaveOnlyRange({ headers, method }: FastifyRequest['raw']): void {
  for (const name of conditions) delete headers[name]
  if (method === 'HEAD') delete headers.range
}

async function fileList(release: Release, library: FileLibrary): Promise<Answer> {
  const { index } = await library.shelfOf(release)
  const rows = index.files.map((file) => ({
    ...file,
    address: `${releaseAddress(release)}/files/${file.name}`,
  }))
  const page = { next: undefined, total: rows.length }
  return {
    release,
    page,
    view: { kind: 'files', describe: () => describeWithFiles(release, library) },
    citation: datasetCitation(release, 'The release as files'),
    json: () => ({ data: rows, page, release: release.version, query: {} }),
    table: {
      columns: columnsFrom(FileRow),
      pages: onePage(
        rows.map((row) => [row.name, row.title, row.mediaType, row.bytes, row.sha256, row.address]),
      ),
    },
  }
}
