import type { CatalogueName } from '../model/catalogue.ts'
import type { Release } from '../releases/release.ts'

/** The address that shows a release for ever. */
export function releaseAddress({ version }: Pick<Release, 'version'>): string {
  return `/v1/releases/${version}`
}

/** The address that shows a record of a release for ever. */
export function recordAddress(
  release: Pick<Release, 'version'>,
  kind: CatalogueName,
  id: string,
): string {
  return `${releaseAddress(release)}/${kind}/${id}`
}

/** The address that shows a figure of a release for ever. */
export function figureAddress(
  release: Pick<Release, 'version'>,
  { series, period }: { readonly series: string; readonly period: string },
): string {
  return `${recordAddress(release, 'series', series)}/observations/${encodeURIComponent(period)}`
}

/** The address of something in a release for ever; of working data, which have none, in what is there now. */
export function addressIn({ cut, version }: Release, path: string): string {
  return cut ? `${releaseAddress({ version })}${path}` : `/v1${path}`
}
