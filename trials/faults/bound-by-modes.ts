import { spawnSync } from 'node:child_process'

/** Takes from root what lets it read files whatever their modes say (capabilities(7)). */
const withoutOverride = ['setpriv', '--bounding-set', '-dac_override,-dac_read_search']

/** Through which a command is bound by the modes of files, even where root starts it. @throws where that cannot be had */
export function boundByModes(): readonly string[] {
  if (process.getuid?.() !== 0) return []
  const [program = '', ...args] = withoutOverride
  const { status, stderr, error } = spawnSync(program, [...args, 'true'])
  if (status === 0) return withoutOverride
  throw new Error(`root cannot be kept from reading: ${error?.message ?? stderr.toString()}`)
}
