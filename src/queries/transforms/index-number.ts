import type { Period } from '../../model/period.ts'
import { problem } from '../../model/problems.ts'
import { likeProduct, type Measured, rounding } from './digits.ts'
import { parameterOf } from './request.ts'
import { onLevels } from './transform.ts'
import { figure, inputsOf, type Working, type WorkingPoint, withAll } from './working.ts'

const allowedInstead = 'allowed here: the figures as they are'

/** Expresses every figure in per cent of that of the base period. @throws {Problem} */
export function indexOn(working: Working, base: Period): Working {
  refuseWhatHasNoIndex(working)
  const { point, measured } = baseOf(working, base)
  return {
    ...working,
    standing: 'level',
    unit: {
      id: 'index',
      name: `index, ${base.text} = 100`,
      symbol: 'index',
      ucum: '{index}',
      dimension: 'index',
    },
    multiplier: 0,
    points: working.points.map((one) => ({
      period: one.period,
      outcome: withAll([one], (figures) =>
        figure(likeProduct(quotient(figures, measured), [...figures, measured])),
      ),
      inputs: inputsOf([one, point]),
    })),
    steps: [
      ...working.steps,
      {
        transform: 'index',
        title: `Index, ${base.text} = 100`,
        formula: 'x_t / x_base * 100',
        constants: [{ name: 'base', value: base.text, exact: true }],
        rounding: rounding.product,
      },
    ],
  }
}

function quotient([current]: readonly Measured[], base: Measured) {
  return (current ?? base).value.dividedBy(base.value).times(100)
}

function refuseWhatHasNoIndex({ line, standing, frequency }: Working): void {
  const asked = `${parameterOf.indexBase} on series ${line.series.id}`
  const allowed = onLevels[standing]
  if (allowed !== true) {
    throw problem('not-a-level', {
      parameter: parameterOf.indexBase,
      detail: `${asked}: the ${standing} ${allowed}; ${allowedInstead}`,
    })
  }
  if (line.series.bound !== undefined) {
    throw problem('bounds-arithmetic', {
      parameter: parameterOf.indexBase,
      detail: `${asked}: the figures are the ${line.series.bound} ends of ranges, and the quotient of two of them is the end of none; ${allowedInstead}`,
    })
  }
  if (frequency === 'span') {
    throw problem('span-arithmetic', {
      parameter: parameterOf.indexBase,
      detail: `${asked}: the figures are for spans of years, which differ in length or overlap; ${allowedInstead}`,
    })
  }
}

function baseOf(working: Working, base: Period): { point: WorkingPoint; measured: Measured } {
  const point = working.points.find(({ period }) => period.text === base.text)
  if (point?.outcome.kind === 'figure' && point.outcome.measured.value.greaterThan(0)) {
    return { point, measured: point.outcome.measured }
  }
  const usable = working.points.filter(
    ({ outcome }) => outcome.kind === 'figure' && outcome.measured.value.greaterThan(0),
  )
  const range =
    usable.length === 0
      ? 'none'
      : `${usable.length}, from ${usable[0]?.period.text} to ${usable.at(-1)?.period.text}`
  throw problem('no-base-figure', {
    parameter: parameterOf.indexBase,
    detail: `${parameterOf.indexBase}=${base.text}: series ${working.line.series.id} has ${point ? 'no figure above zero' : 'no figure'} for ${base.text}; periods that can be the base: ${range}`,
  })
}
