import type { RecordKindName } from '../../src/model/records.ts'
import type { FieldType } from './fields.ts'
import type { Freedom, Operator } from './operator.ts'

const scalars: readonly FieldType[] = [
  'boolean',
  'code',
  'date',
  'decimal',
  'form',
  'id',
  'integer',
  'period',
  'reference',
  'text',
]
const strings = scalars.filter((type) => type !== 'boolean' && type !== 'integer')
/** Words that stand as they were printed may hold the printer's doubled blanks. */
const verbatim = /(?:^|\.)(?:asPrinted|originalText|text)$/

/** Lists of people, of whom two may have one name. */
const peopleOf: ReadonlySet<string> = new Set(['author', 'editor', 'translator'])

const free = (freedom: Freedom) => () => freedom
const always = (values: readonly unknown[]) => () => values

const onText =
  (change: (text: string) => readonly string[]): Operator['mutate'] =>
  (value) =>
    change(String(value)).filter((text) => text !== String(value))

function shifted(text: string, places: number): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(text) ?? []
  const digits = whole + decimals + '0'.repeat(Math.max(0, places - decimals.length))
  const point = whole.length + places
  const head = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  const tail = digits.slice(point)
  return sign + head + (tail === '' ? '' : `.${tail}`)
}

/** Times that lie ahead of those who set them or are foretold. */
function isToCome(kind: RecordKindName, name: string): boolean {
  return (
    kind === 'claims' ||
    (kind === 'quotations' && name.startsWith('periods')) ||
    name.startsWith('nominal')
  )
}

function exchangedDigits(text: string): readonly string[] {
  const at = [...text].findIndex(
    (sign, index) =>
      /\d/.test(sign) && /\d/.test(text[index + 1] ?? '') && sign !== text[index + 1],
  )
  return at < 0 ? [] : [text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)]
}

/** THE list of operators on members. */
export const operators: readonly Operator[] = [
  {
    name: 'removed',
    on: [...scalars, 'list'],
    mutate: always([undefined]),
    freedom: ({ isRequired, name }) => (isRequired && !name.endsWith('[]') ? undefined : 'absence'),
  },
  {
    name: 'empty',
    on: [...scalars, 'list'],
    mutate: (_value, { type }, { isCsv }) => (isCsv ? [] : [type === 'list' ? [] : '', null]),
  },
  {
    name: 'of another type',
    on: [...scalars, 'list'],
    mutate: (_value, { type }, { isCsv }) =>
      isCsv
        ? []
        : [
            type === 'integer' ? '7' : 7,
            { a: 1 },
            ...(type === 'list' ? ['x'] : [['x']]),
            ...(type === 'boolean' ? [] : [true]),
          ],
  },
  {
    name: 'stray blank',
    on: strings,
    mutate: onText((text) => [` ${text}`, `${text} `, `\u00a0${text}`]),
  },
  {
    name: 'doubled blank',
    on: ['text'],
    mutate: (value, { name }) =>
      verbatim.test(name) || !String(value).includes(' ') ? [] : [String(value).replace(' ', '  ')],
  },
  {
    name: 'control character',
    on: strings,
    mutate: onText((text) => [
      `${text}\u0000`,
      `${text.slice(0, 1)}\t${text.slice(1)}`,
      `\u0085${text}`,
    ]),
  },
  {
    name: 'invisible character',
    on: strings,
    mutate: onText((text) => [
      `${text.slice(0, 1)}\u200b${text.slice(1)}`,
      `\ufeff${text}`,
      `${text}\u202e`,
    ]),
  },
  {
    name: 'broken encoding',
    on: ['text'],
    mutate: onText((text) => [`${text} Ã©`, `${text} â€œ`, `${text} \ufffd`]),
  },
  {
    name: 'not in NFC',
    on: ['text'],
    mutate: onText((text) => [`${text} e\u0301`, `${text} и\u0306`]),
  },
  {
    name: 'other words',
    on: ['text'],
    mutate: onText((text) => [
      `${text} too`,
      text.slice(1).trimStart() || 'x',
      [...text].reverse().join('').trim(),
    ]),
    freedom: free('words'),
  },
  {
    name: 'markup',
    on: ['text'],
    mutate: onText((text) => [`<script>${text}</script>`]),
    freedom: free('words'),
  },
  {
    name: 'unknown code',
    on: ['code'],
    mutate: onText((text) => [
      `${text}x`,
      text.toUpperCase() === text ? text.toLowerCase() : text.toUpperCase(),
    ]),
  },
  {
    name: 'another code',
    on: ['code'],
    mutate: (value, { codes }) => codes.filter((code) => code !== value),
    freedom: free('code'),
  },
  { name: 'turned', on: ['boolean'], mutate: (value) => [value !== true], freedom: free('code') },
  {
    name: 'dangling id',
    on: ['reference'],
    mutate: onText((text) => [`${text}-x`, text.slice(1) || 'x', 'no-such-record']),
  },
  {
    name: 'malformed id',
    on: ['reference', 'id'],
    mutate: onText((text) => [
      text.toUpperCase(),
      `${text}-`,
      text.replace(/-|$/, ' '),
      'x'.repeat(121),
      '../x',
    ]),
  },
  {
    name: 'another id',
    on: ['reference'],
    mutate: (value, _field, { ids }) =>
      [ids.find((id) => id > String(value)), ids.findLast((id) => id < String(value))].filter(
        (id) => id !== undefined,
      ),
    freedom: free('record'),
  },
  {
    name: 'renamed',
    on: ['id'],
    mutate: onText((text) => [`${text}-x`, `x-${text}`]),
    freedom: free('name'),
  },
  {
    name: 'exchanged digits',
    on: ['decimal'],
    mutate: onText(exchangedDigits),
    freedom: free('figure'),
  },
  {
    name: 'sign turned',
    on: ['decimal'],
    mutate: onText((text) => [text.startsWith('-') ? text.slice(1) : `-${text}`]),
    freedom: free('figure'),
  },
  {
    name: 'decimal point moved',
    on: ['decimal'],
    mutate: onText((text) => [shifted(text, 1), shifted(text, 3)]),
    freedom: free('figure'),
  },
  {
    name: 'off beyond belief',
    on: ['decimal'],
    mutate: onText((text) => [shifted(text, 15)]),
    freedom: ({ kind }) => (kind === 'observations' ? undefined : 'figure'),
  },
  {
    name: 'not a decimal',
    on: ['decimal'],
    mutate: always(['1,5', '1e3', 'NaN', '0x1F', '1.', '.5', '--1', '1/2', '١']),
  },
  {
    name: 'exchanged digits in a time',
    on: ['period', 'date'],
    mutate: onText(exchangedDigits),
    freedom: free('time'),
  },
  {
    name: 'a year off',
    on: ['period', 'date'],
    mutate: onText((text) => [text.replace(/\d{4}/, (year) => String(Number(year) + 1))]),
    freedom: free('time'),
  },
  {
    name: 'impossible time',
    on: ['period', 'date'],
    mutate: always([
      '1928-13',
      '1931-02-30',
      '1928-00',
      '19280',
      '28',
      '1928-1',
      '1932/1928',
      'yesterday',
      '-1928',
    ]),
  },
  {
    name: 'time of another kind',
    on: ['period'],
    mutate: (value) =>
      ['1928', '1927-28', '1928-03', '1928-03-31', '1928-Q1', '1928-S1', '1928/1932'].filter(
        (text) => text !== value,
      ),
    freedom: free('time'),
  },
  {
    name: 'in the far future',
    on: ['period', 'date'],
    mutate: always(['2999', '9999']),
    freedom: ({ kind, name }) => (isToCome(kind, name) ? 'time' : undefined),
  },
  {
    name: 'in the far past',
    on: ['period', 'date'],
    mutate: always(['0001', '0988']),
    freedom: ({ kind }) =>
      ['people', 'areas', 'plans', 'claims', 'quotations'].includes(kind) ? 'time' : undefined,
  },
  {
    name: 'off by one',
    on: ['integer'],
    mutate: (value, _field, { isCsv }) =>
      [Number(value) + 1, Number(value) - 1].map((number) => (isCsv ? String(number) : number)),
    freedom: free('size'),
  },
  {
    name: 'off the scale',
    on: ['integer'],
    mutate: (_value, _field, { isCsv }) =>
      [99, -99, 1.5, 1e9].map((number) => (isCsv ? String(number) : number)),
  },
  {
    name: 'not a whole number',
    on: ['integer'],
    mutate: (_value, _field, { isCsv }) =>
      isCsv ? ['six', '1e3', '+3', '03', '3.0'] : ['3', 1.5, null],
  },
  { name: 'malformed', on: ['form'], mutate: always(['?', 'x y', '19281', '-']) },
  {
    name: 'another form',
    on: ['form'],
    mutate: onText((text) => [
      ...exchangedDigits(text),
      ...(/^[a-z]{2}$/.test(text) ? ['qq'] : []),
    ]),
    freedom: free('words'),
  },
  {
    name: 'entry twice',
    on: ['list'],
    mutate: (value) => (Array.isArray(value) && value.length > 0 ? [[...value, value[0]]] : []),
    freedom: ({ name }) => (peopleOf.has(name) ? 'words' : undefined),
  },
]
