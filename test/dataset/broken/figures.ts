import { type Broken, swap } from './broken.ts'

export const figures: readonly Broken[] = [
  {
    rule: 'printed-agrees',
    by: 'another digit',
    changes: { 'observations/steel.csv': swap('"5,9"', '"5,8"') },
    violations: [
      {
        rule: 'printed-agrees',
        file: 'observations/steel.csv',
        line: 5,
        column: 38,
        found: 'printed "5,8", value 5.9',
        mend: 'the printed numeral reads 5.8; correct whichever is wrong',
      },
    ],
  },
  {
    rule: 'printed-agrees',
    by: 'words about a numeral',
    changes: { 'observations/steel.csv': swap('"5,9"', 'some 5.9') },
    violations: [
      {
        rule: 'printed-agrees',
        file: 'observations/steel.csv',
        line: 5,
        column: 38,
        found: 'printed "some 5.9", value 5.9',
        mend: 'leave in printed only the numeral; put other words in the note',
      },
    ],
  },
  {
    rule: 'missing-has-no-value',
    by: 'a value marked missing',
    changes: { 'observations/agriculture.csv': swap('1921,,,M', '1921,55,,M') },
    violations: [
      {
        rule: 'missing-has-no-value',
        file: 'observations/agriculture.csv',
        line: 27,
        column: 42,
        found: 'status M and value 55',
        mend: 'remove the value, or mend the status',
      },
    ],
  },
  {
    rule: 'missing-has-no-value',
    by: 'no value and not marked',
    changes: { 'observations/agriculture.csv': swap('1928,63,,E', '1928,,,E') },
    violations: [
      {
        rule: 'missing-has-no-value',
        file: 'observations/agriculture.csv',
        line: 28,
        column: 42,
        found: 'status E and no value',
        mend: 'give the value, or status M',
      },
    ],
  },
  {
    rule: 'doubt-has-reason',
    by: 'a doubt that nothing explains',
    changes: { 'observations/steel.csv': swap('"5,9",A', '"5,9",D') },
    violations: [
      {
        rule: 'doubt-has-reason',
        file: 'observations/steel.csv',
        line: 5,
        column: 69,
        found: 'status D without a note, here or at the series',
        mend: 'say in the note why the figure is doubted, or mend the status',
      },
    ],
  },
  {
    rule: 'plausible-range',
    by: 'ten times too much, in another multiplier',
    changes: { 'observations/agriculture.csv': swap('1932,69870000', '1932,698700000') },
    violations: [
      {
        rule: 'plausible-range',
        file: 'observations/agriculture.csv',
        line: 16,
        column: 33,
        found: '698700000, which is not from 20 to 250 in tonne × 10^6',
        mend: 'mend the value, the unit or the multiplier; or widen the range of the indicator',
      },
    ],
  },
  {
    rule: 'plausible-range',
    by: 'just below the minimum',
    changes: { 'observations/industry.csv': swap('1926-27,20,nearly twenty', '1926-27,-50.1,') },
    violations: [
      {
        rule: 'plausible-range',
        file: 'observations/industry.csv',
        line: 3,
        column: 45,
        found: '-50.1, which is not from -50 to 60 in per-cent-change × 10^0',
        mend: 'mend the value, the unit or the multiplier; or widen the range of the indicator',
      },
    ],
  },
  {
    rule: 'share-range',
    by: 'more than the whole',
    changes: {
      'observations/population.csv': swap('1926,17.9', '1926,100.1'),
      'indicators.csv': swap('per-cent,0,0,100', 'per-cent,0,0,1000'),
    },
    violations: [
      {
        rule: 'share-range',
        file: 'observations/population.csv',
        line: 9,
        column: 29,
        found: '100.1, which is not from 0 to 100 per cent',
        mend: 'mend the value or its unit; what may exceed the whole has dimension ratio',
      },
    ],
  },
  {
    rule: 'dimension',
    by: 'shares in tonnes',
    changes: { 'series/population.csv': swap('per-cent,', 'tonne,') },
    violations: [
      {
        rule: 'dimension',
        file: 'series/population.csv',
        line: 3,
        column: 102,
        found: 'unit tonne of dimension mass',
        mend: 'choose a unit of dimension share, as indicator urban-share has',
      },
    ],
  },
  {
    rule: 'dimension',
    by: 'an indicator of mass in exajoules',
    changes: { 'indicators.csv': swap('energy,exajoule', 'mass,exajoule') },
    violations: [
      {
        rule: 'dimension',
        file: 'indicators.csv',
        line: 6,
        column: 133,
        found: 'unit exajoule of dimension energy',
        mend: 'choose a unit of dimension mass, as indicator primary-energy-consumption has',
      },
      {
        rule: 'dimension',
        file: 'series/industry.csv',
        line: 7,
        column: 123,
        found: 'unit exajoule of dimension energy',
        mend: 'choose a unit of dimension mass, as indicator primary-energy-consumption has',
      },
    ],
  },
]
