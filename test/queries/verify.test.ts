import t from 'tap'
import { shippedData } from '../../src/commands/shipped-data.ts'
import { Decimal } from '../../src/model/decimal.ts'
import { parsePeriod } from '../../src/model/period.ts'
import { Problem } from '../../src/model/problems.ts'
import { type VerifyQuestion, verification } from '../../src/queries/verdicts/verify.ts'
import { openFolder } from '../../src/releases/open-folder.ts'
import type { Release } from '../../src/releases/release.ts'
import { smallReleases } from '../support/release.ts'

const five = Decimal.parse('5')
const [early, late] = [parsePeriod('1928'), parsePeriod('1932')]
const steel = { indicator: 'crude-steel-output' }

/** What is complained of, as code, parameter and detail. */
async function refusal(release: Release, question: VerifyQuestion) {
  const problem = await verification(release, question).catch((error: unknown) => error)
  if (!(problem instanceof Problem)) throw new Error('it was not refused')
  return problem.complaints
}

t.test('a statement that is not whole is refused with what it needs', async (t) => {
  const { latest } = await smallReleases()
  const whole = { ...steel, period: late, value: five }
  for (const [question, parameter, detail] of [
    [{ period: late, value: five }, 'indicator', /or words for it as q/],
    [{ ...whole, q: 'steel' }, 'indicator', /leave one of the two out/],
    [{ ...steel, value: five }, 'measure', /level takes period with value.+given were value$/],
    [{ ...steel, period: late }, 'measure', /given were period$/],
    [steel, 'measure', /given were none of them$/],
    [{ ...whole, from: early, to: late }, 'measure', /given were period, from, to, value$/],
    [
      { ...steel, from: early, to: late, value: five, measure: 'change' },
      'measure',
      /value with unit/,
    ],
    [
      { ...steel, from: early, to: late, fromValue: five, measure: 'change' },
      'measure',
      /fromValue with toValue/,
    ],
    [{ ...whole, measure: 'ratio' }, 'measure', /ratio takes from with to with value/],
    [
      { ...steel, from: early, to: late, value: five, measure: 'ratio', unit: 'tonne' },
      'measure',
      /ratio takes/,
    ],
    [{ ...whole, measure: 'date', qualifier: 'about' }, 'measure', /date takes period with value/],
    [{ ...whole, measure: 'qualitative' }, 'measure', /nothing to verify/],
    [{ ...whole, multiplier: 99 }, 'multiplier', /from -6 to 15/],
  ] as const) {
    t.match(await refusal(latest, question), [{ code: 'invalid-parameter', parameter, detail }])
  }
})

t.test('periods that make no span are refused', async (t) => {
  const { latest } = await smallReleases()
  const growth = { ...steel, measure: 'growth-rate', value: five } as const
  t.match(await refusal(latest, { ...growth, from: late, to: early }), [
    { code: 'inverted-range', detail: /from 1932 does not begin before to 1928/ },
  ])
  t.match(await refusal(latest, { ...growth, from: early, to: parsePeriod('1932-33') }), [
    { code: 'invalid-parameter', parameter: 'from', detail: /not from 1928 to 1932-33/ },
  ])
})

t.test('ids that do not exist are refused with the nearest', async (t) => {
  const { latest } = await smallReleases()
  const whole = { ...steel, period: late, value: five }
  for (const [question, parameter, suggestion] of [
    [{ ...whole, indicator: 'crude-stel-output' }, 'indicator', 'crude-steel-output'],
    [{ ...whole, area: 'sum' }, 'area', 'sun'],
    [{ ...whole, unit: 'tone' }, 'unit', 'tonne'],
  ] as const) {
    t.match(await refusal(latest, question), [{ code: 'unknown-value', parameter, suggestion }])
  }
})

t.test('a unit may be asked for by its code, and a thousand or a million of it', async (t) => {
  const { latest } = await smallReleases()
  const level = { ...steel, period: late, value: Decimal.parse('5.9') }
  for (const [unit, multiplier, expected] of [
    ['t', 6, 6],
    ['Mt', undefined, 6],
    ['kg', 9, 6],
    ['kt', 3, 6],
  ] as const) {
    const { statement, verdict } = await verification(latest, { ...level, unit, multiplier })
    t.match(statement, { unit: 'tonne', multiplier: expected }, unit)
    t.equal(verdict, 'supported', unit)
  }
  for (const unit of ['[lb_av]', 'ug', 'tons']) {
    t.match(
      await refusal(latest, { ...level, unit }),
      [{ code: 'unknown-value', detail: /there is no unit of mass ".+"; there are tonne/ }],
      unit,
    )
  }
  const change = { ...steel, from: early, to: late, value: five, measure: 'change' } as const
  t.match(await refusal(latest, change), [
    { detail: /add unit=per-cent-change for a change in per cent, else the unit of the quantity/ },
  ])
  t.match(await verification(latest, { ...change, unit: '%' }), {
    statement: { unit: 'per-cent-change', multiplier: 0 },
  })
})

t.test('years and little words beside those for the quantity do no harm', async (t) => {
  const { latest } = await smallReleases()
  const asked = { period: late, value: Decimal.parse('5.9') }
  for (const q of ['the output of crude steel in 1932', 'steel 1927-28', 'Crude steel output']) {
    const { statement } = await verification(latest, { ...asked, q })
    t.equal(statement.indicator, 'crude-steel-output', q)
  }
  t.match(await verification(latest, { ...asked, q: '1932' }), { verdict: 'unknown' })
})

t.test('a unit of another kind is refused with those that fit', async (t) => {
  const { latest } = await smallReleases()
  const level = { ...steel, period: late, value: five }
  t.match(await refusal(latest, { ...level, unit: 'person' }), [
    {
      code: 'differing-dimensions',
      detail: /dimension count, and this needs mass; there are tonne/,
    },
  ])
  t.match(await refusal(latest, { ...level, measure: 'share' }), [
    { code: 'differing-dimensions', parameter: 'measure', detail: /is no share/ },
  ])
  const change = { ...steel, from: early, to: late, value: five, measure: 'change' } as const
  t.match(await refusal(latest, { ...change, unit: 'per-cent-change', multiplier: 3 }), [
    { code: 'invalid-parameter', parameter: 'multiplier' },
  ])
})

t.test('words lead to an indicator where it is clear which, and else to candidates', async (t) => {
  const { latest } = await smallReleases()
  const asked = { period: late, value: Decimal.parse('5.9') }
  const clear = await verification(latest, { ...asked, q: 'steel' })
  t.match(clear, { verdict: 'supported', statement: { indicator: 'crude-steel-output' } })
  t.notOk(clear.candidates)
  const unclear = await verification(latest, { ...asked, q: 'urban' })
  t.match(unclear, { verdict: 'unknown', why: /lead to several quantities/ })
  t.same(unclear.candidates?.map(({ id }) => id).sort(), ['urban-population', 'urban-share'])
  const exact = await verification(latest, { ...asked, q: 'urban population' })
  t.match(exact, { statement: { indicator: 'urban-population' } })
  const sentence = await verification(latest, { ...asked, q: 'how many zebras in urban areas' })
  t.match(sentence, { verdict: 'unknown', why: /no quantity fits all the words/ })
  t.ok(sentence.candidates?.some(({ id }) => id === 'urban-population'))
  t.match(await verification(latest, { ...asked, q: 'zebra' }), {
    verdict: 'unknown',
    why: 'the words lead to no quantity of the dataset',
    candidates: [],
  })
})

t.test('whatever periods a change is said of, it is answered or refused', async (t) => {
  const { latest } = await openShipped()
  const periods = ['1928', '1932', '1927-28', '1932-33', '1931-02', '1931-Q1', '1931-H1']
  const spans = periods.flatMap((from) => periods.map((to) => ({ from, to })))
  const numbers = [
    { measure: 'ratio', value: five },
    { measure: 'growth-rate', value: five },
    { measure: 'change', value: five, unit: 'percent-change' },
    { measure: 'change', fromValue: five, toValue: five },
  ] as const
  let answered = 0
  for (const indicator of [
    'industrial-output-index',
    'industrial-output-growth',
    'grain-harvest',
  ]) {
    for (const { from, to } of spans) {
      for (const number of numbers) {
        const question = { indicator, from: parsePeriod(from), to: parsePeriod(to), ...number }
        const answer = await verification(latest, question).catch((error: unknown) => error)
        if (answer instanceof Problem) continue
        t.notOk(answer instanceof Error, `${indicator} ${from} ${to} ${number.measure}: ${answer}`)
        answered++
      }
    }
  }
  t.ok(answered > 100)
})

async function openShipped() {
  const opened = await openFolder(shippedData)
  if (opened.kind === 'refused') throw new Error('the shipped dataset is refused')
  return opened.releases
}
