import type { Release } from '../../releases/release.ts'
import type { Answer } from '../answer.ts'
import { figureTraces } from '../citations/traces.ts'
import { figureWords } from '../citations/words.ts'
import { derivedMemberColumns, derivedMembers } from '../derived/derived-figure.ts'
import { textColumns } from '../pages/table.ts'
import { tableOf } from '../records/presentation.ts'
import { recordOf } from '../records/record-of.ts'
import { refuseAll } from '../transforms/refusal.ts'
import { type FigureQuestion, figureAt } from './figure.ts'
import { figureColumns } from './figure-row.ts'
import { ifPrintedWithin } from './printed-within.ts'
import { type Stand, standsOfEach } from './stands.ts'

/**
 * The history of one figure, as far as it was printed within the bounds. `releases` are those to look at,
 * oldest first, up to the one that is asked. A release whose figures forbid what is to be made of it says so.
 * @throws {Problem} `unknown-record`, `unknown-figure` where the release asked does not have it, and with status 422
 * where the basis forbids what is asked in every release.
 */
export async function history(
  asked: Release,
  releases: readonly Release[],
  question: FigureQuestion,
): Promise<Answer> {
  const { id, period, derive } = question
  const now = await figureAt(asked, recordOf(asked, 'series', id), period)
  const [stands = []] = await standsOfEach(
    releases,
    [{ series: id, period: period.text }],
    question,
  )
  if (stands.length === 0) ifPrintedWithin(now, question)
  refuseWhereNoneIsMade(stands)
  const columns = [...textColumns(['releases', 'from', 'reason']), ...figureColumns]
  const members = columns.map(({ name }) => name)
  return {
    release: asked,
    citation: {
      release: asked,
      title: () => `Every value that was given of ${figureWords(asked, now)}`,
      traces: () =>
        figureTraces(
          asked,
          stands.map(({ figure }) => figure),
        ),
    },
    json: () => ({
      series: id,
      period: period.text,
      history: stands.map(({ made, ...rest }) => ({ ...rest, ...derivedMembers(made) })),
      release: asked.version,
    }),
    table: tableOf(
      stands.map(({ figure, made, ...rest }) => ({
        ...figure,
        ...rest,
        ...derivedMembers(made),
      })),
      [...columns, ...derivedMemberColumns],
      derive ? [...members, 'derived', 'refused'] : members,
    ),
    stands,
    ...(derive === undefined && { printedStands: stands }),
  }
}

function refuseWhereNoneIsMade(stands: readonly Stand[]): void {
  const refusals = stands.flatMap(({ made }) => (made?.kind === 'refused' ? made.refusal : []))
  const last = refusals.at(-1)
  if (last && refusals.length === stands.length) throw refuseAll([last])
}
