import { z } from 'zod'
import { formats } from '../../src/formats/index.ts'
import type { CatalogueName } from '../../src/model/catalogue.ts'
import type { Parameter, ReadJson } from './document.ts'

/** A word that may come back only escaped, in HTML. */
export const MARK = '<x7q onload=alert(1)>'
/** A header that must never be among those of an answer. */
export const INJECTED = 'x-injected'

/** Values that nobody should send. */
export const hostile: readonly string[] = [
  '',
  ' ',
  ',',
  'a,',
  ',,,',
  '\u0000',
  'steel\u0000',
  '\t',
  `a\r\n${INJECTED}: 1`,
  `\r\n\r\n${MARK}`,
  MARK,
  `"${MARK}`,
  `'>${MARK}`,
  "' OR 1=1 --",
  '"; DROP TABLE series; --',
  '{{7*7}}',
  '$(id)',
  '../../../etc/passwd',
  '..%2f..%2f',
  '/',
  '//example.invalid/',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__proto__,constructor',
  'prototype.x',
  '1e309',
  '-1e309',
  'Infinity',
  'NaN',
  '-0',
  '0',
  '-1',
  '1.5',
  '00',
  '0x10',
  '9007199254740993',
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
  '٣',
  'true',
  'null',
  'undefined',
  '[object Object]',
  '{"a":1}',
  '[]',
  '0000',
  '9999',
  '0001-01-01',
  '9999-12-31',
  '10000',
  '-0001',
  '1928-13',
  '1928-02-30',
  '1928-Q5',
  '1928/1927',
  '0001/9999',
  '1928-29-30',
  '2026-02-30T00:00:00Z',
  '\u202eabc',
  '\ud800',
  '\ufeff',
  'e\u0301',
  '𝒳'.repeat(50),
  '💥',
  'é'.repeat(500),
  'x'.repeat(5_000),
  'a,'.repeat(400),
  '*',
  '?',
  '#',
  '%',
  '%25',
  '(((((((((((((((((((((((((((((',
  '^(a+)+$',
  '\\',
  '-id',
  '--id',
  'id,id,id',
]

/** Parts of an address that no client library would write. */
export const rawValues: readonly string[] = [
  '%',
  '%zz',
  '%00',
  '%c0%af',
  '%ff',
  '%ed%a0%80',
  '%u0041',
  '+',
  '&&&',
  '&=',
  '=',
  ';a=1',
  '%0d%0aX-Injected:%201',
  '%25%30%30',
  '%2e%2e%2f',
  '&format=csv&format=json',
]

const Ids = z.looseObject({ data: z.array(z.looseObject({ id: z.string().optional() })) })
const Next = z.looseObject({ page: z.looseObject({ next: z.string().optional() }) })

/** Values that are known to a server, by the name of the parameter that takes them. */
export type KnownValues = ReadonlyMap<string, readonly string[]>

/** The parameters that name records of each kind. */
const named: Readonly<Record<CatalogueName, readonly string[]>> = {
  topics: ['topic', 'parent'],
  areas: ['area', 'partOf'],
  estimators: ['estimator'],
  units: ['unit'],
  people: ['speaker'],
  sources: ['source'],
  indicators: ['indicator'],
  plans: ['plan', 'family'],
  series: ['series'],
  claims: ['claim'],
  quotations: ['variantOf', 'about'],
}

const written: Readonly<Record<string, readonly string[]>> = {
  units: ['lin', 'chg', 'ch1', 'pch', 'pc1', 'pca', 'cch', 'cca', 'log', 'idx'],
  period: ['1928', '1932', '1927-28', '1931-Q1', '1928/1932'],
  from: ['1913', '1928', '1927-28', '1931-02-04'],
  to: ['1928', '1932', '1940'],
  publishedFrom: ['1934', '2005'],
  publishedTo: ['1934', '1955', '2009'],
  index_base: ['1928', '1932', '1927-28'],
  aggregate_to: ['A', 'A5', 'A10', 'Q'],
  aggregation_method: ['avg', 'sum', 'eop'],
  status: ['A', 'E', 'A,E'],
  asOf: ['2026-01-01', '1999-12-31', '2099-12-31'],
  limit: ['1', '2', '100', '10000', '10001'],
  q: ['steel', 'stalin 1931', 'grain*', 'сталь'],
  sort: ['id', '-id', 'title', 'period', '-value', 'date'],
  fields: ['id', 'id,title', 'period,value'],
  include: ['source', 'indicator,area', 'unit'],
  value: ['5.9', '-5', '0', '150'],
  fromValue: ['4.3'],
  toValue: ['5.9'],
  multiplier: ['0', '6', '-6'],
  measure: ['level', 'growth-rate', 'change', 'ratio', 'date'],
  qualifier: ['exact', 'about', 'more-than'],
  of: ['/v1/areas/sun', '/v1/series/crude-steel-output-sun-tssu/observations?from=1928', '/v1'],
  release: ['0.1.0', '1.0.0'],
  name: ['observations.csv', 'observations.ndjson', 'control-figures.sqlite', 'datapackage.json'],
  seed: ['1', 'abc'],
  format: formats.map(({ name }) => name),
}

/** Asks a server what it knows. */
export async function knownValues(readJson: ReadJson): Promise<KnownValues> {
  const known = new Map<string, readonly string[]>(Object.entries(written))
  const cursors: string[] = []
  for (const [kind, parameters] of Object.entries(named)) {
    const ids = Ids.parse(await readJson(`/v1/${kind}`)).data.flatMap(({ id }) => id ?? [])
    known.set(kind, ids)
    for (const name of parameters) known.set(name, ids)
    const page = Next.parse(await readJson(`/v1/${kind}?limit=1`)).page
    if (page.next !== undefined) cursors.push(page.next)
  }
  const tampered = cursors.flatMap((cursor) => [
    `${cursor}A`,
    cursor.slice(1),
    cursor.toLowerCase(),
  ])
  return known.set('cursor', [...cursors, ...tampered, 'e30', 'bnVsbA'])
}

/** What may well be asked of a parameter at an address. */
export function goodValues(
  { name, schema, in: within }: Parameter,
  path: string,
  known: KnownValues,
): readonly string[] {
  const kind =
    name === 'id' ? path.split('/')[1] : within === 'path' && name === 'to' ? 'release' : name
  const examples = (schema.examples ?? []).map(String)
  return [...(schema.enum ?? []), ...examples, ...(known.get(kind ?? '') ?? [])]
}
