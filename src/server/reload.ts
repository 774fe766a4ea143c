import { watch } from 'node:fs'
import type { FastifyBaseLogger } from 'fastify'
import type { LiveReleases } from '../releases/live-releases.ts'
import type { OpenedFolder } from '../releases/open-folder.ts'

export interface ReloadOptions {
  readonly releases: LiveReleases
  readonly open: () => Promise<OpenedFolder>
  /** Told when others are served. */
  readonly onExchange: () => void
  readonly log: FastifyBaseLogger
}

/**
 * Loads the data anew beside those that are served and exchanges them when they are good. Bad data are
 * logged, each violation, and the old stay in place. Asked again while it loads, it loads once more.
 */
export function reloader({ releases, open, onExchange, log }: ReloadOptions): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const load = async () => {
    const opened = await open()
    if (opened.kind === 'refused') {
      for (const violation of opened.report.violations) log.error({ violation }, 'bad data')
      log.error({ release: releases.latest.version }, 'the new data are refused; the old stay')
      return
    }
    releases.exchange(opened.releases)
    const { version, digest } = releases.latest
    log.info({ release: version, digest }, 'new data are served')
    onExchange()
  }
  const run = async () => {
    do {
      again = false
      await load().catch((error: unknown) => {
        log.error({ err: error }, 'the new data cannot be read; the old stay')
      })
    } while (again)
    running = undefined
  }
  return () => {
    again = running !== undefined
    running ??= run()
    return running
  }
}

/** An editor writes a file in several steps, and a curator several files. */
const SETTLING_MILLISECONDS = 300

/** Calls back when something in a folder has changed and nothing more has for a moment. */
export function onChange(folder: string, changed: () => void): { close(): void } {
  let settling: NodeJS.Timeout | undefined
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(settling)
    settling = setTimeout(changed, SETTLING_MILLISECONDS)
  })
  return {
    close: () => {
      clearTimeout(settling)
      watcher.close()
    },
  }
}
