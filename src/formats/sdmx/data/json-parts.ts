import { dateOfDay, parsePeriod } from '../../../model/period.ts'
import { dimensions, timeDimension } from '../components.ts'
import { sender } from '../sdmx-release.ts'
import type { DataMessage } from './data-message.ts'
import { allDimensions, type Placed } from './layout.ts'

/** What a message says of itself. Its schema is named by the address under which the standard publishes it. */
export function metaOf({ id, prepared }: DataMessage, version: string) {
  return {
    schema: `https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/${version}/sdmx-json-data-schema.json`,
    id,
    test: false,
    prepared,
    contentLanguages: ['en'],
    sender,
  }
}

/** A dimension without its values; the position counts from 0 in the whole key. */
export function dimensionHead({ id, name }: Placed) {
  return {
    id,
    name,
    keyPosition: allDimensions.findIndex((one) => one.id === id),
    ...(id === timeDimension.id && { roles: ['TIME_PERIOD'] }),
  }
}

/** The instants between which a period lies, by which clients place it without knowing every form. */
export function instantsOf(period: string | undefined): { start?: string; end?: string } {
  if (period === undefined) return {}
  const { first, last } = parsePeriod(period)
  return { start: `${dateOfDay(first)}T00:00:00Z`, end: `${dateOfDay(last)}T23:59:59Z` }
}

/** The dimensions of a series, on all of which an attribute of a series depends. */
export const seriesDimensionIds: readonly string[] = dimensions.map(({ id }) => id)
