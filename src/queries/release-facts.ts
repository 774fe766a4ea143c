import type { Release } from '../releases/release.ts'

/** What a file that is found alone must say of itself. */
export function releaseFacts({
  head,
  version,
  digest,
}: Release): readonly (readonly [key: string, value: string])[] {
  return [
    ['title', head.title],
    ['description', head.description],
    ['release', version],
    ['date', head.date],
    ['digest', digest],
    ['licence', head.licence.name],
    ['licence_title', head.licence.title],
    ['licence_path', head.licence.path],
  ]
}

/** When a release came to be, as ISO 8601; the beginning of its day where that is all that is known. */
export function instantOf({ cutAt, date }: Pick<Release, 'cutAt' | 'date'>): string {
  return cutAt ?? `${date}T00:00:00Z`
}
