// Loaded into a server before all else: at each SIGUSR2 it collects garbage and writes what it holds.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')
if (typeof collect !== 'function') throw new Error('garbage cannot be collected on demand')

const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()

process.on('SIGUSR2', async () => {
  Reflect.apply(collect, undefined, [])
  // Buffers whose owners were collected are given back by the next collection.
  await setImmediate()
  Reflect.apply(collect, undefined, [])
  const { heapUsed, rss, external } = process.memoryUsage()
  const sockets = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
  const lag = delay.percentile(99) / 1e6
  process.stdout.write(
    `${JSON.stringify({ held: { heapUsed: heapUsed + external, rss, sockets, lag } })}\n`,
  )
  delay.reset()
})
