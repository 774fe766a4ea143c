import fc from 'fast-check'
import { shippedData } from '../../src/commands/shipped-data.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { Series } from '../../src/model/series.ts'
import type { Release } from '../../src/releases/release.ts'
import { figuresOf } from './altered-release.ts'
import { smallDatasetFiles } from './dataset.ts'
import { latestRelease } from './release.ts'

export interface Account {
  readonly release: Release
  readonly series: Series
  readonly figures: readonly Observation[]
}

/** The small dataset and the one that is shipped, each with every account that has figures. */
export async function accountsOfAll(): Promise<
  Readonly<Record<'small' | 'shipped', fc.Arbitrary<Account>>>
> {
  const small = await accountsOf(await latestRelease(smallDatasetFiles))
  const shipped = await accountsOf(await latestRelease(shippedData))
  return { small: fc.constantFrom(...small), shipped: fc.constantFrom(...shipped) }
}

async function accountsOf(release: Release): Promise<readonly Account[]> {
  const found: Account[] = []
  for (const series of release.catalogue.series.values()) {
    const figures = await figuresOf(release, series.id)
    if (figures.length > 0) found.push({ release, series, figures })
  }
  return found
}
