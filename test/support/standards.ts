import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The published schemas are not ours to ship: they lie where STANDARDS_DIR says, or beside the repository. */
export function standardsFolder(): string {
  return (
    process.env['STANDARDS_DIR'] ??
    fileURLToPath(new URL('../../../shared/standards', import.meta.url))
  )
}

/** Why a test of a published schema has to be skipped; false where the schema is there. */
export function withoutStandard(path: string): string | false {
  const place = join(standardsFolder(), path)
  return existsSync(place) ? false : `no published schemas in ${place}; set STANDARDS_DIR`
}
