import { connect, type Socket } from 'node:net'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'

/** What a client does on one connection. */
export interface Sending {
  /** Written one after the other, each in a packet of its own as far as that can be had. */
  readonly pieces: readonly Buffer[]
  /** Whether it closes its half when it was answered, is gone at the first byte, or waits to be sent away. */
  readonly ending: 'closes' | 'leaves' | 'waits'
}

export interface Received {
  readonly bytes: Buffer
  /** Whether the server ended the connection in time. */
  readonly isClosed: boolean
}

/** How long a server may hold a connection after it was closed from here. */
const MOST_MILLISECONDS = 15_000
/** How long it may hold one that only waits: longer than it waits for a head or a body. */
const MOST_WAITING_MILLISECONDS = 40_000
/** How long an answer may come after one to a request that was sent later. */
const LATER_MILLISECONDS = { first: 200, again: 3_000 }

/**
 * Does it, and gathers what comes. `settle` asks something on another connection, so that the server has read
 * all of this one before it is closed; a server that is silent then is asked again and waited for.
 */
export async function exchange(
  port: number,
  sending: Sending,
  settle: () => Promise<unknown>,
): Promise<Received> {
  const received = await exchangeOnce(port, sending, settle, LATER_MILLISECONDS.first)
  if (received.bytes.length > 0 || sending.ending !== 'closes') return received
  return await exchangeOnce(port, sending, settle, LATER_MILLISECONDS.again)
}

async function exchangeOnce(
  port: number,
  { pieces, ending }: Sending,
  settle: () => Promise<unknown>,
  later: number,
): Promise<Received> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
  const parts: Buffer[] = []
  let isClosed = false
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  void closed.then(() => {
    isClosed = true
  })
  const begun = new Promise<void>((resolve) => socket.once('data', () => resolve()))
  socket.on('data', (part) => parts.push(part))
  socket.on('end', () => socket.end())
  // A server may end a connection before all is read; what came until then counts.
  socket.on('error', () => {})
  await write(socket, pieces)
  if (ending === 'leaves') {
    await Promise.race([begun, closed, sleep(later)])
    socket.resetAndDestroy()
    await settle()
    return { bytes: Buffer.alloc(0), isClosed: true }
  }
  if (ending === 'closes') {
    await settle()
    await Promise.race([begun, closed, sleep(later)])
    socket.end()
  }
  await within(ending === 'closes' ? MOST_MILLISECONDS : MOST_WAITING_MILLISECONDS, closed)
  socket.destroy()
  return { bytes: Buffer.concat(parts), isClosed }
}

async function write(socket: Socket, pieces: readonly Buffer[]): Promise<void> {
  for (const piece of pieces) {
    if (!socket.writable) return
    socket.write(piece)
    await setImmediate()
  }
}

async function within(milliseconds: number, done: Promise<void>): Promise<void> {
  const given = new AbortController()
  const late = sleep(milliseconds, undefined, { signal: given.signal }).catch(() => {})
  await Promise.race([done, late])
  given.abort()
}
