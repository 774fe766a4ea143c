import t from 'tap'
import { progressBar } from '../../src/files/index.ts'

/** A stream that keeps what was written, and a clock that is set by hand. */
function terminal(isTTY: boolean) {
  const written: string[] = []
  const clock = { now: 0 }
  const stream = { isTTY, write: (text: string) => written.push(text) }
  return { written, clock, show: progressBar(stream, () => clock.now) }
}

t.test('nothing is shown in the first second, nor at the end of so short a work', async (t) => {
  const { written, clock, show } = terminal(true)
  show({ file: 'a.csv', done: 0, total: 2 })
  clock.now = 999
  show({ file: 'b.csv', done: 1, total: 2 })
  clock.now = 2000
  show({ done: 2, total: 2 })
  t.same(written, [])
})

t.test('after a second one line is shown, and removed at the end', async (t) => {
  const { written, clock, show } = terminal(true)
  show({ file: 'a.csv', done: 0, total: 4 })
  clock.now = 1000
  show({ file: 'b.csv', done: 1, total: 4 })
  show({ file: 'b.csv', done: 1, total: 4 })
  show({ done: 4, total: 4 })
  t.same(written, ['\r\u001b[K[######------------------] 1/4 b.csv', '\r\u001b[K'])
})

t.test('what is no terminal gets nothing', async (t) => {
  const { written, clock, show } = terminal(false)
  clock.now = 5000
  show({ file: 'a.csv', done: 0, total: 1 })
  t.same(written, [])
})
