import { homedir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { readSettings } from '../../src/server/settings.ts'

t.test('without any setting the defaults hold', async (t) => {
  t.same(readSettings({}), {
    HOST: '127.0.0.1',
    PORT: 8080,
    LOG_LEVEL: 'info',
    FILES_DIR: join(homedir(), '.cache/control-figures'),
    RATE_LIMIT: 600,
    SHUTDOWN_SECONDS: 10,
  })
})

t.test('settings are read, and what is not a setting is left alone', async (t) => {
  const given = {
    HOST: '::1',
    PORT: '0',
    LOG_LEVEL: 'warn',
    DATA_DIR: '/d',
    FILES_DIR: '/f',
    RATE_LIMIT: '0',
    SHUTDOWN_SECONDS: '3',
    HOME: '/h',
  }
  t.same(readSettings(given), {
    HOST: '::1',
    PORT: 0,
    LOG_LEVEL: 'warn',
    DATA_DIR: '/d',
    FILES_DIR: '/f',
    RATE_LIMIT: 0,
    SHUTDOWN_SECONDS: 3,
  })
})

const wrong: readonly (readonly [Record<string, string>, RegExp])[] = [
  [{ PORT: 'abc' }, /PORT="abc": a whole number from 0 to 65535/],
  [{ PORT: '65536' }, /PORT="65536": a whole number from 0 to 65535/],
  [{ PORT: '-1' }, /PORT="-1": a whole number/],
  [{ HOST: '' }, /HOST=""/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL="loud": .*"fatal"/],
  [{ DATA_DIR: '' }, /DATA_DIR=""/],
  [{ SHUTDOWN_SECONDS: 'soon' }, /SHUTDOWN_SECONDS="soon": a whole number of seconds/],
]

t.test('a wrong value is refused with its name and what would be right', async (t) => {
  for (const [given, says] of wrong) {
    t.throws(() => readSettings(given), { name: 'SettingsError', message: says })
  }
  const both = { name: 'SettingsError', message: /PORT.*LOG_LEVEL/s }
  t.throws(() => readSettings({ PORT: 'x', LOG_LEVEL: 'y' }), both)
})
