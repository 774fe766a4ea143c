import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Body } from '../formats/format.ts'
import { csv } from '../formats/tables/csv.ts'
import type { CatalogueName } from '../model/catalogue.ts'
import { columnsOf } from '../model/columns.ts'
import { recordKinds } from '../model/records.ts'
import { references } from '../model/references.ts'
import { releaseAddress } from '../queries/addresses.ts'
import { describeRelease } from '../queries/descriptions/describe.ts'
import type { Description, Distribution, FileTable } from '../queries/descriptions/description.ts'
import { MAXIMUM_LIMIT } from '../queries/parameters/parameters.ts'
import { perRelease } from '../queries/per-release.ts'
import { list } from '../queries/records/list.ts'
import type { Listing } from '../queries/records/listing.ts'
import { listings } from '../queries/records/listings/index.ts'
import type { Release } from '../releases/release.ts'
import type { FileLibrary, Shelf } from './file-library.ts'
import { bulkFiles } from './kinds/index.ts'

/**
 * What is said of a release, with its bulk files and a table for each kind of record.
 * @throws {Problem} `not-ready` until all bulk files are made
 */
export async function describeWithFiles(
  release: Release,
  library: FileLibrary,
): Promise<Description> {
  const shelf = await library.shelfOf(release)
  return describeRelease(release, [...bulkFilesOf(release, shelf), ...(await tablesOf(release))])
}

function bulkFilesOf(release: Release, { index }: Shelf): readonly Distribution[] {
  return index.files.map((file) => ({
    ...file,
    address: `${releaseAddress(release)}/files/${file.name}`,
    table: bulkFiles.find(({ name }) => name(release) === file.name)?.table,
  }))
}

/** The kinds of record as CSV; one that a single answer cannot hold is in the Data Package alone. */
const tablesOf = perRelease(async (release): Promise<readonly Distribution[]> => {
  const tables: Distribution[] = []
  for (const listing of Object.values(listings)) {
    const answer = list(release, listing, { filters: {}, limit: MAXIMUM_LIMIT })
    if (answer.page?.next !== undefined) continue
    const address = `${releaseAddress(release)}/${listing.kind}.csv?limit=${MAXIMUM_LIMIT}`
    tables.push({
      name: `${listing.kind}.csv`,
      title: recordKinds[listing.kind].description,
      address,
      mediaType: csv.mediaType,
      ...(await measured(
        await csv.encode(answer, {
          address,
          citeAs: address,
          origin: '',
          inFormat: () => address,
          parameters: {},
        }),
      )),
      table: tableOf(listing),
    })
  }
  return tables
})

function tableOf<Name extends CatalogueName>({ kind, computed }: Listing<Name>): FileTable {
  const worked = Object.entries(computed).map(([name, { schema }]) => [name, schema])
  const schema: z.ZodObject = recordKinds[kind].schema
  return {
    name: kind,
    columns: columnsOf(z.object({ ...schema.shape, ...Object.fromEntries(worked) })),
    key: recordKinds[kind].key,
    // A cell that holds several ids names no single row.
    references: references
      .filter(({ from, member }) => from === kind && !member.includes('['))
      .map(({ member, to }) => ({ column: member, table: to })),
  }
}

async function measured(body: Body): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of typeof body === 'string' || body instanceof Uint8Array
    ? [body]
    : body) {
    const buffer = Buffer.from(piece)
    hash.update(buffer)
    bytes += buffer.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
