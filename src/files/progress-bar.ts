/** How far the making of files has come. */
export interface FilesProgress {
  /** The file that is being made; absent when all are done. */
  readonly file?: string
  /** Files that are done. */
  readonly done: number
  /** Files in all. */
  readonly total: number
}

interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

const WIDTH = 24
const PATIENCE = 1000
const CLEAR_LINE = '\r\u001b[K'

/**
 * Shows progress as one line on a terminal, and removes it at the end. Shows nothing on what is no
 * terminal, nor in the first second. `now` gives milliseconds.
 */
export function progressBar(
  stream: Terminal,
  now: () => number = () => performance.now(),
): (progress: FilesProgress) => void {
  if (!stream.isTTY) return () => {}
  const start = now()
  let shown = ''
  return (progress) => {
    if (now() - start < PATIENCE && shown === '') return
    const line = progress.file === undefined ? '' : lineOf(progress, progress.file)
    if (line === shown) return
    stream.write(CLEAR_LINE + line)
    shown = line
  }
}

function lineOf({ done, total }: FilesProgress, file: string): string {
  const filled = Math.floor((done / total) * WIDTH)
  return `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${done}/${total} ${file}`
}
