import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { Decimal } from '../../src/model/decimal.ts'
import type { Status } from '../../src/model/observation.ts'
import { parsePeriod } from '../../src/model/period.ts'
import { Problem } from '../../src/model/problems.ts'
import { Series } from '../../src/model/series.ts'
import { Unit } from '../../src/model/unit.ts'
import { type Derived, derive } from '../../src/queries/transforms/derive.ts'
import type { Line } from '../../src/queries/transforms/line.ts'
import type { DeriveRequest } from '../../src/queries/transforms/request.ts'

const rows: unknown = parse(
  readFileSync(new URL('../../data/units.csv', import.meta.url), 'utf8'),
  {
    columns: true,
    cast: (cell) => (cell === '' ? undefined : cell),
  },
)

/** The units of the dataset that is shipped, read by another reader of CSV. */
export const units: ReadonlyMap<string, Unit> = new Map(
  Unit.array()
    .parse(rows)
    .map((unit) => [unit.id, unit]),
)

type Told = readonly [period: string, value?: string | undefined, status?: Status]

interface Kind {
  readonly unit?: string
  readonly frequency?: Series['frequency']
  readonly bound?: 'lower' | 'upper'
  readonly indexBase?: string
  readonly multiplier?: number
}

/** A line of some figures, in million tonnes a year unless another kind is named. */
export function line(told: readonly Told[], kind: Kind = {}): Line {
  const { unit = 'tonne', frequency = 'A', multiplier = 6, bound, indexBase } = kind
  const known = units.get(unit)
  if (!known) throw new Error(`no unit ${unit}`)
  const series = Series.parse({
    id: 'steel',
    indicator: 'crude-steel-output',
    area: 'sun',
    frequency,
    nature: 'reported',
    estimator: 'tssu',
    title: 'Steel',
    unit,
    multiplier,
    basis: indexBase === undefined ? {} : { indexBase },
    bound,
    source: 'a-book',
    origin: 'pack/key',
  })
  return {
    series,
    unit: known,
    points: told.map(([period, value, status = 'A']) => ({
      period: parsePeriod(period),
      value: value === undefined ? undefined : Decimal.parse(value),
      status,
    })),
  }
}

/** Derives with the units that are shipped. */
export function derived(of: Line, request: DeriveRequest): Derived {
  return derive(of, request, units)
}

/** Each result as `period value`, or as `period: why there is none`. */
export function resultsOf({ points }: Derived): readonly string[] {
  return points.map((point) =>
    point.kind === 'figure' ? `${point.period} ${point.value}` : `${point.period}: ${point.reason}`,
  )
}

/** The refusal that deriving meets, as code, parameter and detail. */
export function refusalOf(of: Line, request: DeriveRequest) {
  try {
    derived(of, request)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const [{ code, parameter, detail }] = error.complaints
    return { code, parameter, detail }
  }
  throw new Error('nothing was refused')
}
