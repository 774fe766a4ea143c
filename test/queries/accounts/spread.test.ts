import t from 'tap'
import { Decimal } from '../../../src/model/decimal.ts'
import { columnsOf } from '../../../src/queries/accounts/columns.ts'
import { asPrinted, shown } from '../../../src/queries/accounts/exact.ts'
import { type PlacedFigure, spreadOf } from '../../../src/queries/accounts/spread.ts'
import { smallRelease } from '../../files/small-release.ts'

type Owner = Parameters<typeof smallRelease>[0]

/** Figures that are written `series voice value`, each counted unless a mark follows. */
async function figures(t: Owner, texts: readonly string[]): Promise<readonly PlacedFigure[]> {
  const { release } = await smallRelease(t)
  const [column] = await columnsOf(release, 'grain-harvest')
  const model = column?.figures[0]
  if (!model) throw new Error('the small dataset has no grain')
  return texts.map((text) => {
    const [id = '', voice, value, uncounted] = text.split(' ')
    const exact = asPrinted(Decimal.parse(value))
    const common = { ...exact, shown: shown(exact) }
    return {
      ...model,
      series: { ...model.series, id },
      common,
      voice: Number(voice),
      counted: uncounted === undefined,
    }
  })
}

t.test('the spread of four accounts of three voices', async (t) => {
  // In order 56, 68.4, 69.8, 69.87; voices 3, 2, 1, 1. The middles of the voices are 56, 68.4 and
  // (69.8 + 69.87) / 2 = 69.835, which is 69.8 in the decimals of the coarser. Their middle is 68.4.
  // 69.87 / 56 = 1.2477, of which two digits are borne, and whole per cents are told.
  const four = ['a 1 69.8', 'b 1 69.87', 'c 2 68.4', 'd 3 56']
  t.same(spreadOf(await figures(t, four)), {
    count: 4,
    independent: 3,
    minimum: { value: '56', series: ['d'] },
    maximum: { value: '69.87', series: ['b'] },
    median: '68.4',
    ratio: '1.25',
  })
})

t.test('the median of two voices is their mean, in the decimals of the coarser', async (t) => {
  // (10.0 + 12.50) / 2 = 11.25, half to even 11.2.
  t.match(spreadOf(await figures(t, ['a 1 10.0', 'b 2 12.50'])), { median: '11.2', ratio: '1.25' })
})

t.test('those that say the same least are all named', async (t) => {
  const { minimum } = spreadOf(await figures(t, ['b 1 5.90', 'a 2 5.9', 'c 3 7']))
  t.same(minimum, { value: '5.9', series: ['a', 'b'] })
})

t.test('of those that say the same the fewest digits are shown, in whatever order', async (t) => {
  // 12.00 / 6.0 is told to whole per cents, and the middle of three voices of which two say 12 is 12.0.
  const said = ['a 1 12.00', 'b 2 12.0', 'c 3 6.0']
  for (const order of [said, [...said].reverse()]) {
    t.match(spreadOf(await figures(t, order)), {
      maximum: { value: '12.0', series: ['a', 'b'] },
      median: '12.0',
      ratio: '2.00',
    })
  }
})

t.test('a ratio is told so that accounts that differ are not said to agree', async (t) => {
  const ratio = async (...texts: string[]) => spreadOf(await figures(t, texts)).ratio
  t.equal(await ratio('a 1 5.5', 'b 2 8'), '1.45')
  t.equal(await ratio('a 1 2', 'b 2 5'), '2.50')
  t.equal(await ratio('a 1 0.3', 'b 2 5'), '16.7')
  t.equal(await ratio('a 1 0.003', 'b 2 5'), '1670')
  t.equal(await ratio('a 1 3.000', 'b 2 5.000'), '1.667')
})

t.test('one account has no ratio, none has nothing', async (t) => {
  const only = { value: '5.9', series: ['a'] }
  t.same(spreadOf(await figures(t, ['a 1 5.9'])), {
    count: 1,
    independent: 1,
    minimum: only,
    maximum: only,
    median: '5.9',
  })
  t.same(spreadOf([]), { count: 0, independent: 0 })
})

t.test('what is doubtful or missing does not count', async (t) => {
  t.match(spreadOf(await figures(t, ['a 1 5', 'b 2 900 doubtful', 'c 3 6'])), {
    count: 2,
    maximum: { value: '6' },
  })
})

t.test('there is no ratio to zero or to less', async (t) => {
  t.notOk('ratio' in spreadOf(await figures(t, ['a 1 0', 'b 2 6'])))
  t.notOk('ratio' in spreadOf(await figures(t, ['a 1 -2', 'b 2 6'])))
})
