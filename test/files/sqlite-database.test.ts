import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import initSqlJs from 'sql.js'
import t from 'tap'
import { sqliteDatabase } from '../../src/files/kinds/sqlite-database.ts'
import { figureMembers } from '../../src/queries/figures/figure-row.ts'
import { bytesOf, expectedRows, readElsewhere, rowsOfCsv, smallRelease } from './small-release.ts'

const run = promisify(execFile)
const sql = await initSqlJs()

type Owner = Parameters<typeof smallRelease>[0]

/** Opens the database of the small dataset with changes, and asks it. */
async function opened(t: Owner, changes: Parameters<typeof smallRelease>[1] = {}) {
  const small = await smallRelease(t, changes)
  const bytes = await bytesOf(sqliteDatabase, small)
  const database = new sql.Database(bytes)
  t.teardown(() => database.close())
  const ask = (query: string) => database.exec(query)[0]?.values ?? []
  return { ...small, bytes, database, ask }
}

t.test('there is a table for each kind of record with every record in it', async (t) => {
  const { ask } = await opened(t)
  const counts = {
    topics: 4,
    areas: 3,
    estimators: 5,
    units: 7,
    people: 3,
    sources: 19,
    indicators: 7,
    plans: 3,
    series: 16,
    observations: 80,
    claims: 2,
    quotations: 4,
    exclusions: 1,
    // narkhoz-1975 revises narkhoz-1956; iran-in-data reprints both, dronin-bellinger-2005 one more.
    sources_custom_revises: 1,
    sources_custom_reprints: 3,
    claims_checks: 3,
    claims_checks_figures: 2,
    claims_checks_sources: 1,
    quotations_topics: 4,
    quotations_indicators: 2,
  }
  for (const [table, count] of Object.entries(counts)) {
    t.same(ask(`SELECT count(*) FROM "${table}"`), [[count]], table)
  }
})

t.test(
  'a record has a column for each member; lists of words are JSON, absent is null',
  async (t) => {
    const { ask } = await opened(t)
    t.same(
      ask(`SELECT title, author, issued_date_parts, issued_date, container_title, volume, DOI,
           custom_licence, custom_origin FROM sources WHERE id = 'keefe-2009'`),
      [
        [
          'Stalin and the Drive to Industrialize the Soviet Union',
          '[{"family":"Keefe","given":"Joshua R."}]',
          '[[2009]]',
          '2009',
          'Student Pulse',
          '1',
          null,
          'not stated',
          '["keefe-2009/keefe-2009"]',
        ],
      ],
    )
    t.same(
      ask(`SELECT basis_priceBase, basis_indexBase, basis_borders, multiplier, typeof(multiplier)
         FROM series WHERE id = 'industrial-output-index-sun-1956'`),
      [['comparable', '1913', 'borders of the year', 0, 'integer']],
    )
    t.same(ask('SELECT pack, series_key, period FROM exclusions'), [
      ['agriculture', 'tdn1934.grain', '1928'],
    ])
  },
)

t.test('values are text, exactly as printed, and periods have their days', async (t) => {
  const { ask } = await opened(t)
  t.same(
    ask(`SELECT period, value, typeof(value), printed, first_day, last_day FROM observations
         WHERE series IN ('industrial-output-growth-sun-bureau', 'primary-energy-sun-energy-institute')
           AND period IN ('1926-27', '1965')
         UNION SELECT period, value, typeof(value), printed, first_day, last_day FROM observations
         WHERE series = 'urban-share-sun-census' AND period = '1937'`),
    [
      ['1926-27', '20', 'text', 'nearly twenty', '1926-10-01', '1927-09-30'],
      ['1937', '27.0', 'text', null, '1937-01-01', '1937-12-31'],
      ['1965', '24.900750240311027', 'text', null, '1965-01-01', '1965-12-31'],
    ],
  )
  t.same(ask("SELECT value, status FROM observations WHERE status = 'M'"), [[null, 'M']])
})

t.test(
  'lists of ids are link tables, and the checks of claims are tables of their own',
  async (t) => {
    const { ask } = await opened(t)
    t.same(ask("SELECT * FROM sources_custom_reprints WHERE source = 'iran-in-data'"), [
      ['iran-in-data', 1, 'narkhoz-1956'],
      ['iran-in-data', 2, 'narkhoz-1975'],
    ])
    t.same(ask('SELECT claim, position, kind, value FROM claims_checks ORDER BY 1, 2'), [
      ['keefe-2009-output-plus-18-a-year', 1, 'arithmetic', '128.8'],
      ['keefe-2009-output-plus-50', 1, 'arithmetic', '8.45'],
      ['keefe-2009-output-plus-50', 2, 'figures', null],
    ])
    t.same(ask('SELECT * FROM claims_checks_figures'), [
      ['keefe-2009-output-plus-50', 2, 1, 'industrial-output-index-sun-1956', '1928'],
      ['keefe-2009-output-plus-50', 2, 2, 'industrial-output-index-sun-1956', '1940'],
    ])
    t.same(ask('SELECT * FROM claims_checks_sources'), [
      ['keefe-2009-output-plus-50', 2, 1, 'narkhoz-1956'],
    ])
  },
)

t.test('the view of figures equals the rows of the other formats', async (t) => {
  const { ask, database, datasetFiles } = await opened(t, readElsewhere)
  const [all] = database.exec('SELECT * FROM figures')
  t.same(all?.columns, figureMembers)
  const inOrder = ask(`SELECT f.* FROM figures f JOIN observations o USING (series, period)
                       ORDER BY f.series, o.first_day, o.last_day, f.period`)
  const rows = inOrder.map((cells) =>
    Object.fromEntries(
      figureMembers.flatMap((name, index) => {
        const value = cells[index] ?? null
        return value === null ? [] : [[name, String(value)]]
      }),
    ),
  )
  t.same(rows, expectedRows(datasetFiles))
})

t.test('foreign keys hold, and would refuse a record that names nothing', async (t) => {
  const { ask, database } = await opened(t)
  t.same(ask('PRAGMA foreign_key_check'), [])
  t.same(ask('PRAGMA integrity_check'), [['ok']])
  const keys = (table: string) =>
    ask(`SELECT "from", "table", "to" FROM pragma_foreign_key_list('${table}') ORDER BY 1, 2`)
  t.same(keys('series'), [
    ['area', 'areas', 'id'],
    ['estimator', 'estimators', 'id'],
    ['indicator', 'indicators', 'id'],
    ['original', 'sources', 'id'],
    ['plan', 'plans', 'id'],
    ['source', 'sources', 'id'],
    ['unit', 'units', 'id'],
  ])
  t.same(keys('claims_checks_figures'), [
    ['checks_position', 'claims_checks', 'position'],
    ['claim', 'claims_checks', 'claim'],
    ['series', 'series', 'id'],
  ])
  database.run('PRAGMA foreign_keys = ON')
  t.throws(
    () => database.run("UPDATE observations SET source = 'nobody' WHERE status = 'M'"),
    /FOREIGN KEY/,
  )
  t.throws(() => database.run("UPDATE series SET id = 'crude-steel-output-sun-tssu'"), /UNIQUE/)
  t.throws(
    () => database.run("INSERT INTO topics VALUES (NULL, 'Trade', NULL, 'Buying and selling.')"),
    /NOT NULL/,
  )
})

t.test('what is filtered by has an index, and the planner takes it', async (t) => {
  const { ask } = await opened(t)
  const indexed = new Set(
    ask(`SELECT m.name || '.' || i.name FROM sqlite_master m
         JOIN pragma_index_list(m.name) l JOIN pragma_index_info(l.name) i
         WHERE m.type = 'table' AND i.seqno = 0`).map(([name]) => name),
  )
  for (const column of [
    'series.indicator',
    'series.area',
    'series.estimator',
    'series.source',
    'series.nature',
    'series.plan',
    'observations.series',
    'observations.source',
    'observations.status',
    'observations.first_day',
    'quotations.speaker',
    'quotations_topics.quotation',
    'quotations_topics.target',
    'claims.indicator',
    'sources.type',
    'plans.family',
  ]) {
    t.ok(indexed.has(column), column)
  }
  const plan = ask("EXPLAIN QUERY PLAN SELECT * FROM figures WHERE indicator = 'grain-harvest'")
  t.match(plan.flat().join(' '), 'series_by_indicator')
})

t.test('the database says what it is and what its columns mean', async (t) => {
  const { ask, release } = await opened(t)
  const metadata = new Map(
    ask('SELECT key, value FROM metadata').map(([key, value]) => [key, value]),
  )
  t.equal(metadata.get('title'), 'A small dataset for tests')
  t.equal(metadata.get('release'), '0.1.0')
  t.equal(metadata.get('digest'), release.digest)
  t.equal(metadata.get('licence'), 'CC-BY-4.0')
  t.match(metadata.get('table:claims_checks'), /checks of claims/)
  t.match(metadata.get('column:observations.value'), /Exactly as printed/)
  t.match(metadata.get('column:figures.published'), /printed/)
})

t.test('a dataset without exclusions has an empty table of them', async (t) => {
  const small = await smallRelease(t)
  const contents = new Map(small.release.contents())
  contents.delete('exclusions')
  const release = { ...small.release, contents: () => contents }
  const database = new sql.Database(await bytesOf(sqliteDatabase, { release }))
  t.teardown(() => database.close())
  t.same(database.exec('SELECT count(*) FROM exclusions')[0]?.values, [[0]])
})

t.test(
  'a record that names nothing is refused, though a loaded dataset never has one',
  async (t) => {
    const { release } = await smallRelease(t)
    const sources = new Map(release.catalogue.sources)
    sources.delete('ei-2024')
    const broken = { ...release, catalogue: { ...release.catalogue, sources } }
    await t.rejects(bytesOf(sqliteDatabase, { release: broken }), /references to nothing/)
  },
)

const sqlite3 = await run('sqlite3', ['--version']).then(
  () => false,
  () => 'sqlite3 is not installed',
)
t.test('the sqlite3 command reads the same', { skip: sqlite3 }, async (t) => {
  const { bytes, datasetFiles } = await opened(t, readElsewhere)
  const folder = await mkdtemp(join(tmpdir(), 'sqlite-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const path = join(folder, 'figures.sqlite')
  await writeFile(path, bytes)
  const ask = async (query: string, ...options: string[]) =>
    (await run('sqlite3', [...options, path, query])).stdout
  t.equal(await ask('PRAGMA integrity_check; PRAGMA foreign_key_check;'), 'ok\n')
  const csv = await ask(
    `SELECT f.* FROM figures f JOIN observations o USING (series, period)
     ORDER BY f.series, o.first_day, o.last_day, f.period`,
    '-csv',
    '-header',
  )
  t.same(rowsOfCsv(csv), expectedRows(datasetFiles))
})
