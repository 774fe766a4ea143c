import { unrounded, WORKING_DIGITS } from '../../model/arithmetic.ts'
import { Decimal } from '../../model/decimal.ts'
import { endsAsDecimal, type Fraction, power, product } from '../../model/fraction.ts'
import type { Dimension, Unit } from '../../model/unit.ts'
import { ucumSize } from './ucum.ts'

export type Units = ReadonlyMap<string, Unit>

/** A unit of known size in the base unit of its dimension. */
export interface SizedUnit {
  readonly unit: Omit<Unit, 'id' | 'factor'> & { readonly id?: string }
  readonly factor: Decimal
  readonly exact: boolean
}

/**
 * Dimensions in which a code of the Unified Code means what the dataset means. Elsewhere it drops what counts: it
 * takes carbon and its dioxide for one thing, a working day for 24 hours and a person for the number one.
 */
const physical: ReadonlySet<Dimension> = new Set([
  'area',
  'energy',
  'freight-work',
  'length',
  'mass',
  'volume',
  'volume-per-time',
  'yield',
])

/** The document that the definitions of the Unified Code were read in. */
const DEFINITIONS = 'ucum-lhc-7-1-10'

/** A unit of the dataset; nothing where it has no factor. */
export function sizedByDataset(unit: Unit): SizedUnit | undefined {
  return unit.factor === undefined ? undefined : { unit, factor: unit.factor, exact: true }
}

/** A unit that the dataset does not have, by its code; nothing where that is no code of the dimension. */
export function sizedByUcum(code: string, from: Unit, units: Units): SizedUnit | undefined {
  const { dimension } = from
  const base = [...units.values()].find(
    (unit) => unit.dimension === dimension && unit.factor === '1' && unit.ucum !== undefined,
  )
  if (!physical.has(dimension) || base?.ucum === undefined) return undefined
  const [asked, measure] = [ucumSize(code), ucumSize(base.ucum)]
  if (!asked || !measure || asked.dimension !== measure.dimension) return undefined
  const size = product(asked.size, power(measure.size, -1))
  // A dataset that does not hold the document cannot be sent to it.
  const cited = [...units.values()].some(({ source }) => source === DEFINITIONS)
  return {
    unit: {
      name: code,
      symbol: code,
      ucum: code,
      dimension,
      ...(cited && { source: DEFINITIONS }),
      locator: `definitions of the atoms of ${code}, in ${base.id}s`,
    },
    factor: decimalOf(size),
    exact: asked.exact && measure.exact && endsAsDecimal(size),
  }
}

function decimalOf({ over, under }: Fraction): Decimal {
  const quotient = unrounded(over).dividedBy(unrounded(under))
  return Decimal.parse(quotient.toSignificantDigits(WORKING_DIGITS).toFixed())
}
