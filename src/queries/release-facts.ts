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
