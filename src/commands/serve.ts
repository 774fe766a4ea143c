import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { DatasetError } from '../dataset/folder.ts'
import { pretty } from '../dataset/reports/pretty.ts'
import { makerInProcess, openLibrary } from '../files/index.ts'
import { ArchiveError } from '../releases/archive.ts'
import { liveReleases } from '../releases/live-releases.ts'
import { type OpenedFolder, openFolder } from '../releases/open-folder.ts'
import { buildServer } from '../server/build-server.ts'
import { processMetrics } from '../server/metrics.ts'
import { openQuota } from '../server/open-quota.ts'
import { prepare } from '../server/prepare.ts'
import { onChange, reloader } from '../server/reload.ts'
import { readSettings, type Settings, SettingsError } from '../server/settings.ts'
import { stopOnSignals } from '../server/stop-on-signals.ts'
import { startTracing, traceFields } from '../server/tracing.ts'
import { argumentsOf, type Command, type CommandIo, runTold } from './command.ts'
import { logDestination } from './log-destination.ts'
import { shippedData } from './shipped-data.ts'

const USAGE = `usage: control-figures serve [--watch]

Serves the releases of a dataset, or its working data where none was cut. The settings are environment
variables. SIGHUP loads the data anew; bad data leave the old in place. With --watch, which is for
curating, the working data are served as the latest release and loaded anew whenever a file changes.
exit codes: 0 stopped, 1 could not start, 2 could not run
`

/** Starts the server and runs until it is told to stop. */
export const serve: Command = {
  name: 'serve',
  summary: 'serve a dataset over HTTP; the settings are environment variables',
  run: (args, io) =>
    runTold(io, USAGE, { read: () => read(args), work: (request) => work(request, io) }),
}

interface Request {
  readonly watching: boolean
}

function read(args: readonly string[]): Request | 'help' {
  const { values } = argumentsOf({
    args: [...args],
    options: {
      watch: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  return values.help ? 'help' : { watching: values.watch }
}

async function work(request: Request, io: CommandIo): Promise<number> {
  try {
    return await start(request, readSettings(process.env), io)
  } catch (error) {
    const told = [SettingsError, DatasetError, ArchiveError]
    if (!told.some((kind) => error instanceof kind)) throw error
    io.stderr.write(`control-figures: ${error instanceof Error ? error.message : error}\n`)
    return 1
  }
}

async function start(request: Request, settings: Settings, io: CommandIo): Promise<number> {
  const directory = settings.DATA_DIR ?? shippedData
  const open = () => openPrepared(directory, request)
  const opened = await open()
  if (opened.kind === 'refused') {
    io.stderr.write(pretty.write(opened.report, { folder: directory, colour: false }))
    io.stderr.write(`control-figures: the dataset in ${directory} is refused; nothing is served\n`)
    return 1
  }
  const log = pino({ level: settings.LOG_LEVEL, mixin: traceFields }, logDestination(io))
  const releases = liveReleases(opened.releases)
  const library = openLibrary({
    folder: settings.FILES_DIR,
    make: makerInProcess(directory),
    onFailure: (error) => log.error({ err: error }, 'the bulk files cannot be made'),
  })
  const { RATE_LIMIT: points, REDIS_URL: redis, TRUST_PROXY: trustProxy } = settings
  const counters = points > 0 ? openQuota({ points, seconds: 60, redis, log }) : undefined
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = settings
  const tracing =
    endpoint && (await startTracing({ endpoint, version: releases.latest.version, log }))
  const app = await buildServer({
    releases,
    library,
    logger: log,
    sheds: true,
    register: processMetrics(),
    ...(tracing && { instrument: tracing.instrument }),
    quota: counters?.quota,
    trustProxy,
  })
  if (!(await listening(app, settings, io))) return 1
  // What is being curated changes too often; its files are made when they are asked for.
  const prepare = () => library.prepare(request.watching ? [] : releases.all)
  const reload = reloader({ releases, open, onExchange: prepare, log })
  process.on('SIGHUP', reload)
  const watcher = request.watching ? onChange(directory, reload) : undefined
  prepare()
  await stopOnSignals(app, settings.SHUTDOWN_SECONDS)
  await counters?.close()
  if (tracing) await tracing.close()
  watcher?.close()
  process.off('SIGHUP', reload)
  return 0
}

/** Opens a folder; the latest release is ready for its first question. */
async function openPrepared(directory: string, { watching }: Request): Promise<OpenedFolder> {
  const opened = await openFolder(directory, { withWorkingData: watching })
  if (opened.kind === 'opened') await prepare(opened.releases.latest)
  return opened
}

async function listening(
  app: FastifyInstance,
  { HOST: host, PORT: port }: Settings,
  io: CommandIo,
): Promise<boolean> {
  try {
    await app.listen({ host, port })
    return true
  } catch (error) {
    await app.close()
    const why = isInUse(error) ? 'is in use; set PORT to another' : String(error)
    io.stderr.write(`control-figures: ${host} port ${port} ${why}\n`)
    return false
  }
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
