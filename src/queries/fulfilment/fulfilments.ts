import { comparePeriods, parsePeriod, yearOfDay } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { type AccountSelection, accountColumns } from '../accounts/account-columns.ts'
import { isBounded, type PrintedBounds } from '../figures/printed-within.ts'
import { perRelease } from '../per-release.ts'
import { referencesTo } from '../records/back-references.ts'
import { recordOf } from '../records/record-of.ts'
import type { Derivation } from '../transforms/derive.ts'
import { allowedSome, type Refusal } from '../transforms/refusal.ts'
import { type Fulfilment, fulfilment } from './fulfilment.ts'
import type { Reached } from './reached.ts'

/** What came of the targets of a plan that are asked for. */
export interface Fulfilments {
  readonly targets: readonly Fulfilment[]
  /** How target and outturns were brought to the unit that was asked for; none where none was. */
  readonly derivations: readonly Derivation[]
  /** The accounts, of targets and of outturns, that cannot be brought to it. */
  readonly refused: readonly Refusal[]
}

export interface FulfilmentSelection extends PrintedBounds {
  /** Which targets; all where it is left out. */
  readonly filters?: TargetFilters | undefined
  /** The unit to set them side by side in; that of each indicator where it is left out. */
  readonly unit?: string | undefined
}

/** The codes that a target may have, by the member of its series. */
type TargetFilters = Readonly<Record<string, readonly string[] | undefined>>

/**
 * What came of the targets of a plan, as far as they were printed within the bounds.
 * @throws {Problem} `unknown-record`, `inverted-range`, and with status 422 where no account can be brought to the unit
 */
export async function fulfilments(
  release: Release,
  id: string,
  selection: FulfilmentSelection = {},
): Promise<Fulfilments> {
  const { filters = {}, unit } = selection
  if (unit === undefined && !isBounded(selection)) {
    const { targets, ...rest } = await everyPrinting(release)(id)
    return { targets: targets.filter(({ target }) => isAsked(target, filters)), ...rest }
  }
  return allowedSome(
    await workOut(release, id, {
      bounds: selection,
      derive: unit === undefined ? undefined : { unit },
      accounts: (series) => isAsked(series, filters),
    }),
  )
}

/** A target is judged by accounts of its own quantity and area alone, so that what filters it filters them. */
function isAsked(
  { indicator, area }: Pick<Series, 'indicator' | 'area'>,
  filters: TargetFilters,
): boolean {
  return (
    (filters['indicator']?.includes(indicator) ?? true) && (filters['area']?.includes(area) ?? true)
  )
}

/** Of all printings, worked out once for each plan of a release. */
const everyPrinting = perRelease((release) => {
  const known = new Map<string, Promise<Fulfilments>>()
  return (id: string) => {
    const found = known.get(id) ?? workOut(release, id, { bounds: {} })
    known.set(id, found)
    found.catch(() => known.delete(id))
    return found
  }
})

async function workOut(
  release: Release,
  id: string,
  selection: AccountSelection,
): Promise<Fulfilments> {
  const plan = recordOf(release, 'plans', id)
  const { series = [] } = referencesTo(release, 'plans', id)
  const { accounts = () => true } = selection
  const asked = series.map((one) => recordOf(release, 'series', one)).filter(accounts)
  const indicators = new Set(asked.map(({ indicator }) => indicator))
  const targets: Fulfilment[] = []
  const derivations: Derivation[] = []
  const refused: Refusal[] = []
  for (const indicator of [...indicators].sort()) {
    const { columns, ...made } = await accountColumns(release, indicator, selection)
    derivations.push(...made.derivations)
    refused.push(...made.refused)
    for (const column of columns) {
      for (const figure of column.figures) {
        if (figure.series.plan !== id || !figure.common) continue
        targets.push(fulfilment(release, plan, columns, { column, figure }))
      }
    }
  }
  return { targets, derivations, refused }
}

/** A plan as a whole. */
export interface PlanSummary {
  readonly targets: number
  /** Targets of which any account has an outturn that can be judged. */
  readonly judged: number
  readonly fulfilledByAll: number
  readonly disputed: number
  readonly missedByAll: number
  /** The years in which targets were first reached by any account, the first and the last of them. */
  readonly reachedFrom?: string
  readonly reachedTo?: string
  /** Targets that no account reached by its last figure. */
  readonly neverReached: number
}

export function summaryOf(all: readonly Fulfilment[]): PlanSummary {
  const judged = all.filter(({ verdict }) => verdict.fulfilled + verdict.missed > 0)
  const years = all.flatMap(({ reached }) => firstYearOf(reached) ?? []).sort()
  const [from, to] = [years[0], years.at(-1)]
  return {
    targets: all.length,
    judged: judged.length,
    fulfilledByAll: judged.filter(({ verdict }) => verdict.missed === 0).length,
    disputed: judged.filter(({ verdict }) => verdict.missed > 0 && verdict.fulfilled > 0).length,
    missedByAll: judged.filter(({ verdict }) => verdict.fulfilled === 0).length,
    ...(from !== undefined && to !== undefined && { reachedFrom: from, reachedTo: to }),
    neverReached: all.filter(
      ({ reached }) => reached.length > 0 && reached.every((one) => !one.reached),
    ).length,
  }
}

/** The earliest year in which any account was there, where any says that it was not there before. */
function firstYearOf(reached: readonly Reached[]): string | undefined {
  const [earliest] = reached
    .flatMap((one) => (one.reached ? parsePeriod(one.period) : []))
    .sort(comparePeriods)
  if (!earliest) return undefined
  const wasNotThere = reached
    .map((one) => (one.reached ? one.notBy : one.lastPeriod))
    .some((text) => text !== undefined && parsePeriod(text).last < earliest.first)
  return wasNotThere ? String(yearOfDay(earliest.last)) : undefined
}
