import { pino } from 'pino'
import { DatasetError } from '../dataset/folder.ts'
import { pretty } from '../dataset/reports/pretty.ts'
import { ArchiveError } from '../releases/archive.ts'
import { openFolder } from '../releases/open-folder.ts'
import { buildServer } from '../server/build-server.ts'
import { readSettings, type Settings, SettingsError } from '../server/settings.ts'
import { stopOnSignals } from '../server/stop-on-signals.ts'
import type { Command, CommandIo } from './command.ts'
import { shippedData } from './shipped-data.ts'

/** Starts the server and runs until it is told to stop. */
export const serve: Command = {
  name: 'serve',
  summary: 'serve a dataset over HTTP; the settings are environment variables',
  run: async (_arguments, io) => {
    try {
      return await start(readSettings(process.env), io)
    } catch (error) {
      const told = [SettingsError, DatasetError, ArchiveError]
      if (!told.some((kind) => error instanceof kind)) throw error
      io.stderr.write(`control-figures: ${error instanceof Error ? error.message : error}\n`)
      return 1
    }
  },
}

async function start(settings: Settings, io: CommandIo): Promise<number> {
  const directory = settings.DATA_DIR ?? shippedData
  const opened = await openFolder(directory)
  if (opened.kind === 'refused') {
    io.stderr.write(pretty.write(opened.report, { folder: directory, colour: false }))
    io.stderr.write(`control-figures: the dataset in ${directory} is refused; nothing is served\n`)
    return 1
  }
  const logger = pino({ level: settings.LOG_LEVEL })
  const app = await buildServer({ releases: opened.releases, logger })
  const { HOST: host, PORT: port } = settings
  try {
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    const why = isInUse(error) ? 'is in use; set PORT to another' : String(error)
    io.stderr.write(`control-figures: ${host} port ${port} ${why}\n`)
    return 1
  }
  await stopOnSignals(app, settings.SHUTDOWN_SECONDS)
  return 0
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
