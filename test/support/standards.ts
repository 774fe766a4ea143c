import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const besideUs = fileURLToPath(new URL('../../../shared/standards', import.meta.url))

/**
 * Where the published schemas are: the folder that STANDARDS_DIR names, else the one beside this project. They
 * are not ours to ship; undefined where there are none, and a test that needs them then says that it skips.
 */
export function standardsFolder(): string | undefined {
  const { STANDARDS_DIR } = process.env
  const folder = STANDARDS_DIR === undefined ? besideUs : resolve(STANDARDS_DIR)
  return existsSync(folder) ? folder : undefined
}
