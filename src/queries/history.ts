import { isDeepStrictEqual } from 'node:util'
import { reasonFinder } from '../releases/diff.ts'
import type { Release } from '../releases/release.ts'
import type { Answer } from './answer.ts'
import { type FigureQuestion, figureAt } from './figure.ts'
import { type FigureRow, figureColumns } from './figure-row.ts'
import { type FigureKey, findFigures } from './figures-at.ts'
import { tableOf } from './presentation.ts'
import { ifPrintedWithin, printedWithin } from './printed-within.ts'
import { recordOf } from './record.ts'
import { textColumns } from './table.ts'

const standColumns = textColumns(['releases', 'from', 'reason'])

/** A figure as it stood in some releases on end. */
export interface Stand {
  readonly releases: readonly string[]
  readonly from: string
  readonly figure: FigureRow
  readonly reason: string | undefined
}

/**
 * Every value that some figures had, oldest first, each with the releases it stood in and why it changed.
 * Every release is asked once, however many figures there are; `releases` go oldest first.
 */
export async function standsOfEach(
  releases: readonly Release[],
  figures: readonly FigureKey[],
): Promise<readonly (readonly Stand[])[]> {
  const finders = await Promise.all(
    releases.map(async (release) => ({ release, find: await findFigures(release, figures) })),
  )
  return figures.map((key) => {
    const stands: Stand[] = []
    for (const { release, find } of finders) {
      const figure = find(key)
      if (figure) stand(stands, release, figure)
    }
    return stands
  })
}

function stand(stands: Stand[], { version, date, reasons }: Release, figure: FigureRow): void {
  const before = stands.at(-1)
  if (before && isDeepStrictEqual(before.figure, figure)) {
    stands[stands.length - 1] = { ...before, releases: [...before.releases, version] }
    return
  }
  const reason = reasonFinder(reasons)('observations', `${figure.series}@${figure.period}`)
  stands.push({ releases: [version], from: date, figure, reason })
}

/**
 * The history of one figure, as far as it was printed within the bounds. `releases` are those to look at,
 * oldest first, up to the one that is asked.
 * @throws {Problem} `unknown-record`, `unknown-figure` where the release asked does not have it.
 */
export async function history(
  asked: Release,
  releases: readonly Release[],
  question: FigureQuestion,
): Promise<Answer> {
  const { id, period } = question
  const isWithin = printedWithin(question)
  const now = await figureAt(asked, recordOf(asked, 'series', id), period)
  const [all = []] = await standsOfEach(releases, [{ series: id, period: period.text }])
  const stands = all.filter(({ figure }) => isWithin(figure))
  if (stands.length === 0) ifPrintedWithin(now, question)
  return {
    release: asked,
    json: () => ({ series: id, period: period.text, history: stands, release: asked.version }),
    table: tableOf(
      stands.map(({ figure, reason, ...rest }) => ({
        ...figure,
        ...rest,
        ...(reason !== undefined && { reason }),
      })),
      [...standColumns, ...figureColumns],
      [...standColumns, ...figureColumns].map(({ name }) => name),
    ),
  }
}
