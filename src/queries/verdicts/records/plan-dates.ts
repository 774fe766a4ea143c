import { type Period, parsePeriod } from '../../../model/period.ts'
import type { Plan } from '../../../model/plan.ts'
import type { Release } from '../../../releases/release.ts'
import { variantsOf } from '../../fulfilment/plan-variants.ts'
import { recordOf } from '../../records/record-of.ts'
import type { RecordVerdict } from '../shape.ts'
import type { Witness } from './witness.ts'

/** When a plan began: the first day of the time that it was meant for. */
export const planStart: Witness = (release, { statement, asserted }) =>
  eachVariant(release, statement.plan, (plan) => startOf(plan).some((day) => within(asserted, day)))

/** When a plan ended: with the time that it was meant for, or on the day when it was declared finished. */
export const planEnd: Witness = (release, { statement, asserted }) =>
  eachVariant(release, statement.plan, (plan) => endOf(plan).some((day) => within(asserted, day)))

/** From when to when a plan ran; each end may be as coarse as it is asserted. */
export const planSpan: Witness = (release, { statement, asserted }) => {
  const [from = asserted, to = from] = asserted.text.split('/').map(parsePeriod)
  return eachVariant(
    release,
    statement.plan,
    (plan) =>
      startOf(plan).some((day) => within(from, day)) && endOf(plan).some((day) => within(to, day)),
  )
}

function within(asserted: Period, day: number): boolean {
  return day >= asserted.first && day <= asserted.last
}

function startOf({ nominalStart }: Plan): readonly number[] {
  return nominalStart === undefined ? [] : [parsePeriod(nominalStart).first]
}

function endOf({ nominalEnd, closed }: Plan): readonly number[] {
  return [nominalEnd, closed].flatMap((end) => (end === undefined ? [] : [parsePeriod(end).last]))
}

/** The plan that is named and those variants of it that were carried out too; drafts are no witnesses. */
function eachVariant(
  release: Release,
  id: string | undefined,
  agrees: (plan: Plan) => boolean,
): readonly RecordVerdict[] {
  if (id === undefined) return []
  const named = recordOf(release, 'plans', id)
  const finished = variantsOf(release, named)
    .map((variant) => recordOf(release, 'plans', variant))
    .filter(({ closed }) => closed !== undefined)
  return [named, ...finished].map((plan) => said(plan, agrees(plan)))
}

function said(plan: Plan, agrees: boolean): RecordVerdict {
  const { id, source, locator, nominalStart, nominalEnd, closed } = plan
  const own = { kind: 'plans', id, source, locator } as const
  const says = [
    nominalStart && `meant to begin with ${nominalStart}`,
    nominalEnd && `meant to end with ${nominalEnd}`,
    closed && `declared finished on ${closed}`,
  ].filter(Boolean)
  if (says.length === 0) return { ...own, verdict: 'unknown', why: 'it has no dates', says: '' }
  return { ...own, verdict: agrees ? 'supported' : 'contradicted', says: says.join(', ') }
}
