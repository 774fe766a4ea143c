import { type Code, codelistIds, codesOf, codelists as definitions } from '../codelists.ts'
import { type Build, ours } from './build.ts'

/** The lists of codes that components take their values from. */
export const codelists: Build<'codelist'> = (release) =>
  codelistIds.map((id) => ({
    ...ours(release, 'codelist', id),
    name: definitions[id].name,
    description: definitions[id].description,
    references: [],
    isPartial: false,
    items: parentsFirst(codesOf(release, id)),
  }))

/** A code after its wider one: readers that read once look for it among those that they have met. */
function parentsFirst(codes: readonly Code[]): readonly Code[] {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const ordered = new Set<Code>()
  const add = (code: Code) => {
    const parent = code.parent === undefined ? undefined : byId.get(code.parent)
    if (parent && !ordered.has(parent)) add(parent)
    ordered.add(code)
  }
  for (const code of codes) add(code)
  return [...ordered]
}
