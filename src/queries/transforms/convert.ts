import { unrounded } from '../../model/arithmetic.ts'
import { problem } from '../../model/problems.ts'
import type { Dimension, Unit } from '../../model/unit.ts'
import { likeProduct, rounding } from './digits.ts'
import { parameterOf } from './request.ts'
import { type SizedUnit, sizedByDataset, sizedByUcum, type Units } from './sized-unit.ts'
import { ucumSize } from './ucum.ts'
import { type Constant, figure, type Working, withAll } from './working.ts'

const money: ReadonlySet<Dimension> = new Set(['money', 'money-per-person', 'wage'])

/**
 * Converts figures to another unit of their dimension, by the factors of both units.
 * @throws {Problem} `unknown-value`, `differing-dimensions`, `differing-bases`, `no-factor`
 */
export function convert(working: Working, asked: string, units: Units): Working {
  const { unit } = working.line
  const target = unitNamed(asked, [unit.dimension], units)
  if (target !== undefined && target.id === unit.id) return working
  checkDimension(working, target, asked, units)
  const to = target ? sizedByDataset(target) : sizedByUcum(asked, unit, units)
  if (!to && !target) throw unknownUnit(working, asked, units)
  const from = sizedByDataset(unit)
  if (!from || !to) throw withoutFactor(working, asked, [unit, target], units)
  return converted(working, from, to)
}

function converted(working: Working, from: SizedUnit, to: SizedUnit): Working {
  const numerator = unrounded(from.factor)
  const denominator = unrounded(to.factor)
  const { id, name, symbol, ucum, dimension } = to.unit
  return {
    ...working,
    exact: working.exact && from.exact && to.exact,
    unit: {
      ...(id !== undefined && { id }),
      name,
      symbol,
      ...(ucum !== undefined && { ucum }),
      dimension,
    },
    points: working.points.map((point) => ({
      ...point,
      outcome: withAll([point], (figures) => {
        const [current] = figures
        const value = current ? current.value.times(numerator).dividedBy(denominator) : numerator
        return figure(likeProduct(value, figures))
      }),
    })),
    steps: [
      ...working.steps,
      {
        transform: 'conversion',
        title: `${from.unit.name} to ${name}`,
        formula: 'x_t * from / to',
        constants: [constantOf('from', from), constantOf('to', to)],
        rounding: rounding.product,
      },
    ],
  }
}

function constantOf(role: 'from' | 'to', { unit, factor, exact }: SizedUnit): Constant {
  return {
    name: role,
    value: factor,
    exact,
    ...(unit.source !== undefined && { source: unit.source }),
    ...(unit.locator !== undefined && { locator: unit.locator }),
  }
}

/** By its id, or else by its code, of which the same one may stand in several dimensions; `wanted` come first. */
export function unitNamed(
  asked: string,
  wanted: readonly Dimension[],
  units: Units,
): Unit | undefined {
  const byId = units.get(asked)
  if (byId) return byId
  const coded = [...units.values()].filter(({ ucum }) => ucum === asked)
  return coded.find(({ dimension }) => wanted.includes(dimension)) ?? coded[0]
}

/** The units of a dimension that have a factor, for saying what is allowed. */
function convertible(dimension: Dimension, units: Units): string {
  const ids = [...units.values()]
    .filter((one) => one.dimension === dimension && one.factor !== undefined)
    .map(({ id }) => id)
  return ids.length === 0 ? 'none' : ids.join(', ')
}

function askedOf({ line }: Working, asked: string): string {
  return `${parameterOf.unit}=${asked} on series ${line.series.id}`
}

function checkDimension(
  working: Working,
  target: Unit | undefined,
  asked: string,
  units: Units,
): void {
  const { unit } = working.line
  if (target === undefined || target.dimension === unit.dimension) return
  throw problem('differing-dimensions', {
    parameter: parameterOf.unit,
    detail: `${askedOf(working, asked)}: ${target.id} measures ${target.dimension}, the figures are ${unit.dimension} in ${unit.id}; units with a factor there: ${convertible(unit.dimension, units)}`,
  })
}

function unknownUnit(working: Working, asked: string, units: Units) {
  const { unit } = working.line
  const measurable = ucumSize(asked) !== undefined
  const why = measurable
    ? `a UCUM code, but not of ${unit.dimension} as the dataset counts it`
    : 'neither a unit of the dataset nor a UCUM code'
  return problem(measurable ? 'differing-dimensions' : 'unknown-value', {
    parameter: parameterOf.unit,
    detail: `${askedOf(working, asked)}: ${why}; units with a factor there: ${convertible(unit.dimension, units)}`,
  })
}

function withoutFactor(
  working: Working,
  asked: string,
  both: readonly (Unit | undefined)[],
  units: Units,
) {
  const { dimension } = working.line.unit
  const notes = both
    .flatMap((unit) => (unit && unit.factor === undefined ? unit : []))
    .map(({ id, note }) => `${id} has no factor${note === undefined ? '' : ` (${note})`}`)
  return problem(money.has(dimension) ? 'differing-bases' : 'no-factor', {
    parameter: parameterOf.unit,
    detail: `${askedOf(working, asked)}: ${notes.join('; ')}; units of ${dimension} with a factor: ${convertible(dimension, units)}`,
  })
}
