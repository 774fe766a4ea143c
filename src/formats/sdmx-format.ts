import type { Answer } from '../queries/answer.ts'
import { type Format, plainFormat } from './format.ts'
import type { DataFormat } from './sdmx/data/data-message.ts'
import { figuresMessage } from './sdmx/data/figures-message.ts'
import { MOST_PLACED } from './tables/figure-grid.ts'
import { besideTable } from './tables/table-of.ts'

/**
 * A message of SDMX as a format of answers whose figures are printed ones: derived figures have no place in
 * the data structure. The interface of SDMX itself has every version and option.
 */
export function sdmxFormat(name: string, { mediaType, version, encode }: DataFormat): Format {
  return plainFormat({
    name,
    mediaType: `${mediaType};version=${version}; charset=utf-8`,
    accept: `${mediaType};version=${version}`,
    shows: ['printed', 'printedStands'],
    mostRows: MOST_PLACED,
    loses: (answer) => [...besideTable(answer), ...lostOfHistory(answer)],
    encode: async (answer, { address }) => {
      const pieces: Uint8Array[] = []
      for await (const text of encode(await figuresMessage(answer, address), {})) {
        pieces.push(Buffer.from(text))
      }
      return Buffer.concat(pieces)
    },
  })
}

/** When each value stood is said of its data set; why it changed has no place. */
function lostOfHistory({ printedStands = [] }: Answer): readonly string[] {
  return printedStands.some(({ reason }) => reason !== undefined) ? ['reason'] : []
}
