import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'a whole number from 0 to 65535')
  .transform(Number)
  .pipe(z.int().max(65_535, 'a whole number from 0 to 65535'))

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Every setting, read from the environment: its meaning is the description, its default is what is used without it. */
export const Settings = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on.'),
  PORT: port.default(8080).describe('Port to listen on; 0 takes any free one.'),
  LOG_LEVEL: z
    .enum(logLevels)
    .default('info')
    .describe(`One of ${logLevels.join(', ')}.`),
  DATA_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of the dataset; the shipped one without it.'),
  FILES_DIR: z
    .string()
    .min(1)
    .default(join(homedir(), '.cache', 'control-figures'))
    .describe('Folder in which the bulk files of releases are made.'),
  RATE_LIMIT: z
    .string()
    .regex(/^\d{1,9}$/, 'a whole number of points, or 0 for no limit')
    .default('600')
    .transform(Number)
    .describe(
      'Points that each client has a minute, one a request and one for each 64 KiB sent; 0 for no limit.',
    ),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'an address such as redis://127.0.0.1:6379')
    .optional()
    .describe(
      'A Redis in which several servers count quotas together; each counts alone without it.',
    ),
  TRUST_PROXY: z
    .string()
    .regex(
      /^(?:\d{1,2}|[\d.:a-f/, ]+)$/i,
      'a number of proxies, or their addresses joined by commas',
    )
    .transform((text) => (/^\d{1,2}$/.test(text) ? Number(text) : text))
    .optional()
    .describe(
      'How many proxies stand before the server, or their addresses; only then is X-Forwarded-For believed.',
    ),
  SHUTDOWN_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/, 'a whole number of seconds from 0 to 999')
    .default('10')
    .transform(Number)
    .describe('How long requests in flight may take after SIGTERM.'),
})
export type Settings = z.infer<typeof Settings>

/** Settings that cannot be used; the message names each and says what would be right. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** Reads the settings from an environment. @throws {SettingsError} */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.keys(Settings.shape).map((name) => [name, environment[name]])
  const parsed = Settings.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => {
    const name = issue.path.join('.')
    return `${name}=${JSON.stringify(environment[name])}: ${issue.message}`
  })
  throw new SettingsError(`wrong settings:\n  ${lines.join('\n  ')}`)
}
