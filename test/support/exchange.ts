import { once } from 'node:events'
import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** The port of a server, which listens from now on. */
export async function portOf(app: FastifyInstance): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const [address] = app.addresses()
  if (typeof address !== 'object') throw new Error('the server does not listen on a port')
  return address.port
}

/** What came back over a connection; of several answers the first, as far as the second. */
export interface Exchanged {
  readonly status: number
  readonly head: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  /** The statuses of all answers. */
  readonly statuses: readonly number[]
}

/** Sends text to a server that listens and gathers what comes back until the connection ends. */
export async function exchange(port: number, pieces: readonly string[]): Promise<Exchanged> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  let answer = ''
  socket.on('data', (piece) => {
    answer += piece
  })
  // The server may close before all is written.
  socket.on('error', () => {})
  for (const piece of pieces) socket.write(piece)
  await once(socket, 'close')
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = new Map(
    lines.map((line) => {
      const [name = '', ...value] = line.split(': ')
      return [name.toLowerCase(), value.join(': ')]
    }),
  )
  const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, code]) => Number(code))
  return { status: Number(first.split(' ')[1]), head, headers, body, statuses }
}
