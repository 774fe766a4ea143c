import { attributes, dimensions, measure, timeDimension } from '../formats/sdmx/components.ts'
import { ALL_DIMENSIONS, type Shown } from '../formats/sdmx/data/data-message.ts'
import { type Problem, problem } from '../model/problems.ts'
import { meaningOf } from './parameters.ts'
import type { QueryParameters } from './query-string.ts'

const ofSeries = attributes.filter(({ attachment }) => attachment === 'series')
const ofFigures = attributes.filter(({ attachment }) => attachment === 'observation')

/** What `detail` of SDMX REST 1.x may be. */
const details: ReadonlyMap<string, Shown> = new Map([
  ['full', { attributes, measure: true, observations: true }],
  ['dataonly', { attributes: [], measure: true, observations: true }],
  ['serieskeysonly', { attributes: [], measure: false, observations: false }],
  ['nodata', { attributes: ofSeries, measure: false, observations: false }],
])

/** What `attributes` of SDMX REST 2.x may be beside the ids of attributes. */
const attributeGroups: Readonly<Record<string, Shown['attributes']>> = {
  dsd: attributes,
  all: attributes,
  msd: [],
  none: [],
  dataset: [],
  series: ofSeries,
  obs: ofFigures,
}

/**
 * What of each observation is asked for, in the words of either version. Where neither values nor anything
 * that is said of single figures is, only series are.
 * @throws {Problem} `invalid-parameter`
 */
export function shownAsked(parameters: QueryParameters): Shown {
  const detail = parameters.get('detail')
  if (detail) return meaningOf('detail', detail, details)
  const shown = attributesAsked(parameters.get('attributes') || 'dsd')
  const withMeasure = measureAsked(parameters.get('measures') || 'all')
  return {
    attributes: shown,
    measure: withMeasure,
    observations: withMeasure || shown.some(({ attachment }) => attachment === 'observation'),
  }
}

function attributesAsked(text: string): Shown['attributes'] {
  const wanted = new Set(
    text.split(',').flatMap((name) => {
      const group = Object.hasOwn(attributeGroups, name) ? attributeGroups[name] : undefined
      const found = group ?? attributes.filter(({ id }) => id === name)
      if (!group && found.length === 0) throw unknownName('attributes', name, attributeNames)
      return found
    }),
  )
  return attributes.filter((one) => wanted.has(one))
}

const attributeNames = [...Object.keys(attributeGroups), ...attributes.map(({ id }) => id)]

function measureAsked(text: string): boolean {
  const names = text.split(',')
  const unknown = names.find((name) => !['all', 'none', measure.id].includes(name))
  if (unknown !== undefined) throw unknownName('measures', unknown, ['all', 'none', measure.id])
  return names.some((name) => name !== 'none')
}

/**
 * The dimension by which observations are told apart: time unless another is asked for.
 * @throws {Problem} `invalid-parameter`
 */
export function dimensionAsked(parameters: QueryParameters): string {
  const name = parameters.get('dimensionAtObservation') || timeDimension.id
  const known = [...dimensions.map(({ id }) => id), timeDimension.id, ALL_DIMENSIONS]
  if (known.includes(name)) return name
  throw unknownName('dimensionAtObservation', name, known)
}

function unknownName(parameter: string, name: string, known: readonly string[]): Problem {
  return problem('invalid-parameter', {
    parameter,
    detail: `${parameter}: ${JSON.stringify(name.slice(0, 60))} is not known; there are ${known.join(', ')}`,
  })
}

/**
 * Since when changes are asked for. An instant without an offset is one of UTC.
 * @throws {Problem} `invalid-parameter`
 */
export function updatedAfterAsked(parameters: QueryParameters): Date | undefined {
  const text = parameters.get('updatedAfter')
  if (!text) return undefined
  const instant = new Date(/T[^Z+-]*$/.test(text) ? `${text}Z` : text)
  const isInstant = /^\d{4}-\d{2}-\d{2}(?:T.+)?$/.test(text) && !Number.isNaN(instant.getTime())
  if (isInstant) return instant
  throw problem('invalid-parameter', {
    parameter: 'updatedAfter',
    detail: `updatedAfter: ${JSON.stringify(text.slice(0, 60))} is no instant such as 2026-01-31T12:00:00Z`,
  })
}

/** @throws {Problem} `invalid-parameter` */
export function historyAsked(parameters: QueryParameters): boolean {
  return meaningOf('includeHistory', parameters.get('includeHistory') || 'false', truths)
}

const truths = new Map([
  ['true', true],
  ['false', false],
])
