import {
  type Artefact,
  asScheme,
  type Item,
  type ItemReference,
  itemPaths,
  keyOf,
  type PerKind,
  perKind,
} from './artefacts.ts'
import { dimensions, observationAttributes, seriesAttributes } from './components.ts'
import { ALL, flowsOf } from './flows.ts'
import type { SdmxRelease } from './sdmx-release.ts'
import { ours } from './structures/build.ts'

interface Found {
  readonly release: SdmxRelease
  readonly artefact: Artefact
}

/** A scheme with only some items, each by its path, and those that lead to them; anything else as it is. */
export function pickItems(artefact: Artefact, paths: ReadonlySet<string>): Artefact {
  const scheme = asScheme(artefact)
  return scheme ? { ...scheme, items: kept(scheme.items, paths), isPartial: true } : artefact
}

function kept(items: readonly Item[], paths: ReadonlySet<string>, before = ''): readonly Item[] {
  return items.flatMap((item) => {
    const path = `${before}${item.id}`
    const below = kept(item.items ?? [], paths, `${path}.`)
    return paths.has(path) || below.length > 0 ? [{ ...item, items: below }] : []
  })
}

/**
 * Cuts schemes that are referred to down to the items that are used: concepts of the data structure,
 * categories and providers that something in the message names, and codes that occur in the dataflows that
 * were asked for, or in any where none was.
 */
export function cutToUsed(
  matched: readonly Found[],
  referenced: readonly Found[],
): readonly Found[] {
  const used = new Map<string, Set<string>>()
  const use = ({ scheme, item }: ItemReference) => {
    const key = keyOf(scheme)
    const items = used.get(key) ?? new Set()
    used.set(key, items.add(item))
  }
  for (const { artefact } of [...matched, ...referenced]) {
    for (const reference of perKind(artefact.kind, artefact, itemsNamed)) use(reference)
  }
  for (const release of new Set(matched.map(({ release: one }) => one))) {
    for (const reference of codesUsed(release, flowsAsked(matched))) use(reference)
  }
  return referenced.map(({ release, artefact }) => {
    const items = used.get(keyOf(artefact))
    return { release, artefact: items ? cut(artefact, items) : artefact }
  })
}

function cut(artefact: Artefact, items: ReadonlySet<string>): Artefact {
  const scheme = asScheme(artefact)
  if (!scheme) return artefact
  const withParents = new Set(items)
  for (const id of items) addParents(scheme.items, id, withParents)
  const picked = pickItems(scheme, withParents)
  // What loses nothing is whole.
  const isWhole = itemPaths(scheme.items).length === itemPaths(asScheme(picked)?.items ?? []).length
  return isWhole ? artefact : picked
}

/** A code whose wider code was missing would refer to nothing. */
function addParents(items: readonly Item[], id: string, to: Set<string>): void {
  const parent = items.find((item) => item.id === id)?.parent
  if (parent === undefined || to.has(parent)) return
  to.add(parent)
  addParents(items, parent, to)
}

const none = () => []

/** The items of other schemes that each kind of artefact names. */
const itemsNamed: PerKind<readonly ItemReference[]> = {
  agencyscheme: none,
  dataproviderscheme: none,
  categoryscheme: none,
  conceptscheme: none,
  codelist: none,
  datastructure: ({ dimensions: all, timeDimension, measure, attributes }) =>
    [...all, timeDimension, measure, ...attributes].map(({ concept }) => concept),
  dataflow: none,
  categorisation: ({ target }) => [target],
  provisionagreement: ({ provider }) => [provider],
  dataconstraint: none,
}

function flowsAsked(matched: readonly Found[]): ReadonlySet<string> {
  const asked = matched.flatMap(({ artefact }) => {
    if (artefact.kind === 'dataflow') return [artefact.id]
    if (artefact.kind === 'categorisation') return [artefact.source.id]
    return []
  })
  return new Set(asked.length > 0 ? asked : [ALL])
}

/**
 * The codes that series of some dataflows have. Lists that single figures take codes from are left whole,
 * since which of them occur is known only to whoever reads every figure.
 */
function codesUsed(release: SdmxRelease, flows: ReadonlySet<string>): readonly ItemReference[] {
  const ofFigures = new Set(observationAttributes.flatMap(listOf))
  const series = new Set([...flows].flatMap((id) => flowsOf(release).get(id)?.series ?? []))
  return [...dimensions, ...seriesAttributes].flatMap((component) => {
    const [codelist] = listOf(component)
    if (codelist === undefined || ofFigures.has(codelist)) return []
    const scheme = ours(release, 'codelist', codelist)
    const codes = new Set([...series].map((one) => component.read(one)))
    return [...codes].flatMap((item) => (item === undefined ? [] : [{ scheme, item }]))
  })
}

function listOf({ representation }: Pick<(typeof dimensions)[number], 'representation'>) {
  return representation.kind === 'codes' ? [representation.codelist] : []
}
