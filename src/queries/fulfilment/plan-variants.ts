import type { Plan } from '../../model/plan.ts'
import type { Release } from '../../releases/release.ts'
import { perRelease } from '../per-release.ts'

const plansByFamily = perRelease((release) => {
  const families = new Map<string, string[]>()
  for (const { id, family } of release.catalogue.plans.values()) {
    families.set(family, [...(families.get(family) ?? []), id])
  }
  return families
})

/** The other drafts and variants of the plan that one belongs to, in order of id. */
export function variantsOf(release: Release, { id, family }: Plan): readonly string[] {
  return (plansByFamily(release).get(family) ?? []).filter((one) => one !== id)
}
