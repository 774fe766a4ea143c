import { UcumLhcUtils, UnitTables } from '@lhncbc/ucum-lhc'
import { type Fraction, one, parseFraction, power, product } from '../../model/fraction.ts'

/** The size of a unit in the base units of the Unified Code, worked out from its definitions. */
export interface UcumSize {
  readonly size: Fraction
  /** False where a definition rests on a measured or rounded number. */
  readonly exact: boolean
  /** The exponents of length, time, mass and so on. */
  readonly dimension: string
}

const library = UcumLhcUtils.getInstance()
const atoms = UnitTables.getInstance()

/** Their definitions are no exact numbers: a rounded π, a measured mass, energy and distance. */
const rounded: ReadonlySet<string> = new Set(['[pi]', 'u', 'eV', 'pc'])

/** Products and quotients of units, each a name and perhaps an exponent; brackets belong to names. */
const factors = /([./]?)((?:\[[^\]]*\]|[^./[\]])+)/g
/** Exponents and lengths are kept small, for a power of a large one would take all memory. */
const unitAndExponent = /^(10[*^]|(?:\[[^\]]*\]|[^[\]\d+-])+)([+-]?\d{1,2})?$/
const wholeNumber = /^\d{1,15}$/
const LONGEST = 60

/**
 * Reads a code of the Unified Code for Units of Measure, without parentheses and annotations.
 * The library's own numbers are binary floating point; its table has the definitions as text, and from these the
 * size follows exactly. Nothing where the code does not exist or has no size, as degrees Celsius have none.
 */
export function ucumSize(code: string): UcumSize | undefined {
  if (code.length > LONGEST || /[(){}\s]/.test(code)) return undefined
  const { unit } = library.getSpecifiedUnit(code, 'validate')
  const dimension = unit?.dim_?.dimVec_
  if (!unit || !dimension || unit.isSpecial_ || unit.isArbitrary_) return undefined
  const found = sizeOfTerm(code)
  return found && { ...found, dimension: dimension.join(' ') }
}

type Size = Omit<UcumSize, 'dimension'>

function sizeOfTerm(term: string): Size | undefined {
  let whole: Size = { size: one, exact: true }
  for (const [, operator, text = ''] of term.matchAll(factors)) {
    const part = sizeOfFactor(text)
    if (!part) return undefined
    whole = {
      size: product(whole.size, power(part.size, operator === '/' ? -1 : 1)),
      exact: whole.exact && part.exact,
    }
  }
  return whole
}

function sizeOfFactor(text: string): Size | undefined {
  if (wholeNumber.test(text)) return { size: { over: BigInt(text), under: 1n }, exact: true }
  const [, name, exponent = '1'] = unitAndExponent.exec(text) ?? []
  const unit = name === undefined ? undefined : (sizeOfAtom(name) ?? sizeOfPrefixed(name))
  return unit && { size: power(unit.size, Number(exponent)), exact: unit.exact }
}

function sizeOfAtom(name: string): Size | undefined {
  const atom = definedAtom(name)
  if (!atom || atom.isSpecial_ || atom.isArbitrary_) return undefined
  if (atom.isBase_) return { size: one, exact: true }
  const count = atom.baseFactorStr_ === null ? undefined : parseFraction(atom.baseFactorStr_)
  const by = atom.csUnitString_ === null ? undefined : sizeOfTerm(atom.csUnitString_)
  if (!count || !by) return undefined
  const measured = atom.class_ === 'const' || rounded.has(name)
  return { size: product(count, by.size), exact: by.exact && !measured }
}

/** The table also holds ready combinations from LOINC, with the definitions of their parts: kL with that of L. */
function definedAtom(name: string) {
  const atom = atoms.getUnitByCode(name)
  return atom?.source_ === 'UCUM' ? atom : undefined
}

/** Prefixes have one letter, or two as in `da`. */
function sizeOfPrefixed(name: string): Size | undefined {
  for (const length of [1, 2]) {
    const rest = name.slice(length)
    const atom = definedAtom(rest)
    const size = atom && (atom.isMetric_ || atom.isBase_) ? sizeOfAtom(rest) : undefined
    const exponent = size && prefixExponent(name, rest)
    if (size && exponent !== undefined) {
      return { ...size, size: product(size.size, power({ over: 10n, under: 1n }, exponent)) }
    }
  }
  return undefined
}

/** A prefix is a whole power of ten, so its exponent is certain although the library's numbers are rounded. */
function prefixExponent(name: string, rest: string): number | undefined {
  const prefixed = library.getSpecifiedUnit(name, 'validate').unit?.magnitude_
  const plain = library.getSpecifiedUnit(rest, 'validate').unit?.magnitude_
  if (prefixed === undefined || plain === undefined) return undefined
  const exponent = Math.log10(prefixed / plain)
  return Math.abs(exponent - Math.round(exponent)) < 1e-9 ? Math.round(exponent) : undefined
}
