import type { Indicator } from '../../model/indicator.ts'
import { problem } from '../../model/problems.ts'
import { type Dimension, Multiplier } from '../../model/unit.ts'
import { unknownName } from '../../model/unknown-name.ts'
import type { Release } from '../../releases/release.ts'
import { unknownId } from '../records/unknown-id.ts'
import { unitNamed } from '../transforms/convert.ts'
import { sizedByUcum, type Units } from '../transforms/sized-unit.ts'
import type { Asserted } from './asserted.ts'
import type { Statement } from './shape.ts'

/**
 * What is asserted with its unit as an id: it may be asked for by its code in the Unified Code too, and `Mt` is
 * the tonne with a multiplier of 6.
 * @throws {Problem} `unknown-value`, with the units that fit
 */
export function withUnit<Question extends Asserted>(
  release: Release,
  question: Question,
  indicator: Indicator,
): Question {
  const { unit: code, multiplier = 0 } = question
  if (code === undefined) return question
  const { units } = release.catalogue
  const wanted = dimensionsOf(question, indicator)
  const meant = unitMeant(code, wanted, units)
  const scaled = Multiplier.safeParse(multiplier + (meant?.exponent ?? 0))
  if (meant && scaled.success) {
    return { ...question, unit: meant.id, ...(meant.exponent !== 0 && { multiplier: scaled.data }) }
  }
  const fitting = [...units.values()].filter(({ dimension }) => wanted.includes(dimension))
  const { detail, ...suggested } = unknownName(
    code,
    fitting.map(({ id }) => id),
    {
      kind: `unit of ${wanted.join(' or ')}`,
      nearest: unknownId(release, 'units', code).suggestion,
    },
  )
  throw problem('unknown-value', { parameter: 'unit', detail: `unit: ${detail}`, ...suggested })
}

/** What a number may be counted in, the likeliest first. */
function dimensionsOf(question: Asserted, indicator: Indicator): readonly Dimension[] {
  const measured = measureDimension(question)
  if (measured) return [measured]
  return question.measure === 'change' ? [indicator.dimension, 'growth'] : [indicator.dimension]
}

interface UnitMeant {
  readonly id: string
  /** The power of ten by which the code is more than the unit. */
  readonly exponent: number
}

function unitMeant(
  code: string,
  wanted: readonly Dimension[],
  units: Units,
): UnitMeant | undefined {
  const known = unitNamed(code, wanted, units)
  if (known) return { id: known.id, exponent: 0 }
  const base = [...units.values()].find(
    ({ dimension, factor, ucum }) =>
      dimension === wanted[0] && factor === '1' && ucum !== undefined,
  )
  const sized = base && sizedByUcum(code, base, units)
  const exponent = sized?.exact ? powerOfTen(sized.factor) : undefined
  return base && exponent !== undefined ? { id: base.id, exponent } : undefined
}

/** The exponent of a decimal such as 1000 or 0.001; undefined for any other. */
function powerOfTen(decimal: string): number | undefined {
  const [, zeros, places] = /^(?:1(0*)|0\.(0*)1)$/.exec(decimal) ?? []
  if (zeros !== undefined) return zeros.length
  return places === undefined ? undefined : -places.length - 1
}

/**
 * Holds the unit of a statement against its measure and its quantity.
 * @throws {Problem} `differing-dimensions`, `invalid-parameter`
 */
export function checkUnit(release: Release, statement: Statement, indicator: Indicator): void {
  const { unit: id, measure, fromValue } = statement
  const { units } = release.catalogue
  if (measure === 'share' && indicator.dimension !== 'share') {
    throw problem('differing-dimensions', {
      parameter: 'measure',
      detail: `${indicator.id} is counted as ${indicator.dimension} and is no share; ask for measure=level`,
    })
  }
  if (id === undefined) return
  const dimension = units.get(id)?.dimension
  const isRelative = measure === 'change' && fromValue === undefined && dimension === 'growth'
  const wanted = measureDimension(statement) ?? indicator.dimension
  if (isRelative && statement.multiplier !== 0) {
    throw problem('invalid-parameter', {
      parameter: 'multiplier',
      detail:
        'multiplier: a change in per cent is not counted in thousands or millions; leave it out',
    })
  }
  if (dimension === wanted || isRelative) return
  const fit = [...units.values()].filter((one) => one.dimension === wanted)
  throw problem('differing-dimensions', {
    parameter: 'unit',
    detail: `unit ${id} is of the dimension ${dimension}, and this needs ${wanted}; there are ${fit.map((one) => one.id).join(', ')}`,
  })
}

/** What the number of a measure is, where it is not what the quantity is. */
function measureDimension({ measure }: Pick<Asserted, 'measure'>): 'growth' | 'ratio' | undefined {
  if (measure === 'growth-rate') return 'growth'
  return measure === 'ratio' ? 'ratio' : undefined
}
