import { isDeepStrictEqual } from 'node:util'
import { reasonFinder } from '../../releases/diff.ts'
import type { Release } from '../../releases/release.ts'
import { type DerivedFigure, derivedOfEach } from '../derived/derived-figure.ts'
import type { Attempt } from '../transforms/refusal.ts'
import type { DeriveRequest } from '../transforms/request.ts'
import type { FigureRow } from './figure-row.ts'
import { type FigureKey, findFigures } from './figures-at.ts'
import { type PrintedBounds, printedWithin } from './printed-within.ts'

/** A figure as it stood in some releases on end, and what was made of it there, where anything was asked. */
export interface Stand {
  readonly releases: readonly string[]
  readonly from: string
  readonly figure: FigureRow
  readonly made: Attempt<DerivedFigure> | undefined
  readonly reason: string | undefined
}

/** Between which days figures were printed, and what is made of them. */
export interface StandsQuestion extends PrintedBounds {
  readonly derive?: DeriveRequest | undefined
}

/**
 * Every value that some figures had, as far as it was printed within the bounds, oldest first: each with the
 * releases it stood in and why it changed. Where something is to be made of it, a change of that is a change too.
 * Every release is asked once, however many figures there are; `releases` go oldest first.
 */
export async function standsOfEach(
  releases: readonly Release[],
  figures: readonly FigureKey[],
  question: StandsQuestion,
): Promise<readonly (readonly Stand[])[]> {
  const all = await Promise.all(
    releases.map(async (release) => ({
      release,
      found: await foundIn(release, figures, question),
    })),
  )
  return figures.map((_, index) => {
    const stands: Stand[] = []
    for (const [place, { release, found }] of all.entries()) {
      const figure = found[index]
      if (figure) stand(stands, figure, { release, before: all[place - 1]?.release })
    }
    return stands
  })
}

type Found = Pick<Stand, 'figure' | 'made'>

async function foundIn(
  release: Release,
  figures: readonly FigureKey[],
  question: StandsQuestion,
): Promise<readonly (Found | undefined)[]> {
  const find = await findFigures(release, figures)
  const isWithin = printedWithin(question)
  const rows = figures.map((key) => {
    const row = find(key)
    return row && isWithin(row) ? row : undefined
  })
  const present = rows.flatMap((row) => row ?? [])
  const tried = question.derive
    ? await derivedOfEach(release, present, question.derive, question)
    : []
  const made = new Map(present.map((row, index) => [row, tried[index]]))
  return rows.map((figure) => figure && { figure, made: made.get(figure) })
}

/** Adds what was found in a release; a figure that comes back after one that had none stands anew. */
function stand(
  stands: Stand[],
  found: Found,
  { release, before }: { readonly release: Release; readonly before: Release | undefined },
): void {
  const { version, date } = release
  const last = stands.at(-1)
  if (last && last.releases.at(-1) === before?.version && isSame(last, found)) {
    stands[stands.length - 1] = { ...last, releases: [...last.releases, version] }
    return
  }
  stands.push({ releases: [version], from: date, ...found, reason: reasonFor(release, found) })
}

function isSame({ figure, made }: Stand, found: Found): boolean {
  return isDeepStrictEqual({ figure, made }, found)
}

/** Why a figure changed, or else the first of those that it was made of. */
function reasonFor({ reasons }: Release, { figure, made }: Found): string | undefined {
  const inputs = made?.kind === 'made' ? made.made.row.inputs : []
  const reasonOf = reasonFinder(reasons)
  return [figure, ...inputs]
    .map(({ period }) => reasonOf('observations', `${figure.series}@${period}`))
    .find((reason) => reason !== undefined)
}
