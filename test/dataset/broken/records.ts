import { type Broken, swap } from './broken.ts'

export const records: readonly Broken[] = [
  {
    rule: 'claim-moment',
    by: 'a moment of no record',
    changes: {
      'claims/keefe-2009.yaml': swap("  from: '1929'\n", "  from: '1929'\n  moment: plan-end\n"),
    },
    violations: [
      {
        rule: 'claim-moment',
        file: 'claims/keefe-2009.yaml',
        line: 11,
        column: 11,
        found: 'moment plan-end with no record and no date',
        mend: 'name the plan and no other record, with measure date and a dateValue',
      },
    ],
  },
  {
    rule: 'claim-moment',
    by: 'a record of which no moment is asserted',
    changes: {
      'claims/keefe-2009.yaml': swap("  from: '1929'\n", "  from: '1929'\n  plan: fyp-10\n"),
    },
    violations: [
      {
        rule: 'claim-moment',
        file: 'claims/keefe-2009.yaml',
        line: 1,
        column: 3,
        found: 'moment none with plan and no date',
        mend: 'say which moment of the record is asserted, or remove the record',
      },
    ],
  },
  {
    rule: 'field',
    by: 'a code that is not on the list',
    changes: { 'estimators.csv': swap('planning-body', 'planing-body') },
    violations: [
      {
        rule: 'field',
        file: 'estimators.csv',
        line: 3,
        column: 34,
        found: 'kind: "planing-body"',
        mend: 'did you mean "planning-body"? use one of agency, database, government, international, party, planning-body, press, reference-work, scholar, statistical-office, unknown',
      },
    ],
  },
  {
    rule: 'field',
    by: 'a required cell is empty',
    changes: { 'estimators.csv': swap('Drew up the plans.', '') },
    violations: [
      {
        rule: 'field',
        file: 'estimators.csv',
        line: 3,
        column: 48,
        found: 'no "description"',
        mend: 'give a text',
      },
    ],
  },
  {
    rule: 'field',
    by: 'a month 13 in a claim',
    changes: { 'claims/keefe-2009.yaml': swap("from: '1929'", "from: '1929-13'") },
    violations: [
      {
        rule: 'field',
        file: 'claims/keefe-2009.yaml',
        line: 10,
        column: 9,
        found: 'from: "1929-13"',
        mend: 'period "1929-13": month 13 does not exist; months run from 01 to 12, and the economic year that begins in 1929 is 1929-30',
      },
    ],
  },
  {
    rule: 'field',
    by: 'a month 13 of a figure',
    changes: { 'observations/steel.csv': swap('1928,4.3', '1928-13,4.3') },
    violations: [
      {
        rule: 'field',
        file: 'observations/steel.csv',
        line: 4,
        column: 29,
        found: 'period: "1928-13"',
        mend: 'period "1928-13": month 13 does not exist; months run from 01 to 12, and the economic year that begins in 1928 is 1928-29',
      },
    ],
  },
  {
    rule: 'field',
    by: 'a decimal comma',
    changes: { 'observations/steel.csv': swap('1928,4.3,"4,3"', '1928,"4,3",') },
    violations: [
      {
        rule: 'field',
        file: 'observations/steel.csv',
        line: 4,
        column: 34,
        found: 'value: "4,3"',
        mend: 'a decimal is digits, with an optional minus sign and decimal point: -1234.50',
      },
    ],
  },
  {
    rule: 'field',
    by: 'a broken multiplier',
    changes: { 'series/steel.csv': swap('tonne,6', 'tonne,6.5') },
    violations: [
      {
        rule: 'field',
        file: 'series/steel.csv',
        line: 2,
        column: 101,
        found: 'multiplier: "6.5"',
        mend: 'write a whole number',
      },
    ],
  },
  {
    rule: 'field',
    by: 'a month 13 that words speak of',
    changes: { 'quotations/industry.yaml': swap('1931/1941', '1931-13') },
    violations: [
      {
        rule: 'field',
        file: 'quotations/industry.yaml',
        line: 21,
        column: 7,
        found: 'periods.0: "1931-13"',
        mend: 'period "1931-13": month 13 does not exist; months run from 01 to 12, and the economic year that begins in 1931 is 1931-32',
      },
    ],
  },
  {
    rule: 'field',
    by: 'a misspelt member',
    changes: { 'quotations/population.yaml': swap('datePrecision:', 'datePrecison:') },
    violations: [
      {
        rule: 'field',
        file: 'quotations/population.yaml',
        line: 7,
        column: 17,
        found: 'unknown member "datePrecison"',
        mend: 'did you mean "datePrecision"? the members are id, origin, text, language, originalLanguage, originalText, translator, speaker, date, datePrecision, occasion, source, locator, citedSource, citedLocator, citationAsPrinted, verification, condition, topics, indicators, periods, claims, speaksOf, variantOf, related, note',
      },
    ],
  },
  {
    rule: 'field',
    by: 'a number where YAML wants quotes',
    changes: { 'claims/keefe-2009.yaml': swap("value: '18'", 'value: 18') },
    violations: [
      {
        rule: 'field',
        file: 'claims/keefe-2009.yaml',
        line: 13,
        column: 10,
        found: 'value: 18',
        mend: 'write a text; in YAML, in quotes',
      },
    ],
  },
  {
    rule: 'field',
    by: 'a capital letter in an id',
    changes: { 'people.csv': swap('khrushchev,', 'Khrushchev,') },
    violations: [
      {
        rule: 'field',
        file: 'people.csv',
        line: 2,
        column: 1,
        found: 'id: "Khrushchev"',
        mend: 'an id is lower-case letters and digits, joined by single hyphens',
      },
    ],
  },
  {
    rule: 'field',
    by: 'a version that is none',
    changes: { 'dataset.yaml': swap('version: 0.1.0', 'version: one') },
    violations: [
      {
        rule: 'field',
        file: 'dataset.yaml',
        line: 4,
        column: 10,
        found: 'version: "one"',
        mend: 'a version is three numbers: 1.0.0',
      },
    ],
  },
  {
    rule: 'unique-id',
    by: 'an id twice in one file',
    changes: { 'topics.csv': (t) => `${t}steel,Steel again,,Twice.\n` },
    violations: [
      {
        rule: 'unique-id',
        file: 'topics.csv',
        line: 6,
        column: 1,
        found: '"steel" again; it stands first in topics.csv:5',
        mend: 'give each record an id of its own, or remove one of the two',
      },
    ],
  },
  {
    rule: 'unique-id',
    by: 'an exclusion twice',
    changes: { 'excluded.csv': (t) => `${t}agriculture,tdn1934.grain,1928,Twice.\n` },
    violations: [
      {
        rule: 'unique-id',
        file: 'excluded.csv',
        line: 3,
        column: 1,
        found: '"agriculture tdn1934.grain 1928" again; it stands first in excluded.csv:2',
        mend: 'give each record an id of its own, or remove one of the two',
      },
    ],
  },
  {
    rule: 'unique-id',
    by: 'an id in two files',
    changes: {
      'sources/book.json': swap('"id": "fsf-1926-1932"', '"id": "ei-2024"'),
      'plans.csv': swap('fsf-1926-1932', 'ei-2024'),
    },
    violations: [
      {
        rule: 'unique-id',
        file: 'sources/dataset.json',
        line: 3,
        column: 11,
        found: '"ei-2024" again; it stands first in sources/book.json:2',
        mend: 'give each record an id of its own, or remove one of the two',
      },
    ],
  },
  {
    rule: 'one-figure',
    by: 'a period twice',
    changes: {
      'observations/steel.csv': swap(
        'crude-steel-output-sun-tssu,1932',
        'crude-steel-output-sun-tssu,1928,4.3,,A,istoriya-352,x,\ncrude-steel-output-sun-tssu,1932',
      ),
    },
    violations: [
      {
        rule: 'one-figure',
        file: 'observations/steel.csv',
        line: 5,
        column: 29,
        found:
          'crude-steel-output-sun-tssu at "1928" again; the same days stand first in observations/steel.csv:4',
        mend: 'keep one figure, or make the other account a series of its own',
      },
    ],
  },
  {
    rule: 'one-figure',
    by: 'the same days in another form',
    changes: {
      'observations/agriculture.csv': swap(
        'grain-harvest-sun-observer,1932',
        'grain-harvest-sun-mean,1909-01/1913-12,67.6,,A,dronin-bellinger-2005,x,\ngrain-harvest-sun-observer,1932',
      ),
    },
    violations: [
      {
        rule: 'one-figure',
        file: 'observations/agriculture.csv',
        line: 16,
        column: 24,
        found:
          'grain-harvest-sun-mean at "1909-01/1913-12" again; the same days stand first in observations/agriculture.csv:15',
        mend: 'keep one figure, or make the other account a series of its own',
      },
    ],
  },
  {
    rule: 'one-file',
    by: 'a figure in another file than the rest of its series',
    changes: {
      'observations/population.csv': swap(
        'urban-share-sun-census,1989,65.8,,A,wikipedia-census,summary table,\n',
        '',
      ),
      'observations/steel.csv': swap(
        'crude-steel-output-sun-tssu,1937,17.7,"17,7",A,istoriya-352,Таблица 1,',
        'crude-steel-output-sun-tssu,1937,17.7,"17,7",A,istoriya-352,Таблица 1,\nurban-share-sun-census,1989,65.8,,A,wikipedia-census,summary table,',
      ),
    },
    violations: [
      {
        rule: 'one-file',
        file: 'observations/steel.csv',
        line: 7,
        column: 1,
        found: 'figures of urban-share-sun-census, which also stand in observations/population.csv',
        mend: 'move them to observations/population.csv',
      },
    ],
  },
]
