import { columnNames, type ForeignKey, type SqlTable } from './table.ts'

/** The figures as every other format gives them: the columns of a figure, in its order. */
export const figuresView = `
CREATE VIEW figures AS
SELECT o.series, s.indicator, s.area, o.period, o.value, coalesce(o.printed, o.value) AS printed,
  s.unit, s.multiplier, o.status, s.estimator, s.nature, o.source, d.issued_date AS published,
  o.locator, o.note
FROM observations AS o
JOIN series AS s ON s.id = o.series
-- A figure read elsewhere than the rest of its series keeps the date of its own document.
LEFT JOIN sources AS d
  ON d.id = CASE WHEN o.source = s.source THEN coalesce(s.original, o.source) ELSE o.source END`

export const metadataTable = 'CREATE TABLE metadata (key TEXT PRIMARY KEY, value TEXT NOT NULL)'

/** Columns that are filtered by and are no references, which have indexes anyway. */
const filtered: Readonly<Record<string, readonly string[]>> = {
  sources: ['type', 'custom_reuse', 'issued_date'],
  indicators: ['dimension'],
  plans: ['family'],
  series: ['nature', 'frequency'],
  observations: ['status', 'first_day'],
  claims: ['measure'],
  quotations: ['verification', 'language', 'date'],
}

export function createTable(table: SqlTable): string {
  const inherited = table.inherited.map(
    (name) => `${quoted(name)} ${name.endsWith('position') ? 'INTEGER' : 'TEXT'} NOT NULL`,
  )
  const own = table.columns.map(
    ({ name, type, required }) => `${quoted(name)} ${type}${required ? ' NOT NULL' : ''}`,
  )
  const key = `PRIMARY KEY (${names(table.key)})`
  const parts = [...inherited, ...own, key, ...table.foreignKeys.map(foreignKey)]
  return `CREATE TABLE ${quoted(table.name)} (\n  ${parts.join(',\n  ')}\n)`
}

function foreignKey({ columns, table, to }: ForeignKey): string {
  return `FOREIGN KEY (${names(columns)}) REFERENCES ${quoted(table)} (${names(to)})`
}

/** An index on every reference and every column that is filtered by, but where the key begins with it. */
export function createIndexes(table: SqlTable): readonly string[] {
  const single = table.foreignKeys.flatMap(({ columns }) => (columns.length === 1 ? columns : []))
  return [...single, ...(filtered[table.name] ?? [])]
    .filter((column) => column !== table.key[0])
    .map((column) => {
      const name = quoted(`${table.name}_by_${column}`)
      return `CREATE INDEX ${name} ON ${quoted(table.name)} (${quoted(column)})`
    })
}

export function insertInto(table: SqlTable): string {
  const columns = columnNames(table)
  return `INSERT INTO ${quoted(table.name)} VALUES (${columns.map(() => '?').join(', ')})`
}

function names(columns: readonly string[]): string {
  return columns.map(quoted).join(', ')
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
