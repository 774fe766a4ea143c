import { DOMParser, type Element } from '@xmldom/xmldom'
import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'

/** One observation with all that a message says of it, by the ids of components. */
export type ReadRow = Readonly<Record<string, string>>

/** Reads the rows of a message again, knowing the standard and nothing of the program that wrote it. */
export type MessageReader = (text: string) => readonly ReadRow[]

const Values = z.array(
  z.looseObject({
    id: z.string().optional(),
    name: z.string().optional(),
    value: z.string().optional(),
  }),
)
const Components = z.array(z.looseObject({ id: z.string(), values: Values.optional() }))
const Levels = z.looseObject({ series: Components, observation: Components })
const Structure = z.looseObject({ dimensions: Levels, attributes: Levels })
const Cells = z.array(z.union([z.string(), z.number(), z.null()]))
const DataSets = z.array(
  z.looseObject({
    series: z
      .record(
        z.string(),
        z.looseObject({
          attributes: Cells.optional(),
          observations: z.record(z.string(), Cells).optional(),
        }),
      )
      .optional(),
    observations: z.record(z.string(), Cells).optional(),
  }),
)
const Json10 = z.looseObject({ data: z.looseObject({ structure: Structure, dataSets: DataSets }) })
const Json20 = z.looseObject({
  data: z.looseObject({ structures: z.array(Structure), dataSets: DataSets }),
})

type Component = z.infer<typeof Components>[number]

/** Numbers of observations as text, digit for digit: a JavaScript number would lose zeros at the end. */
function exactly(text: string): unknown {
  return JSON.parse(text.replace(/("[\d:]+":\[)(-?\d+(?:\.\d+)?)(?=[,\]])/g, '$1"$2"'))
}

export const readJson10: MessageReader = (text) => {
  const { data } = Json10.parse(exactly(text))
  return jsonRows(data.structure, data.dataSets, (values, cell) => {
    const found = values?.[Number(cell)]
    return found?.id ?? found?.name
  })
}

export const readJson20: MessageReader = (text) => {
  const { data } = Json20.parse(exactly(text))
  const [structure] = data.structures
  if (!structure) throw new Error('a message without a structure')
  return jsonRows(structure, data.dataSets, (values, cell) =>
    values ? values[Number(cell)]?.id : String(cell),
  )
}

type ValueOf = (values: Component['values'], cell: string | number) => string | undefined

function jsonRows(
  { dimensions, attributes }: z.infer<typeof Structure>,
  dataSets: z.infer<typeof DataSets>,
  attributeValue: ValueOf,
): readonly ReadRow[] {
  const keyOf = (components: readonly Component[], key: string) =>
    key.split(':').flatMap((index, position): [string, string][] => {
      const component = components[position]
      const value = component?.values?.[Number(index)]
      // What is no code has a value, or a name where the version knows only names.
      const text = component?.id === 'TIME_PERIOD' ? (value?.value ?? value?.name) : value?.id
      return component && text !== undefined ? [[component.id, text]] : []
    })
  const saidOf = (components: readonly Component[], cells: z.infer<typeof Cells>) =>
    cells.flatMap((cell, position): [string, string][] => {
      const component = components[position]
      const text = cell === null ? undefined : attributeValue(component?.values, cell)
      return component && text !== undefined ? [[component.id, text]] : []
    })
  const observationRow = (key: string, [value, ...cells]: z.infer<typeof Cells>) => [
    ...keyOf(dimensions.observation, key),
    ...(value === null || value === undefined
      ? []
      : [['OBS_VALUE', String(value)] satisfies [string, string]]),
    ...saidOf(attributes.observation, cells),
  ]
  return dataSets.flatMap(({ series = {}, observations = {} }) => [
    ...Object.entries(series).flatMap(([key, one]) => {
      const shared = [
        ...keyOf(dimensions.series, key),
        ...saidOf(attributes.series, one.attributes ?? []),
      ]
      return Object.entries(one.observations ?? {}).map(([place, cells]) =>
        Object.fromEntries([...shared, ...observationRow(place, cells)]),
      )
    }),
    ...Object.entries(observations).map(([key, cells]) =>
      Object.fromEntries(observationRow(key, cells)),
    ),
  ])
}

const CsvRows = z.array(z.record(z.string(), z.string()))

/** Empty cells are left out, since the format cannot tell them from absent ones. */
export const readCsv: MessageReader = (text) =>
  CsvRows.parse(parseCsv(text, { columns: true })).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
  )

export const readStructureSpecific: MessageReader = (text) =>
  observationsIn(text).map(({ observation, series }) => ({
    ...(series && attributesOf(series)),
    ...attributesOf(observation),
  }))

export const readGeneric: MessageReader = (text) =>
  observationsIn(text).map(({ observation, series }) =>
    Object.fromEntries([
      ...(series ? [...valuesIn(series, 'SeriesKey'), ...valuesIn(series, 'Attributes')] : []),
      ...valuesIn(observation, 'ObsKey'),
      ...valuesIn(observation, 'Attributes'),
      ...childrenOf(observation, 'ObsDimension').map((one) => ['TIME_PERIOD', valueIn(one)]),
      ...childrenOf(observation, 'ObsValue').map((one) => ['OBS_VALUE', valueIn(one)]),
    ]),
  )

function observationsIn(text: string) {
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement
  const dataSets = root ? childrenOf(root, 'DataSet') : []
  return dataSets.flatMap((dataSet) => [
    ...childrenOf(dataSet, 'Obs').map((observation) => ({ observation, series: undefined })),
    ...childrenOf(dataSet, 'Series').flatMap((series) =>
      childrenOf(series, 'Obs').map((observation) => ({ observation, series })),
    ),
  ])
}

function childrenOf(parent: Element, name: string): readonly Element[] {
  const found: Element[] = []
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === name) found.push(node)
  }
  return found
}

function isElement(node: object): node is Element {
  return 'getAttribute' in node
}

function valuesIn(parent: Element, name: string): readonly [string, string][] {
  return childrenOf(parent, name).flatMap((group) =>
    childrenOf(group, 'Value').map((one): [string, string] => [
      one.getAttribute('id') ?? '',
      valueIn(one),
    ]),
  )
}

function valueIn(element: Element): string {
  return element.getAttribute('value') ?? ''
}

function attributesOf({ attributes }: Element): ReadRow {
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]))
}
