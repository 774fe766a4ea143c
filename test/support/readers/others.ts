import { read as readWorkbook, utils } from '@e965/xlsx'
import { tableFromIPC } from '@uwdata/flechette'
import JSONstat from 'jsonstat-toolkit'
import { z } from 'zod'
import { asText, type Reader, type ReadFigure } from './reader.ts'

const Rows = z.array(z.record(z.string(), z.unknown()))

export const jsonLines: Reader = {
  name: 'JSON.parse, line by line',
  read: async (bytes) => {
    const lines = bytes.toString('utf8').trimEnd().split('\n')
    return Rows.parse(lines.map((line) => JSON.parse(line))).map(asText)
  },
}

export const jsonList: Reader = {
  name: 'JSON.parse',
  read: async (bytes) => {
    const { data } = z.object({ data: Rows }).parse(JSON.parse(bytes.toString('utf8')))
    return data.map(asText)
  },
}

/** Reads each number as its format shows it. */
export const sheetjs: Reader = {
  name: 'SheetJS, as shown',
  read: async (bytes) => {
    const sheet = readWorkbook(bytes).Sheets['Figures']
    if (!sheet) throw new Error('the workbook has no sheet of figures')
    return Rows.parse(utils.sheet_to_json(sheet, { raw: false })).map(asText)
  },
}

export const flechette: Reader = {
  name: 'flechette',
  read: async (bytes) => Rows.parse(tableFromIPC(new Uint8Array(bytes)).toArray()).map(asText),
}

const BySeries = z.record(z.string(), z.record(z.string(), z.unknown()))
const Extension = z.looseObject({
  exact: z.record(z.string(), z.string()),
  series: BySeries,
  figures: BySeries,
})

const Cells = z.array(
  z.object({
    series: z.string(),
    period: z.string(),
    value: z.number().nullable(),
    status: z.string().nullable(),
  }),
)

/** The cells that have a status are figures; what has no slot is in the extension. */
export const jsonstatToolkit: Reader = {
  name: 'jsonstat-toolkit, with the extension',
  read: async (bytes) => {
    const set = JSONstat(JSON.parse(bytes.toString('utf8')))
    const { exact, series: bySeries, figures } = Extension.parse(set.extension)
    const cells = Cells.parse(set.toTable({ type: 'arrobj', content: 'id', status: true }))
    return cells.flatMap(({ series, period, value, status }, place): readonly ReadFigure[] => {
      if (status === null) return []
      const shared = Object.entries(bySeries).map(([member, of]) => [member, of[series]])
      const said = Object.entries(figures).map(([member, of]) => [member, of[place]])
      const text = exact[place] ?? (value === null ? undefined : String(value))
      const own = { series, period, status, value: text, printed: text }
      const rest = [...shared, ...said].filter(([, one]) => one !== undefined)
      return [asText({ ...own, ...Object.fromEntries(rest) })]
    })
  },
}
