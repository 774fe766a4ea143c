import type { Series } from '../model/series.ts'
import { deriveQuery } from '../queries/derived/derive-parameters.ts'
import { derived } from '../queries/figures/observations.ts'
import type { Release } from '../releases/release.ts'
import { connection, once } from './connection.ts'
import { type Derive, deriveOf } from './derive.ts'
import { type FigureArguments, figureIdentity, figureSelectionOf } from './listed.ts'
import {
  type DerivedObservationConnectionParent,
  type DerivedObservationParent,
  within,
} from './parents.ts'

/** A page of what is made of the figures of some series; `scope` tells one list of series from another. @throws {Problem} */
export function derivedPage(
  release: Release,
  series: readonly Series[],
  asked: FigureArguments & { readonly derive: Derive },
  scope: unknown,
): DerivedObservationConnectionParent {
  const selection = figureSelectionOf(asked)
  const request = deriveOf(asked.derive)
  const { publishedFrom, publishedTo } = selection
  const bounds = { publishedFrom, publishedTo }
  const made = once(() => derived(release, series, selection, request))
  const parents = once(async (): Promise<readonly DerivedObservationParent[]> => {
    const { rows, derivations } = await made()
    const bySeries = new Map(derivations.map((derivation) => [derivation.series, derivation]))
    return rows.flatMap((row) => {
      const derivation = bySeries.get(row.series)
      return derivation ? [{ row, derivation, bounds, release }] : []
    })
  })
  const rows = {
    total: async () => (await parents()).length,
    between: async (start: number, end: number) => (await parents()).slice(start, end),
  }
  const identity = [scope, figureIdentity(selection), deriveQuery(request)]
  const page = connection(rows, asked, ['graphql', release.digest, 'derived', ...identity])
  return {
    ...page,
    derivations: async () => {
      const onPage = new Set((await page.nodes()).map(({ derivation }) => derivation))
      return [...onPage].map((one) => within(release, one))
    },
    refused: async () => (await made()).refused.map((one) => within(release, one)),
  }
}
