import { read, utils } from '@e965/xlsx'
import t from 'tap'
import { xlsx } from '../../src/formats/xlsx/index.ts'
import type { Answer } from '../../src/queries/answer.ts'
import { observations } from '../../src/queries/figures/observations.ts'
import type { Cell, TableColumn } from '../../src/queries/pages/table.ts'
import { onePage } from '../../src/queries/pages/table.ts'
import { encodedBytes } from '../support/encoded.ts'
import { smallReleases } from '../support/release.ts'

async function answerOf(columns: readonly TableColumn[], row: readonly Cell[]): Promise<Answer> {
  const { latest } = await smallReleases()
  return { release: latest, json: () => ({}), table: { columns, pages: onePage([row]) } }
}

t.test('text stays text whatever sign it begins with', async (t) => {
  const texts = ['=1+1', '+5', '-5', '@x', '10']
  const columns = texts.map((_, index) => ({ name: `c${index}`, type: 'text' as const }))
  const book = read(await encodedBytes(xlsx, await answerOf(columns, texts)))
  const cells = ['A2', 'B2', 'C2', 'D2', 'E2'].map((at) => book.Sheets['Records']?.[at])
  t.same(
    cells.map(({ t: type, v, f }) => [type, v, f]),
    texts.map((text) => ['s', text, undefined]),
  )
})

t.test(
  'a figure is a number where a number shows all its digits, and text where none does',
  async (t) => {
    const figures = [
      '10.0',
      '-0.50',
      '123456789012345',
      '1234567890123456',
      '24.900750240311027',
      '-0',
    ]
    const columns = figures.map((_, index) => ({ name: `c${index}`, type: 'decimal' as const }))
    const book = read(await encodedBytes(xlsx, await answerOf(columns, figures)))
    const cells = ['A2', 'B2', 'C2', 'D2', 'E2', 'F2'].map((at) => book.Sheets['Records']?.[at])
    t.same(
      cells.map(({ t: type, v, w }) => [type, v, w]),
      [
        ['n', 10, '10.0'],
        ['n', -0.5, '-0.50'],
        ['n', 123456789012345, '123456789012345'],
        ['s', '1234567890123456', '1234567890123456'],
        ['s', '24.900750240311027', '24.900750240311027'],
        ['s', '-0', '-0'],
      ],
    )
  },
)

t.test('sources and notes have sheets of their own', async (t) => {
  const { latest } = await smallReleases()
  const answer = await observations(latest, { filters: { indicator: ['urban-share'] }, limit: 9 })
  const book = read(await encodedBytes(xlsx, answer))
  t.same(book.SheetNames, ['Figures', 'Sources', 'Notes'])
  const rows = (name: string): readonly Record<string, string>[] =>
    utils.sheet_to_json(book.Sheets[name] ?? {})
  t.same(
    new Set(rows('Sources').map(({ source }) => source)),
    new Set(rows('Figures').map(({ source }) => source)),
  )
  for (const row of rows('Sources')) t.ok(row['citation'] && row['licence'])
  const notes = rows('Notes').map(({ about, name }) => `${about} ${name}`)
  for (const one of [
    'release digest',
    'column value',
    'status M',
    'series urban-share-sun-census',
  ]) {
    t.ok(notes.includes(one), one)
  }
})

t.test('text is kept to the letter, whatever XML makes of it', async (t) => {
  const texts = [
    'a & b < c > d',
    ' between spaces ',
    'two\nlines\tand a tab',
    'a\rb',
    'a\u0007b',
    '_x000D_',
    '',
  ]
  const columns = texts.map((_, index) => ({ name: `c${index}`, type: 'text' as const }))
  const book = read(await encodedBytes(xlsx, await answerOf(columns, texts)))
  const cells = texts.map((_, index) => book.Sheets['Records']?.[`${'ABCDEFG'[index]}2`]?.v)
  t.same(cells, texts)
})

t.test(
  'the twenty-eighth column is called AB, and truth and counts keep their types',
  async (t) => {
    const columns: TableColumn[] = Array.from({ length: 28 }, (_, index) => ({
      name: `c${index}`,
      type: index === 26 ? 'boolean' : 'integer',
    }))
    const row = columns.map((_, index) => (index === 26 ? true : index))
    const sheet = read(await encodedBytes(xlsx, await answerOf(columns, row))).Sheets['Records']
    t.same(
      [sheet?.['Z2'], sheet?.['AA2'], sheet?.['AB2']].map(({ t: type, v }) => [type, v]),
      [
        ['n', 25],
        ['b', true],
        ['n', 27],
      ],
    )
    t.equal(sheet?.['!ref'], 'A1:AB2')
  },
)

t.test('the same answer is the same bytes', async (t) => {
  const columns: TableColumn[] = [{ name: 'value', type: 'decimal' }]
  const [once, again] = await Promise.all(
    [1, 2].map(async () => encodedBytes(xlsx, await answerOf(columns, ['1.50']))),
  )
  t.same(once, again)
})

t.test('a text that no cell holds is refused, and never cut', async (t) => {
  const answer = await answerOf([{ name: 'note', type: 'text' }], ['x'.repeat(32_768)])
  await t.rejects(encodedBytes(xlsx, answer), { code: 'too-large' })
})
