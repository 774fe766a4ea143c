import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { asText, type Reader } from './reader.ts'

/** Reads a file with one of DuckDB's functions; `options` stand after the name of the file. */
function duckdb(name: string, call: (path: string) => string): Reader {
  return {
    name: `DuckDB, ${name}`,
    read: async (bytes) => {
      const folder = await mkdtemp(join(tmpdir(), 'duckdb-'))
      try {
        const path = join(folder, 'figures')
        await writeFile(path, bytes)
        const instance = await DuckDBInstance.create(':memory:')
        const connection = await instance.connect()
        const rows = await connection.runAndReadAll(`SELECT * FROM ${call(path)}`)
        const read = rows.getRowObjects().map(asText)
        connection.closeSync()
        instance.closeSync()
        return read
      } finally {
        await rm(folder, { recursive: true })
      }
    },
  }
}

export const duckdbCsv = duckdb(
  'read_csv',
  (path) => `read_csv('${path}', all_varchar = true, header = true)`,
)

export const duckdbTsv = duckdb(
  'read_csv without quotes',
  (path) => `read_csv('${path}', all_varchar = true, header = true, delim = '\t', quote = '')`,
)

export const duckdbParquet = duckdb('read_parquet', (path) => `read_parquet('${path}')`)
