import type { CatalogueName } from '../../model/catalogue.ts'
import { problem } from '../../model/problems.ts'
import type { RecordOf } from '../../model/records.ts'
import type { Release } from '../../releases/release.ts'
import { unknownId } from './unknown-id.ts'

/**
 * The record of an id.
 * @throws {Problem} `unknown-record`, with the nearest id or the releases that have it.
 */
export function recordOf<Name extends CatalogueName>(
  release: Release,
  kind: Name,
  id: string,
  parameter = 'id',
): RecordOf<Name> {
  const record = release.catalogue[kind].get(id)
  if (record) return record
  throw problem('unknown-record', { parameter, ...unknownId(release, kind, id) })
}
