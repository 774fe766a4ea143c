import initSqlJs from 'sql.js'
import { recordKindNames } from '../../model/records.ts'
import { figureColumns } from '../../queries/figures/figure-row.ts'
import { releaseFacts } from '../../queries/release-facts.ts'
import type { Release } from '../../releases/release.ts'
import type { BulkFile } from '../bulk-file.ts'
import { rowSources } from '../sqlite/row-sources.ts'
import {
  createIndexes,
  createTable,
  figuresView,
  insertInto,
  metadataTable,
} from '../sqlite/statements.ts'
import { rowsOf, type SqlTable, tableOfKind, withLists } from '../sqlite/table.ts'

/** A table a kind of record, with keys and foreign keys, and the view `figures`. Values are text. */
export const sqliteDatabase: BulkFile = {
  name: () => 'control-figures.sqlite',
  title: 'Everything as an SQLite database',
  mediaType: 'application/vnd.sqlite3',
  write: async (release) => {
    const sql = await initSqlJs()
    const database = new sql.Database()
    try {
      await fill(database, release)
      return database.export()
    } finally {
      database.close()
    }
  },
}

type Database = initSqlJs.Database

const kindTables = recordKindNames.map((kind) => ({
  kind,
  table: tableOfKind(kind, rowSources[kind].extra),
}))
const tables = kindTables.flatMap(({ table }) => withLists(table))

async function fill(database: Database, release: Release): Promise<void> {
  database.run('PRAGMA secure_delete = ON')
  database.run('BEGIN')
  for (const table of tables) database.run(createTable(table))
  for (const { kind, table } of kindTables) {
    await insert(database, table, rowSources[kind].records(release))
  }
  // Indexes that are made when the rows are there are smaller and quicker made.
  for (const statement of tables.flatMap(createIndexes)) database.run(statement)
  database.run(figuresView)
  describe(database, release)
  database.run('COMMIT')
  checkReferences(database)
  // Packs the pages in order, so that the bytes tell nothing of how they came about.
  database.run('VACUUM')
}

async function insert(
  database: Database,
  table: SqlTable,
  records: AsyncIterable<object> | Iterable<object>,
): Promise<void> {
  const statements = new Map(
    withLists(table).map((one) => [one.name, database.prepare(insertInto(one))]),
  )
  for await (const record of records) {
    for (const row of rowsOf(table, record)) statements.get(row.table.name)?.run([...row.cells])
  }
  for (const statement of statements.values()) statement.free()
}

function describe(database: Database, release: Release): void {
  database.run(metadataTable)
  const insertion = database.prepare('INSERT INTO metadata VALUES (?, ?)')
  for (const [key, value] of [...releaseFacts(release), ...meanings()]) insertion.run([key, value])
  insertion.free()
}

/** `table:claims` and `column:claims.value`, for those that have something said of them. */
function meanings(): readonly (readonly [string, string])[] {
  const ofTables = tables.flatMap((table) => [
    [`table:${table.name}`, table.meaning] as const,
    ...table.columns.map(({ name, meaning }) => [`column:${table.name}.${name}`, meaning] as const),
  ])
  const ofView = figureColumns.map(
    ({ name, description = '' }) => [`column:figures.${name}`, description] as const,
  )
  return [...ofTables, ...ofView].filter(([, meaning]) => meaning !== '')
}

/** @throws {RangeError} where a record names one that does not exist, which a loaded dataset never does. */
function checkReferences(database: Database): void {
  const [broken] = database.exec('PRAGMA foreign_key_check')
  if (broken) throw new RangeError(`references to nothing: ${JSON.stringify(broken.values)}`)
}
