import { type Broken, swap } from './broken.ts'

export const periods: readonly Broken[] = [
  {
    rule: 'period-frequency',
    by: 'a month in a yearly series',
    changes: { 'observations/steel.csv': swap('1928,4.3', '1928-01,4.3') },
    violations: [
      {
        rule: 'period-frequency',
        file: 'observations/steel.csv',
        line: 4,
        column: 29,
        found: 'month "1928-01" in a series of frequency A',
        mend: 'such a series has periods of kind year, economic-year; make other figures a series of their own',
      },
    ],
  },
  {
    rule: 'period-in-area',
    by: 'a year before the union',
    changes: { 'observations/steel.csv': swap('tssu,1928', 'tssu,1922') },
    violations: [
      {
        rule: 'period-in-area',
        file: 'observations/steel.csv',
        line: 4,
        column: 29,
        found: '"1922", while sun existed from 1922-12-30 to 1991-12-26',
        mend: 'say in basis.borders of crude-steel-output-sun-tssu which territory the figures cover',
      },
    ],
  },
  {
    rule: 'published-after',
    by: 'a newspaper that knows next year',
    changes: {
      'observations/agriculture.csv': swap(
        'grain-harvest-sun-observer,1933',
        'grain-harvest-sun-observer,1935',
      ),
    },
    violations: [
      {
        rule: 'published-after',
        file: 'observations/agriculture.csv',
        line: 17,
        column: 28,
        found: '"1935" in observer-1934, printed 1934-05-02',
        mend: 'mend the period or the date of the source, or give status F to a forecast',
      },
    ],
  },
  {
    rule: 'quotation-in-life',
    by: 'words after death',
    changes: { 'quotations/population.yaml': swap("'1935-11-17'", "'1954'") },
    violations: [
      {
        rule: 'quotation-in-life',
        file: 'quotations/population.yaml',
        line: 24,
        column: 9,
        found: '"1954", while stalin lived from 1878 to 1953',
        mend: 'mend the date or the speaker, or mark the quotation misattributed',
      },
    ],
  },
  {
    rule: 'periods-in-order',
    by: 'an earlier period after a later one',
    changes: {
      'quotations/industry.yaml': swap('    - 1931/1941', "    - 1931/1941\n    - '1929'"),
    },
    violations: [
      {
        rule: 'periods-in-order',
        file: 'quotations/industry.yaml',
        line: 22,
        column: 7,
        found: '"1929" after "1931/1941"',
        mend: 'order them by their first day, the shorter first, and name the same days once',
      },
    ],
  },
  {
    rule: 'periods-in-order',
    by: 'the same days written in two ways',
    changes: {
      'quotations/industry.yaml': swap('1931/1941', '1931-H1\n    - 1931-01/1931-06'),
    },
    violations: [
      {
        rule: 'periods-in-order',
        file: 'quotations/industry.yaml',
        line: 22,
        column: 7,
        found: '"1931-01/1931-06" after "1931-H1"',
        mend: 'order them by their first day, the shorter first, and name the same days once',
      },
    ],
  },
  {
    rule: 'date-order',
    by: 'a plan that ends before it begins',
    changes: { 'plans.csv': swap('1976,1980', '1976,1975') },
    violations: [
      {
        rule: 'date-order',
        file: 'plans.csv',
        line: 4,
        column: 54,
        found: 'nominalEnd "1975" before nominalStart "1976"',
        mend: 'let nominalEnd lie after nominalStart',
      },
    ],
  },
  {
    rule: 'date-order',
    by: 'a claim that ends before it begins',
    changes: { 'claims/keefe-2009.yaml': swap("to: '1934'", "to: '1924'") },
    violations: [
      {
        rule: 'date-order',
        file: 'claims/keefe-2009.yaml',
        line: 11,
        column: 7,
        found: 'to "1924" before from "1929"',
        mend: 'let to lie after from',
      },
    ],
  },
  {
    rule: 'real-date',
    by: 'a month that does not exist',
    changes: { 'sources/dataset.json': swap('[2025, 7, 13]', '[2025, 13]') },
    violations: [
      {
        rule: 'real-date',
        file: 'sources/dataset.json',
        line: 20,
        column: 21,
        found:
          'period "2025-13": month 13 does not exist; months run from 01 to 12, and the economic year that begins in 2025 is 2025-26',
        mend: 'write [[year]], [[year, month]] or [[year, month, day]]; of a range the later second',
      },
    ],
  },
  {
    rule: 'real-date',
    by: 'a year of two digits',
    changes: { 'sources/dataset.json': swap('[[2024]]', '[[24]]') },
    violations: [
      {
        rule: 'real-date',
        file: 'sources/dataset.json',
        line: 7,
        column: 21,
        found: 'year 24 in [[24]]',
        mend: 'write [[year]], [[year, month]] or [[year, month, day]]; of a range the later second',
      },
    ],
  },
  {
    rule: 'real-date',
    by: 'a range that ends as it begins',
    changes: { 'sources/dataset.json': swap('[[2024]]', '[[2024], [2024]]') },
    violations: [
      {
        rule: 'real-date',
        file: 'sources/dataset.json',
        line: 7,
        column: 21,
        found: '[[2024],[2024]], of which the second is not later',
        mend: 'write [[year]], [[year, month]] or [[year, month, day]]; of a range the later second',
      },
    ],
  },
  {
    rule: 'not-in-future',
    by: 'a death to come',
    changes: { 'people.csv': swap('1971-09-11', '2971-09-11') },
    violations: [
      {
        rule: 'not-in-future',
        file: 'people.csv',
        line: 2,
        column: 61,
        found: '"2971-09-11", after the day of the dataset',
        mend: 'mend it, or the date in dataset.yaml',
      },
    ],
  },
  {
    rule: 'not-in-future',
    by: 'a document that is not printed yet',
    changes: { 'sources/dataset.json': swap('[[2024]]', '[[2042]]') },
    violations: [
      {
        rule: 'not-in-future',
        file: 'sources/dataset.json',
        line: 7,
        column: 22,
        found: '"2042", after the day of the dataset',
        mend: 'mend it, or the date in dataset.yaml',
      },
    ],
  },
  {
    rule: 'each-once',
    by: 'a topic that is named twice',
    changes: {
      'quotations/industry.yaml': swap('    - industry\n', '    - industry\n    - industry\n'),
    },
    violations: [
      {
        rule: 'each-once',
        file: 'quotations/industry.yaml',
        line: 18,
        column: 7,
        found: '"industry" again',
        mend: 'name each once',
      },
    ],
  },
]
