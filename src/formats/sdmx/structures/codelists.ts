import { codelistIds, codesOf, codelists as definitions } from '../codelists.ts'
import { type Build, ours } from './build.ts'

/** The lists of codes that components take their values from. */
export const codelists: Build<'codelist'> = (release) =>
  codelistIds.map((id) => ({
    ...ours(release, 'codelist', id),
    name: definitions[id].name,
    description: definitions[id].description,
    references: [],
    isPartial: false,
    items: codesOf(release, id),
  }))
