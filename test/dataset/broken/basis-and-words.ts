import { type Broken, swap } from './broken.ts'

export const basisAndWords: readonly Broken[] = [
  {
    rule: 'span-meaning',
    by: 'a span that does not say',
    changes: { 'series/agriculture.csv': swap('mean-of-years', '') },
    violations: [
      {
        rule: 'span-meaning',
        file: 'series/agriculture.csv',
        line: 3,
        column: 130,
        found: 'frequency span and no span meaning',
        mend: 'say what the figures mean: between-end-years, mean-of-years, total …',
      },
    ],
  },
  {
    rule: 'span-meaning',
    by: 'a year that says',
    changes: { 'series/steel.csv': swap('borders of 1939,,', 'borders of 1939,total,') },
    violations: [
      {
        rule: 'span-meaning',
        file: 'series/steel.csv',
        line: 2,
        column: 122,
        found: 'frequency A and total span meaning',
        mend: 'remove the span meaning, or set the frequency to span',
      },
    ],
  },
  {
    rule: 'index-base',
    by: 'an index of nothing',
    changes: { 'series/industry.csv': swap('comparable,1913', 'comparable,') },
    violations: [
      {
        rule: 'index-base',
        file: 'series/industry.csv',
        line: 5,
        column: 140,
        found: 'unit index without an index base',
        mend: 'name the period that counts as 100, or previous-year',
      },
    ],
  },
  {
    rule: 'price-base',
    by: 'tonnes in prices of 1926/27',
    changes: { 'series/steel.csv': swap('tonne,6,', 'tonne,6,1926-27') },
    violations: [
      {
        rule: 'price-base',
        file: 'series/steel.csv',
        line: 2,
        column: 103,
        found: 'price base 1926-27 of a quantity of dimension mass',
        mend: 'remove it; prices matter only to exchange-rate, growth, index, money, money-per-person, ratio, share, wage',
      },
    ],
  },
  {
    rule: 'plan-named',
    by: 'a target of no plan',
    changes: { 'series/steel.csv': swap('fyp-1-optimum', '') },
    violations: [
      {
        rule: 'plan-named',
        file: 'series/steel.csv',
        line: 3,
        column: 132,
        found: 'nature plan and no plan',
        mend: 'name the plan',
      },
    ],
  },
  {
    rule: 'plan-named',
    by: 'a report of a plan',
    changes: { 'series/steel.csv': swap('borders of 1939,,,,', 'borders of 1939,,,,fyp-10') },
    violations: [
      {
        rule: 'plan-named',
        file: 'series/steel.csv',
        line: 2,
        column: 125,
        found: 'nature reported and plan "fyp-10"',
        mend: 'remove the plan, or mend the nature',
      },
    ],
  },
  {
    rule: 'clean-text',
    by: 'a tab',
    changes: {
      'quotations/population.yaml': swap(
        'locator: heading and first paragraphs',
        'locator: "head\\ting"',
      ),
    },
    violations: [
      {
        rule: 'clean-text',
        file: 'quotations/population.yaml',
        line: 9,
        column: 12,
        found: 'a control character in "head\\ting"',
        mend: 'remove it',
      },
    ],
  },
  {
    rule: 'clean-text',
    by: 'a doubled blank',
    changes: { 'people.csv': swap('Head of the', 'Head  of the') },
    violations: [
      {
        rule: 'clean-text',
        file: 'people.csv',
        line: 3,
        column: 66,
        found: 'a doubled blank in "Head  of the Soviet government 1917-1924."',
        mend: 'leave one blank',
      },
    ],
  },
  {
    rule: 'clean-text',
    by: 'a blank at the end',
    changes: { 'people.csv': swap('party.', 'party. ') },
    violations: [
      {
        rule: 'clean-text',
        file: 'people.csv',
        line: 4,
        column: 74,
        found: 'blanks at the beginning or end in "General Secretary of the party. "',
        mend: 'remove them',
      },
    ],
  },
  {
    rule: 'clean-text',
    by: 'a broken encoding',
    changes: { 'sources/chapter.json': swap('Central European', 'Central â€œEuropean') },
    violations: [
      {
        rule: 'clean-text',
        file: 'sources/chapter.json',
        line: 37,
        column: 18,
        found: 'UTF-8 that was read as another encoding in "Central â€œEuropean University Press"',
        mend: 'restore the characters from the source',
      },
    ],
  },
  {
    rule: 'clean-text',
    by: 'a letter in two parts',
    changes: { 'people.csv': swap('Head of', 'He\u0061\u0301d of') },
    violations: [
      {
        rule: 'clean-text',
        file: 'people.csv',
        line: 3,
        column: 66,
        found:
          'characters that are not in Unicode form NFC in "Hea\u0301d of the Soviet government 1917-1924."',
        mend: 'normalise them to NFC',
      },
    ],
  },
  {
    rule: 'clean-text',
    by: 'an invisible character in the head',
    changes: { 'dataset.yaml': swap('Steel, grain', 'Steel,\u200B grain') },
    violations: [
      {
        rule: 'clean-text',
        file: 'dataset.yaml',
        line: 3,
        column: 14,
        found:
          'an invisible character in "Steel,\u200B grain, towns and growth in a few rival accounts."',
        mend: 'remove it',
      },
    ],
  },
  {
    rule: 'sorted',
    by: 'an id out of order',
    changes: { 'topics.csv': (t) => `${t}food,Food,,What was eaten.\n` },
    violations: [
      {
        rule: 'sorted',
        file: 'topics.csv',
        line: 6,
        column: 1,
        found: '"food" after "steel"',
        mend: 'sort the file by id',
      },
    ],
  },
  {
    rule: 'sorted',
    by: 'a period out of order',
    changes: { 'observations/steel.csv': (t) => t.replace('tssu,1928', 'tssu,1936') },
    violations: [
      {
        rule: 'sorted',
        file: 'observations/steel.csv',
        line: 5,
        column: 1,
        found: '"crude-steel-output-sun-tssu 1932" after "crude-steel-output-sun-tssu 1936"',
        mend: 'sort the file by series, then period',
      },
    ],
  },
]
