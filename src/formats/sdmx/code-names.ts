import { type CodelistId, codesOf } from './codelists.ts'
import type { Representation } from './components.ts'
import type { SdmxRelease } from './sdmx-release.ts'

const known = new WeakMap<SdmxRelease, Map<CodelistId, ReadonlyMap<string, string>>>()

/** The name of a code of a component; undefined where it is not coded, or the code is of another release. */
export function codeName(
  release: SdmxRelease,
  representation: Representation,
  code: string,
): string | undefined {
  if (representation.kind !== 'codes') return undefined
  return namesOf(release, representation.codelist).get(code)
}

function namesOf(release: SdmxRelease, id: CodelistId): ReadonlyMap<string, string> {
  const lists: Map<CodelistId, ReadonlyMap<string, string>> = known.get(release) ?? new Map()
  known.set(release, lists)
  const names = lists.get(id) ?? new Map(codesOf(release, id).map((one) => [one.id, one.name]))
  lists.set(id, names)
  return names
}
