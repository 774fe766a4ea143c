// Loaded into a server before all else: at each SIGUSR2 its clock jumps to the next of JUMPS, in days.
const jumps = (process.env['JUMPS'] ?? '').split(',').map(Number)
const RealDate = Date
let offset = 0

class JumpingDate extends RealDate {
  constructor(...given: ConstructorParameters<typeof Date> | []) {
    if (given.length === 0) super(JumpingDate.now())
    else super(...given)
  }

  static override now(): number {
    return RealDate.now() + offset
  }
}
globalThis.Date = Object.assign(JumpingDate)

process.on('SIGUSR2', () => {
  offset = (jumps.shift() ?? 0) * 86_400_000
  process.stdout.write(`the clock says ${new Date().toISOString()}\n`)
})
