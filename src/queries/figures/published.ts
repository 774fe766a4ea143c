import type { Series } from '../../model/series.ts'
import { issuedDate } from '../../model/source.ts'
import type { Release } from '../../releases/release.ts'

/**
 * When a figure was printed: the date of the document that it is originally from where that is known,
 * else of the document that was read. Undefined where neither is dated.
 */
export function publishedDate(
  release: Release,
  series: Series,
  source: string = series.source,
): string | undefined {
  // A figure read elsewhere than the rest of its series keeps the date of its own document.
  const document = source === series.source ? (series.original ?? source) : source
  const found = release.catalogue.sources.get(document)
  return found && issuedDate(found)
}
