import t from 'tap'
import { Decimal } from '../../src/model/decimal.ts'
import { observationAt } from '../../src/model/observation-batch.ts'
import { everyDay, parsePeriod } from '../../src/model/period.ts'
import { claimVerdict } from '../../src/queries/verdicts/claim-verdict.ts'
import type { Verdict } from '../../src/queries/verdicts/shape.ts'
import { verdictOn } from '../../src/queries/verdicts/verdict.ts'
import { type VerifyQuestion, verification } from '../../src/queries/verdicts/verify.ts'
import { openFolder } from '../../src/releases/open-folder.ts'
import type { Release } from '../../src/releases/release.ts'
import { type Change, smallDataset } from '../support/dataset.ts'

async function small(
  owner: Parameters<typeof smallDataset>[0],
  changes: Readonly<Record<string, Change>> = {},
): Promise<Release> {
  const opened = await openFolder(await smallDataset(owner, changes))
  if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.report))
  return opened.releases.latest
}

const steel = { indicator: 'crude-steel-output' }
const grain = { indicator: 'grain-harvest' }
const number = (text: string) => Decimal.parse(text)
const at = (period: string) => ({ period: parsePeriod(period) })
const span = (from: string, to: string) => ({ from: parsePeriod(from), to: parsePeriod(to) })

/** What an account comes to, and why where it says. */
function of({ accounts }: Verdict, series: string) {
  const found = accounts.find((account) => account.series === series)
  if (!found) throw new Error(`no account ${series}`)
  const [part] = found.parts
  return { verdict: found.verdict, why: found.why, says: part?.says, working: part?.working }
}

/** The verdict on a number that is asserted. */
async function verdictsOn(
  release: Release,
  question: VerifyQuestion,
  values: readonly string[],
): Promise<readonly string[]> {
  const found = values.map((value) => verification(release, { ...question, value: number(value) }))
  return (await Promise.all(found)).map(({ verdict }) => verdict)
}

t.test('a level agrees as far as its own rounding and that of the account reach', async (t) => {
  const release = await small(t)
  // Steel of 1932 is printed as 5.9, which is 5.85 to 5.95.
  const question = { ...steel, ...at('1932') }
  // 5.8 is 5.75 to 5.85, which meets that in one number and is printed as no other.
  t.same(await verdictsOn(release, question, ['5.9', '5.8', '6', '5.7', '5.96', '5.95']), [
    'supported',
    'contradicted',
    'supported',
    'contradicted',
    'contradicted',
    'supported',
  ])
  const found = await verification(release, { ...question, value: number('5.94') })
  t.match(found, {
    grounds: 'one-voice',
    voices: 1,
    why: 'the one account that knows agrees (1 voice)',
    statement: { unit: 'tonne', multiplier: 6, area: 'sun', qualifier: 'exact' },
    parts: [{ of: 'value', low: '5.935', high: '5.945', unit: '10^6 t' }],
  })
  t.match(of(found, 'crude-steel-output-sun-tssu'), {
    verdict: 'supported',
    says: '5.9',
    working: '1932: 5.9 10^6 t',
  })
})

t.test(
  'an account that is far coarser than the statement bears out only what it prints',
  async (t) => {
    const release = await small(t)
    // 5.9 leaves a tenth open; 5.940 allows a thousandth, and 5.94 a hundredth.
    const question = { ...steel, ...at('1932') }
    t.same(await verdictsOn(release, question, ['5.94', '5.940', '5.900', '5.970']), [
      'supported',
      'unknown',
      'supported',
      'contradicted',
    ])
    const found = await verification(release, { ...question, value: number('5.940') })
    t.match(of(found, 'crude-steel-output-sun-tssu'), { verdict: 'unknown', why: /too coarse/ })
    t.equal(found.voices, 0)
  },
)

t.test('a verdict names in what the bases of its accounts differ', async (t) => {
  const release = await small(t)
  const harvest = { indicator: 'grain-harvest', ...at('1932'), value: number('69.8') }
  const found = await verification(release, harvest)
  t.same(found.differing, ['concept'])
  t.match(found.why, /; their bases differ in concept$/)
  const alone = await verification(release, { ...steel, ...at('1932'), value: number('5.9') })
  t.same(alone.differing, [])
})

t.test('a number that misses by a power of a thousand is asked for its multiplier', async (t) => {
  const release = await small(t)
  const question = { ...steel, ...at('1932'), value: number('5.9') }
  const found = await verification(release, { ...question, unit: 'tonne', multiplier: 3 })
  t.match(of(found, 'crude-steel-output-sun-tssu'), {
    verdict: 'contradicted',
    why: /agrees with 10\^3 times the number/,
  })
  const far = await verification(release, { ...question, value: number('6.9') })
  t.equal(of(far, 'crude-steel-output-sun-tssu').why, undefined)
})

t.test('qualifiers widen a number or open one end of it', async (t) => {
  const release = await small(t)
  const on = (qualifier: VerifyQuestion['qualifier'], values: readonly string[]) =>
    verdictsOn(release, { ...steel, ...at('1932'), qualifier }, values)
  // Five per cent of 6.20 is 0.31: from 5.89. Of 6.30 it is 0.315: from 5.985, above 5.95.
  t.same(await on('about', ['6.20', '6.30']), ['supported', 'contradicted'])
  t.same(await on('less-than', ['6', '5.9']), ['supported', 'contradicted'])
  t.same(await on('more-than', ['5', '5.9']), ['supported', 'contradicted'])
})

t.test('accounts that disagree make a statement disputed', async (t) => {
  const release = await small(t)
  const found = await verification(release, { ...grain, ...at('1933'), value: number('89.8') })
  t.match(found, { verdict: 'disputed', why: 'of 3 accounts that know 2 agree (2 voices)' })
  t.equal(of(found, 'grain-harvest-sun-biological').verdict, 'supported')
  t.match(of(found, 'grain-harvest-sun-observer'), { verdict: 'supported', says: '89.800000' })
  t.equal(of(found, 'grain-harvest-sun-revised').verdict, 'contradicted')
  t.match(of(found, 'grain-harvest-sun-mean'), {
    verdict: 'unknown',
    why: 'it has no figure for 1933',
  })
})

t.test('a forecast is no witness of what came of it', async (t) => {
  const release = await small(t, {
    'observations/steel.csv': (text) =>
      text.replace('sun-tssu,1937,17.7,"17,7",A', 'sun-tssu,1937,17.7,"17,7",F'),
  })
  const found = await verification(release, { ...steel, ...at('1937'), value: number('17.7') })
  t.equal(found.verdict, 'unknown')
  t.match(of(found, 'crude-steel-output-sun-tssu'), {
    verdict: 'unknown',
    why: 'its figure for 1937 is a plan or forecast, not what came of it',
  })
})

t.test('the lower end of a range refutes only what lies below it', async (t) => {
  const release = await small(t)
  const on = async (value: string) =>
    of(
      await verification(release, { ...grain, ...at('1933'), value: number(value) }),
      'grain-harvest-sun-wheatcroft-davies',
    )
  // The low estimate of 1933 is 65.
  t.match(await on('70'), {
    verdict: 'unknown',
    why: 'it is the lower end of a range, which leaves the value open',
  })
  t.equal((await on('65')).verdict, 'supported')
  t.equal((await on('60')).verdict, 'contradicted')
  const ratio = {
    ...grain,
    ...span('1932', '1933'),
    measure: 'ratio',
    value: number('1.2'),
  } as const
  t.match(of(await verification(release, ratio), 'grain-harvest-sun-wheatcroft-davies'), {
    verdict: 'unknown',
    why: /the quotient of two such ends/,
  })
})

t.test('the lower end of a range bears out more than, and never less than', async (t) => {
  const release = await small(t)
  const on = async (qualifier: 'less-than' | 'more-than', value: string) => {
    const question = { ...grain, ...at('1933'), qualifier, value: number(value) }
    return of(await verification(release, question), 'grain-harvest-sun-wheatcroft-davies')
  }
  // The low estimate of 1933 is 65: the harvest may have been 75.
  t.match(await on('less-than', '70'), {
    verdict: 'unknown',
    why: 'it is the lower end of a range, which leaves the value open',
  })
  t.equal((await on('less-than', '60')).verdict, 'contradicted')
  t.equal((await on('more-than', '60')).verdict, 'supported')
  t.equal((await on('more-than', '70')).verdict, 'unknown')
})

t.test('a range is met by anything in it', async (t) => {
  const release = await small(t)
  const on = async (from: string, to: string) => {
    const question = { ...steel, ...at('1932'), fromValue: number(from), toValue: number(to) }
    return (await verification(release, question)).verdict
  }
  t.equal(await on('5', '7'), 'supported')
  t.equal(await on('7', '9'), 'contradicted')
})

t.test('nothing is known where no account has the figure', async (t) => {
  const release = await small(t)
  t.match(await verification(release, { ...steel, ...at('1934'), value: number('9') }), {
    verdict: 'unknown',
    grounds: 'none',
    voices: 0,
    why: 'no account has the figures that this needs',
  })
  // The target for 1932 is 10.4; it never counts.
  const target = await verification(release, { ...steel, ...at('1932'), value: number('10.4') })
  t.equal(target.verdict, 'contradicted')
  t.match(of(target, 'crude-steel-output-sun-plan-optimum'), {
    verdict: 'unknown',
    why: 'it is a target, not what came of it',
  })
  const growth = { indicator: 'industrial-output-growth', ...at('1927'), value: number('20') }
  t.match(of(await verification(release, growth), 'industrial-output-growth-sun-bureau'), {
    verdict: 'unknown',
    why: 'it has no figure for 1927, only for economic years: 1926-27, 1927-28',
  })
  const missing = { ...grain, ...at('1921'), value: number('30') }
  t.match(of(await verification(release, missing), 'grain-harvest-sun-wheatcroft-davies'), {
    why: 'its figure for 1921 is printed as missing',
  })
})

t.test('doubtful figures do not count, nor quotients across a break', async (t) => {
  const status = (letter: string) => ({
    'observations/steel.csv': (text: string) =>
      text.replace(/1932,5.9,"5,9",A(.*),$/m, `1932,5.9,"5,9",${letter}$1,Why`),
  })
  const doubtful = await small(t, status('D'))
  const level = await verification(doubtful, { ...steel, ...at('1932'), value: number('5.9') })
  t.match(of(level, 'crude-steel-output-sun-tssu'), {
    verdict: 'unknown',
    why: 'its figure for 1932 is marked as doubtful',
  })
  const broken = await small(t, status('B'))
  const ratio = {
    ...steel,
    measure: 'ratio',
    ...span('1928', '1932'),
    value: number('1.4'),
  } as const
  t.match(of(await verification(broken, ratio), 'crude-steel-output-sun-tssu'), {
    verdict: 'unknown',
    why: 'its figures break at 1932; those before are not comparable',
  })
})

t.test('a ratio is the quotient of two figures, as far as they are known', async (t) => {
  const release = await small(t)
  // 5.9 / 4.3 = 1.372; from 5.85 / 4.35 = 1.345 to 5.95 / 4.25 = 1.4.
  const ratio = { ...steel, measure: 'ratio', ...span('1928', '1932') } as const
  t.same(await verdictsOn(release, ratio, ['1.4', '1.3', '1.5', '1.2']), [
    'supported',
    'supported',
    'contradicted',
    'contradicted',
  ])
  const found = await verification(release, { ...ratio, value: number('1.4') })
  t.match(found.accounts, [
    {},
    { parts: [{ working: '5.9 / 4.3 = 1.4', low: '1.34483', high: '1.4' }] },
  ])
})

t.test(
  'a change is one in per cent, in the unit itself, or from one figure to another',
  async (t) => {
    const release = await small(t)
    const change = { ...steel, measure: 'change', ...span('1928', '1932') } as const
    // 37 per cent; from 34.48 to 40.
    const percent = { ...change, unit: 'per-cent-change' }
    t.same(await verdictsOn(release, percent, ['37', '40', '42']), [
      'supported',
      'supported',
      'contradicted',
    ])
    t.match(
      of(
        await verification(release, { ...percent, value: number('37') }),
        'crude-steel-output-sun-tssu',
      ),
      { says: '37', working: '(5.9 / 4.3 - 1) × 100 = 37 per cent' },
    )
    // 5.9 - 4.3 = 1.6, give or take 0.1.
    const absolute = { ...change, unit: 'tonne', multiplier: 6 }
    t.same(await verdictsOn(release, absolute, ['1.6', '1.7', '2.0']), [
      'supported',
      'supported',
      'contradicted',
    ])
    const ends = async (fromValue: string, toValue: string, to = '1932') => {
      const numbers = { fromValue: number(fromValue), toValue: number(toValue) }
      return await verification(release, { ...change, ...span('1928', to), ...numbers })
    }
    t.equal((await ends('4.3', '5.9')).verdict, 'supported')
    t.match(await ends('4.3', '7'), {
      verdict: 'contradicted',
      why: /the first number is supported: .+; the last number is contradicted: /,
    })
    t.match(await ends('4.3', '7', '1935'), { verdict: 'unknown', grounds: 'one-voice' })
  },
)

t.test('a yearly rate is the root of the quotient', async (t) => {
  const release = await small(t)
  // (5.9 / 4.3)^(1/4) = 1.0823; as far as the figures are known 1.0769 to 1.0878.
  const growth = { ...steel, measure: 'growth-rate', ...span('1928', '1932') } as const
  t.same(await verdictsOn(release, growth, ['8', '8.2', '9', '10', '7.5']), [
    'supported',
    'supported',
    'supported',
    'contradicted',
    'contradicted',
  ])
  t.match(
    of(
      await verification(release, { ...growth, value: number('8') }),
      'crude-steel-output-sun-tssu',
    ),
    { says: '8', working: '((5.9 / 4.3)^(1/4) - 1) × 100 = 8 per cent a year' },
  )
})

t.test('yearly rates are linked over the years between', async (t) => {
  const release = await small(t)
  // 40, 20 and 23 per cent: 1.4 × 1.2 × 1.23 = 2.0664, from 2.042 to 2.091.
  const asked = { indicator: 'industrial-output-growth', ...span('1924-25', '1927-28') }
  const ratio = { ...asked, measure: 'ratio' } as const
  t.same(await verdictsOn(release, ratio, ['2.07', '2.2']), ['supported', 'contradicted'])
  t.match(
    of(
      await verification(release, { ...ratio, value: number('2.07') }),
      'industrial-output-growth-sun-bureau',
    ),
    { says: '2.07', working: '(1 + 40 / 100) × (1 + 20 / 100) × (1 + 23 / 100) = 2.07' },
  )
  const early = { ...ratio, ...span('1923-24', '1927-28'), value: number('2') }
  t.match(of(await verification(release, early), 'industrial-output-growth-sun-bureau'), {
    why: 'it has no figure for 1924-25',
  })
})

const seriesOfGrowth = (id: string, meaning: string) => (text: string) =>
  text.replace(
    'industrial-output-growth-sun-bureau,',
    `${id},industrial-output-growth,sun,span,estimate,wheatcroft-davies,A rate,per-cent-change,0,,,,,${meaning},,,,ei-2024,,a/b,\nindustrial-output-growth-sun-bureau,`,
  )
const figureOfGrowth = (id: string, period: string, value: string) => (text: string) =>
  text.replace(
    'industrial-output-growth-sun-bureau,1925-26',
    `${id},${period},${value},,A,ei-2024,p. 1,\nindustrial-output-growth-sun-bureau,1925-26`,
  )

t.test('a rate that is printed for just these years counts as it stands', async (t) => {
  const id = 'industrial-output-growth-sun-a'
  const growth = {
    indicator: 'industrial-output-growth',
    measure: 'growth-rate',
    ...span('1929', '1934'),
  } as const
  for (const [meaning, period, value] of [
    ['between-end-years', '1929/1934', '8'],
    ['mean-of-years', '1930/1934', '8'],
    // 1.08^5 = 1.4693
    ['change-between-end-years', '1929/1934', '46.9'],
    ['total', '1930/1934', '46.9'],
  ] as const) {
    const release = await small(t, {
      'series/industry.csv': seriesOfGrowth(id, meaning),
      'observations/industry.csv': figureOfGrowth(id, period, value),
    })
    t.same(await verdictsOn(release, growth, ['8', '10']), ['supported', 'contradicted'], meaning)
  }
})

t.test('a rate of growth over a span says whether it is so much a year or in all', async (t) => {
  const id = 'industrial-output-growth-sun-a'
  for (const [meaning, says] of [
    ['between-end-years', '1929/1934: 8 % a year'],
    ['mean-of-years', '1929/1934: 8 % a year'],
    ['change-between-end-years', '1929/1934: 8 %'],
  ] as const) {
    const release = await small(t, {
      'series/industry.csv': seriesOfGrowth(id, meaning),
      'observations/industry.csv': figureOfGrowth(id, '1929/1934', '8'),
    })
    const indicator = 'industrial-output-growth'
    const period = parsePeriod('1929/1934')
    const found = await verification(release, { indicator, period, value: number('8') })
    t.equal(of(found, id)?.working, says, meaning)
  }
})

t.test('an index stands at its base by definition, printed or not', async (t) => {
  const asked = {
    indicator: 'industrial-output-index',
    measure: 'ratio',
    ...span('1913', '1928'),
  } as const
  const withoutBase = (text: string) =>
    text.replace(/^industrial-output-index-sun-1956,1913,.*\n/m, '')
  for (const release of [
    await small(t),
    await small(t, { 'observations/industry.csv': withoutBase }),
  ]) {
    const found = await verification(release, { ...asked, value: number('1.32') })
    t.match(of(found, 'industrial-output-index-sun-1956'), {
      verdict: 'supported',
      says: '1.32',
      working: '132 / 100 = 1.32',
    })
    // 131.5 / 100 is the least; were the base rounded too it would be 131.5 / 100.5 = 1.308.
    t.same(await verdictsOn(release, asked, ['1.315', '1.314']), ['supported', 'contradicted'])
  }
})

t.test('a base that is left open can agree and cannot be refuted', async (t) => {
  const release = await small(t)
  const on = async (value: string, indexBase?: string) =>
    of(
      await verification(release, {
        indicator: 'industrial-output-index',
        ...at('1928'),
        value: number(value),
        indexBase,
      }),
      'industrial-output-index-sun-1956',
    )
  t.equal((await on('132')).verdict, 'supported')
  t.match(await on('150'), { verdict: 'unknown', why: /leaves open of which .*base \(here 1913\)/ })
  t.equal((await on('150', '1913')).verdict, 'contradicted')
  t.match(await on('132', '1928'), { verdict: 'unknown', why: 'its base is 1913, not 1928' })
})

t.test('a date is that of the first figure that reaches a value', async (t) => {
  const release = await small(t)
  const on = async (indicator: string, value: string, period: string) =>
    await verification(release, { indicator, measure: 'date', ...at(period), value: number(value) })
  const harvest = await on('grain-harvest', '80', '1930')
  t.match(of(harvest, 'grain-harvest-sun-biological'), {
    verdict: 'supported',
    says: '1930',
    working: '1929: 71.7; 1930: 83.5',
  })
  t.match(of(harvest, 'grain-harvest-sun-observer'), {
    verdict: 'unknown',
    why: 'it has no figure for 1930',
  })
  const late = await on('grain-harvest', '80', '1933')
  t.equal(of(late, 'grain-harvest-sun-biological').verdict, 'contradicted')
  t.equal(of(late, 'grain-harvest-sun-observer').verdict, 'supported')
  t.match(of(await on('grain-harvest', '70', '1928'), 'grain-harvest-sun-biological'), {
    verdict: 'unknown',
    why: 'its first figure has reached the value already',
  })
  t.match(of(await on('crude-steel-output', '10', '1937'), 'crude-steel-output-sun-tssu'), {
    verdict: 'unknown',
    why: 'it has no figure between 1932 and 1937',
  })
  t.match(of(await on('crude-steel-output', '20', '1937'), 'crude-steel-output-sun-tssu'), {
    verdict: 'contradicted',
    says: 'not by 1937',
  })
})

t.test('a census of one day speaks for its year', async (t) => {
  const release = await small(t)
  const asked = { indicator: 'urban-population', ...at('1926'), value: number('26.3') }
  t.match(of(await verification(release, asked), 'urban-population-sun-census'), {
    verdict: 'supported',
    says: '26.314114',
  })
})

t.test('what the source of a claim prints itself is no witness for it', async (t) => {
  const release = await small(t)
  const statement = {
    ...steel,
    area: 'sun',
    from: '1932',
    to: '1932',
    measure: 'level',
    value: number('5.9'),
    unit: 'tonne',
    multiplier: 6,
    qualifier: 'exact',
  } as const
  t.equal((await verdictOn(release, statement)).verdict, 'supported')
  const own = await verdictOn(release, statement, { source: 'istoriya-352' })
  t.equal(own.verdict, 'unknown')
  t.match(of(own, 'crude-steel-output-sun-tssu'), {
    why: 'it rests on the document that makes the claim',
  })
})

t.test('claims of one source that cannot both hold are set against each other', async (t) => {
  const release = await small(t)
  const against = async (id: string) => {
    const claim = release.catalogue.claims.get(id)
    return claim && (await claimVerdict(release, claim)).contradictions
  }
  // 1.18^5 = 2.28776; 1.5^(1/5) = 1.08447.
  t.same(await against('keefe-2009-output-plus-50'), [
    {
      claim: 'keefe-2009-output-plus-18-a-year',
      statement: '18 per cent a year for 5 years is 128.8 per cent, not 50',
      working: '(1 + 18 / 100)^5',
    },
  ])
  t.match(await against('keefe-2009-output-plus-18-a-year'), [
    { statement: '50 per cent in 5 years is 8.4 per cent a year, not 18' },
  ])
})

t.test('claims that can both hold, or speak of other years, are no contradiction', async (t) => {
  const contradictions = async (change: (text: string) => string) => {
    const release = await small(t, { 'claims/keefe-2009.yaml': change })
    const claim = release.catalogue.claims.get('keefe-2009-output-plus-50')
    return claim && (await claimVerdict(release, claim)).contradictions.length
  }
  t.equal(await contradictions((text) => text.replace("value: '50'", "value: '129'")), 0)
  t.equal(await contradictions((text) => text.replace("value: '50'", "value: '135'")), 1)
  t.equal(
    await contradictions((text) => {
      const [first = '', ...rest] = text.split('- id: keefe-2009-output-plus-50')
      return [first.replace("from: '1929'", "from: '1928'"), ...rest].join(
        '- id: keefe-2009-output-plus-50',
      )
    }),
    0,
  )
})

t.test('a statement that restates a figure is supported by its account', async (t) => {
  const release = await small(t)
  for (const series of release.catalogue.series.values()) {
    if (series.nature === 'plan') continue
    const [batch] = await release.observations.observations([series.id], everyDay)
    if (!batch) continue
    for (let index = 0; index < batch.length; index++) {
      const { value, period } = observationAt(batch, index)
      if (value === undefined) continue
      const found = await verification(release, {
        indicator: series.indicator,
        area: series.area,
        ...at(period),
        value,
        unit: series.unit,
        multiplier: series.multiplier,
      })
      t.equal(of(found, series.id).verdict, 'supported', `${series.id} ${period}`)
    }
  }
})

t.test('a rival never changes what another account says, and makes a second voice', async (t) => {
  const alone = await small(t)
  const beside = await small(t, {
    'series/steel.csv': (text) =>
      `${text}crude-steel-output-sun-x,crude-steel-output,sun,A,estimate,energy-institute,Rival,tonne,6,,,,,,,,,ei-2024,,a/b,\n`,
    'observations/steel.csv': (text) =>
      `${text}crude-steel-output-sun-x,1932,5.2,,A,ei-2024,p. 1,\n`,
  })
  for (const value of ['5.9', '5.2', '7']) {
    const question = { ...steel, ...at('1932'), value: number(value) }
    const [before, after] = [
      await verification(alone, question),
      await verification(beside, question),
    ]
    const tssu = 'crude-steel-output-sun-tssu'
    t.same(of(after, tssu), of(before, tssu), value)
    t.match(after, { grounds: 'several-voices', voices: 2 })
  }
  const disputed = { ...steel, ...at('1932'), value: number('5.9') }
  t.equal((await verification(beside, disputed)).verdict, 'disputed')
  const between = { ...steel, ...at('1932'), value: number('5.5') }
  t.match(await verification(beside, between), {
    verdict: 'contradicted',
    why: 'both accounts that know say otherwise (2 voices), some less and some more',
  })
})

t.test('the same digits in another power of ten have the same verdict', async (t) => {
  const release = await small(t)
  for (const [value, multiplier] of [
    ['5.9', 6],
    ['59', 5],
    ['0.0059', 9],
  ] as const) {
    const question = { ...steel, ...at('1932'), value: number(value), multiplier }
    t.equal((await verification(release, question)).verdict, 'supported', value)
    const other = { ...question, value: number(value.replace('9', '7')) }
    t.equal((await verification(release, other)).verdict, 'contradicted', value)
  }
})
