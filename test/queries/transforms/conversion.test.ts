import fc from 'fast-check'
import t from 'tap'
import { derive } from '../../../src/queries/transforms/derive.ts'
import { ucumSize } from '../../../src/queries/transforms/ucum.ts'
import { derived, line, refusalOf, resultsOf, units } from '../../support/lines.ts'

const converted = (value: string, from: string, to: string) =>
  resultsOf(derived(line([['1928', value]], { unit: from }), { unit: to }))[0]

t.test('a unit of the dataset converts by the factors of both units', async (t) => {
  // 428 × 0.0163804964 = 7.0108524592
  t.equal(converted('428', 'pood', 'tonne'), '1928 7.01')
  // 12.50 × 1066.8 / 1000 = 13.335
  t.equal(converted('12.50', 'verst', 'kilometre'), '1928 13.34')
  // 17.3 × 1.0925397504 = 18.9009376819
  t.equal(converted('17.3', 'desyatina', 'hectare'), '1928 18.9')
  // 7.25 × 0.1
  t.equal(converted('7.25', 'centner-per-hectare', 'tonne-per-hectare'), '1928 0.725')
  t.equal(converted('45.0', 'rouble-per-month', 'rouble-per-year'), '1928 540')
  t.equal(converted('0.140', 'fraction', 'percent'), '1928 14.0')
})

t.test('a conversion repeats both factors, each with its source', async (t) => {
  const { points, derivation } = derived(line([['1928', '428']], { unit: 'pood' }), { unit: 't' })
  t.same(derivation.unit, {
    id: 'tonne',
    name: 'tonne',
    symbol: 't',
    ucum: 't',
    dimension: 'mass',
  })
  t.equal(derivation.multiplier, 6)
  t.same(derivation.steps, [
    {
      transform: 'conversion',
      title: 'pood to tonne',
      formula: 'x_t * from / to',
      constants: [
        {
          name: 'from',
          value: '0.0163804964',
          exact: true,
          source: 'wikimedia-unit-conversion',
          locator: 'entry Q923539, label pood: factor 16.3804964, in kilograms',
        },
        { name: 'to', value: '1', exact: true },
      ],
      rounding: 'as many significant digits as the figure with the fewest has',
    },
  ])
  t.match(points[0], { digits: { kind: 'significant', count: 3 }, exact: false })
})

/** What the documents say of the Russian units, and the factor that follows from it. */
const russianUnits = [
  // 16.3804964 kilograms, in tonnes.
  ['pood', '0.0163804964', 'wikimedia-unit-conversion', /Q923539.*16\.3804964/],
  // 100 kilograms, in tonnes.
  ['centner', '0.1', 'wikimedia-unit-conversion', /Q940052.*100/],
  // 500 sazhens of 3 arshins of 2 1/3 feet of 0.3048 metres: 500 × 3 × 7/3 × 0.3048.
  ['verst', '1066.8', 'gnu-units-3-15', /500 sazhen.*3 arshin.*1\|3\) feet.*12 inch.*2\.54 cm/],
  // 2400 square sazhens of 7 feet: 2400 × (7 × 0.3048)² = 2400 × 4.55224896 square metres, in hectares.
  ['desyatina', '1.0925397504', 'gnu-units-3-15', /2400 sazhen\^2.*3 arshin.*2\.54 cm/],
] as const

const baseUnits: Readonly<Record<string, string>> = {
  mass: 'tonne',
  length: 'metre',
  area: 'hectare',
}

t.test(
  'each Russian unit has its exact factor, and names the document that it is from',
  async (t) => {
    for (const [id, factor, source, locator] of russianUnits) {
      const to = baseUnits[units.get(id)?.dimension ?? '']
      // As many digits as the factor has, so that the result is the factor itself.
      const one = line([['1928', '1.0000000000']], { unit: id })
      const { points, derivation } = derived(one, { unit: to })
      t.match(points[0], { kind: 'figure', exact: true }, id)
      t.equal(Number(points[0]?.kind === 'figure' && points[0].value), Number(factor), id)
      t.match(derivation.steps[0]?.constants[0], { name: 'from', value: factor, exact: true }, id)
      t.equal(derivation.steps[0]?.constants[0]?.source, source)
      t.match(derivation.steps[0]?.constants[0]?.locator, locator)
    }
  },
)

t.test('counting in another power of ten moves the point and no digit', async (t) => {
  const kilos = line([['1928', '4.30']], { multiplier: 3 })
  const millions = derived(kilos, { multiplier: 6 })
  t.equal(resultsOf(millions)[0], '1928 0.00430')
  t.match(millions.points[0], { exact: true })
  t.match(millions.derivation, {
    multiplier: 6,
    steps: [
      { transform: 'scaling', title: '10^3 to 10^6', constants: [{ name: 'k', value: '-3' }] },
    ],
  })
  // To units from thousands: three decimals are no longer known.
  t.equal(resultsOf(derived(kilos, { multiplier: 0 }))[0], '1928 4300')
  t.same(derived(kilos, { multiplier: 3 }).derivation.steps, [])
})

t.test('to its own unit a figure is not converted', async (t) => {
  const { points, derivation } = derived(line([['1928', '5.90']]), { unit: 't' })
  t.match(points[0], { value: '5.90', exact: true })
  t.same(derivation.steps, [])
})

t.test(
  'a code of the Unified Code converts by its definitions, exactly where they are',
  async (t) => {
    // A pound is 7000 grains of 64.79891 milligrams: 5.90 / 0.00045359237 = 13007.27...
    const pounds = derived(line([['1928', '5.90']]), { unit: '[lb_av]' })
    t.equal(resultsOf(pounds)[0], '1928 13000')
    t.same(pounds.derivation.steps[0]?.constants[1], {
      name: 'to',
      value: '0.00045359237',
      exact: true,
      source: 'ucum-lhc-7-1-10',
      locator: 'definitions of the atoms of [lb_av], in tonnes',
    })
    const grams = derived(line([['1928', '5.90']]), { unit: 'Gg' })
    t.equal(resultsOf(grams)[0], '1928 0.00590')
    t.match(grams.points[0], { exact: true })
    // A foot of the United States survey is 1200/3937 of a metre, which is no finite decimal.
    const survey = derived(line([['1928', '1200']], { unit: 'metre' }), { unit: '[ft_us]' })
    t.equal(resultsOf(survey)[0], '1928 3937')
    t.match(survey.points[0], { exact: false })
  },
)

t.test('a dataset that lacks the document of the definitions is not sent to it', async (t) => {
  const tonne = units.get('tonne')
  if (!tonne) throw new Error('there are tonnes')
  const { derivation } = derive(
    line([['1928', '5.90']]),
    { unit: 'kg' },
    new Map([['tonne', tonne]]),
  )
  t.equal(derivation.steps[0]?.constants[1]?.value, '0.001')
  t.notOk(derivation.steps[0]?.constants[1]?.source)
})

t.test(
  'the factors that the dataset takes from the Unified Code follow from its definitions',
  async (t) => {
    // The size of a unit and that of the base of its dimension, both in grams, metres and seconds.
    const cited = [...units.values()].filter(({ source }) => source === 'ucum-lhc-7-1-10')
    t.equal(cited.length, 7)
    const bases = { length: 'm', energy: 'J', volume: 'm3', mass: 't', 'area-per-person': 'm2' }
    for (const { id, ucum = '', dimension, factor } of cited) {
      const base = Object.entries(bases).find(([name]) => name === dimension)?.[1] ?? ''
      const [unit, measure] = [ucumSize(ucum.replace('/{person}', '')), ucumSize(base)]
      if (!unit || !measure || factor === undefined) throw new Error(`${id} has no size`)
      const [whole = '', decimals = ''] = factor.split('.')
      t.equal(
        unit.size.over * measure.size.under * 10n ** BigInt(decimals.length),
        BigInt(whole + decimals) * unit.size.under * measure.size.over,
        id,
      )
    }
  },
)

t.test('sizes are worked out through prefixes, powers and quotients', async (t) => {
  const sizes = {
    // In grams, metres and seconds.
    kg: [1000n, 1n],
    kL: [1n, 1n],
    dam2: [100n, 1n],
    'kW.h': [3_600_000_000n, 1n],
    't/har': [100n, 1n],
    '10*3.t': [1_000_000_000n, 1n],
    '/s': [1n, 1n],
    '2.m': [2n, 1n],
    '[yd_i]': [1143n, 1250n],
    'm-2': [1n, 1n],
  }
  for (const [code, [over, under]] of Object.entries(sizes)) {
    t.match(ucumSize(code), { size: { over, under }, exact: true }, code)
  }
})

t.test('what rests on a measured number is not called exact', async (t) => {
  for (const code of ['u', 'eV', '[pi].m2', '[c]']) t.match(ucumSize(code), { exact: false }, code)
})

t.test('what has no size, does not exist or would be too large is no code here', async (t) => {
  const codes = ['Cel', '[iU]', 'foo', 'kilogram', 'k[lb_av]', '', 'm999', 'kg.', '(m)', 'g{wet}']
  for (const code of [...codes, 'm.'.repeat(40)]) t.equal(ucumSize(code), undefined, code)
})

t.test('a unit of another dimension is refused with the units that are allowed', async (t) => {
  t.same(refusalOf(line([['1928', '5.9']]), { unit: 'hectare' }), {
    code: 'differing-dimensions',
    parameter: 'unit',
    detail:
      'unit=hectare on series steel: hectare measures area, the figures are mass in tonne; units with a factor there: centner, kilogram, pood, tonne',
  })
})

t.test('a code of another dimension is refused, whether the dataset has it or not', async (t) => {
  const steel = line([['1928', '5.9']])
  t.match(
    refusalOf(steel, { unit: 'har' }).detail,
    'unit=har on series steel: hectare measures area',
  )
  const { code, detail } = refusalOf(steel, { unit: 'm2' })
  t.equal(code, 'differing-dimensions')
  t.match(
    detail,
    'a UCUM code, but not of mass as the dataset counts it; units with a factor there:',
  )
})

t.test('an unknown unit is refused with those allowed', async (t) => {
  for (const unit of ['pud', '[degF]']) {
    t.same(refusalOf(line([['1928', '5.9']]), { unit }), {
      code: 'unknown-value',
      parameter: 'unit',
      detail: `unit=${unit} on series steel: neither a unit of the dataset nor a UCUM code; units with a factor there: centner, kilogram, pood, tonne`,
    })
  }
})

t.test('where the Unified Code would drop what counts, its codes are not taken', async (t) => {
  // It reads t{C} as a tonne, so that a tonne of carbon would be a thousand kilograms of the dioxide.
  t.equal(
    refusalOf(line([['1928', '5']], { unit: 'tonne-carbon' }), { unit: 'kg' }).code,
    'differing-dimensions',
  )
  t.equal(
    refusalOf(line([['1928', '5']], { unit: 'year' }), { unit: 'wk' }).code,
    'differing-dimensions',
  )
})

t.test('a unit without a factor is refused with what the dataset says of it', async (t) => {
  t.same(refusalOf(line([['1928', '5']], { unit: 'gigacalorie' }), { unit: 'joule' }), {
    code: 'no-factor',
    parameter: 'unit',
    detail:
      'unit=joule on series steel: gigacalorie has no factor (A thousand megacalories; which calorie is not stated in the source.); units of energy with a factor: exajoule, joule, kilowatt-hour',
  })
  t.match(
    refusalOf(line([['1928', '5']], { unit: 'year' }), { unit: 'day' }).detail,
    'day has no factor (No factor to years',
  )
})

t.test('money does not cross bases', async (t) => {
  const { code, detail } = refusalOf(line([['1928', '5']], { unit: 'rouble' }), {
    unit: 'rouble-1961',
  })
  t.equal(code, 'differing-bases')
  t.match(detail, 'Roubles of different reforms and price bases have no common factor.')
  t.match(detail, /units of money with a factor: none$/)
})

t.test('the unit in which figures are counted does not change their per cent change', async () => {
  const figure = fc.integer({ min: 1000, max: 9999 }).map(String)
  fc.assert(
    fc.property(figure, figure, fc.constantFrom('pood', 'centner', '[lb_av]'), (a, b, unit) => {
      const of = line([
        ['1928', a],
        ['1929', b],
      ])
      const [plain] = resultsOf(derived(of, { units: 'pch' })).slice(1)
      return resultsOf(derived(of, { units: 'pch', unit }))[1] === plain
    }),
  )
})

t.test('there and back again a figure is what it was', async () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (whole) => {
      const there = derived(line([['1928', String(whole)]], { unit: 'metre' }), { unit: 'cm' })
      const [point] = there.points
      if (point?.kind !== 'figure') return false
      const back = converted(point.value, 'centimetre', 'metre')
      return Number(back?.slice('1928 '.length)) === whole
    }),
  )
})
