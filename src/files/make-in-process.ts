import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FileMaker } from './file-library.ts'

const program = fileURLToPath(new URL(`file-process${extname(import.meta.url)}`, import.meta.url))

/**
 * Makes files in a process of its own, which opens the dataset's folder anew: making them takes seconds
 * without a pause, in which a server would answer nobody.
 */
export function makerInProcess(directory: string): FileMaker {
  return async (missing, library) => {
    const digests = missing.map(({ digest }) => digest)
    const given = [...process.execArgv, program, directory, library, ...digests]
    const maker = spawn(process.execPath, given, { stdio: ['ignore', 'ignore', 'inherit'] })
    // A server that is stopping does not wait for files; they are made for the next.
    maker.unref()
    const [code, signal] = await once(maker, 'exit')
    if (code !== 0) throw new Error(`the process that makes files ended with ${code ?? signal}`)
  }
}
