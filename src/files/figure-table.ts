import { figureColumns, figureMembers } from '../queries/figures/figure-row.ts'
import type { Table } from '../queries/pages/table.ts'
import { cellsOf, eachPage } from '../queries/pages/table.ts'
import type { Release } from '../releases/release.ts'
import { figurePages } from './figure-pages.ts'

const PAGE = 4_096

/** Every figure of a release, as the table that `P/observations` has. */
export function figureTable(release: Release): Table {
  return {
    columns: figureColumns,
    pages: eachPage(figurePages(release, PAGE), (row) => cellsOf(row, figureMembers)),
  }
}
