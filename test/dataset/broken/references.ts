import { type Broken, swap } from './broken.ts'

export const references: readonly Broken[] = [
  {
    rule: 'reference',
    by: 'a misspelt id in CSV',
    changes: { 'series/steel.csv': swap('crude-steel-output,rue', 'crude-stel-output,rue') },
    violations: [
      {
        rule: 'reference',
        file: 'series/steel.csv',
        line: 2,
        column: 32,
        found: 'indicator "crude-stel-output", which is not among the indicators',
        mend: 'did you mean "crude-steel-output"?',
      },
    ],
  },
  {
    rule: 'reference',
    by: 'a misspelt id in JSON',
    changes: {
      'sources/chapter.json': swap('"wheatcroft-davies-1994"', '"wheatcroft-davis-1994"'),
    },
    violations: [
      {
        rule: 'reference',
        file: 'sources/chapter.json',
        line: 42,
        column: 20,
        found: 'custom.reprints.0 "wheatcroft-davis-1994", which is not among the sources',
        mend: 'did you mean "wheatcroft-davies-1994"?',
      },
    ],
  },
  {
    rule: 'reference',
    by: 'a misspelt id in the check of a claim',
    changes: { 'claims/keefe-2009.yaml': swap('        - narkhoz-1956', '        - narkhoz-1957') },
    violations: [
      {
        rule: 'reference',
        file: 'claims/keefe-2009.yaml',
        line: 59,
        column: 11,
        found: 'checks.1.sources.0 "narkhoz-1957", which is not among the sources',
        mend: 'did you mean "narkhoz-1956"?',
      },
    ],
  },
  {
    rule: 'reference',
    by: 'a claim that nobody makes',
    changes: {
      'quotations/industry.yaml': swap('keefe-2009-output-plus-50', 'keefe-2009-output-plus-5'),
    },
    violations: [
      {
        rule: 'reference',
        file: 'quotations/industry.yaml',
        line: 41,
        column: 7,
        found: 'claims.0 "keefe-2009-output-plus-5", which is not among the claims',
        mend: 'did you mean "keefe-2009-output-plus-50"?',
      },
    ],
  },
  {
    rule: 'reference',
    by: 'a figure that the series lacks',
    changes: { 'claims/keefe-2009.yaml': swap("period: '1940'", "period: '1941'") },
    violations: [
      {
        rule: 'reference',
        file: 'claims/keefe-2009.yaml',
        line: 57,
        column: 19,
        found: 'industrial-output-index-sun-1956 has no figure at "1941"',
        mend: 'name a period at which the series has a figure',
      },
    ],
  },
  {
    rule: 'reference',
    by: 'an id that nothing is near',
    changes: { 'quotations/population.yaml': swap('    - population', '    - x9') },
    violations: [
      {
        rule: 'reference',
        file: 'quotations/population.yaml',
        line: 13,
        column: 7,
        found: 'topics.0 "x9", which is not among the topics',
        mend: 'add it to the topics',
      },
    ],
  },
  {
    rule: 'topic-tree',
    by: 'a topic within itself',
    changes: { 'topics.csv': swap('industry,Industry,,', 'industry,Industry,steel,') },
    violations: [
      {
        rule: 'topic-tree',
        file: 'topics.csv',
        line: 5,
        column: 22,
        found: 'industry → steel → industry',
        mend: 'name a wider topic as parent, or none',
      },
    ],
  },
  {
    rule: 'area-tree',
    by: 'an area within its part',
    changes: { 'areas.csv': swap('Borders of the year.,,,', 'Borders of the year.,ukr,,') },
    violations: [
      {
        rule: 'area-tree',
        file: 'areas.csv',
        line: 4,
        column: 62,
        found: 'sun → ukr → sun',
        mend: 'name a larger area, or none',
      },
    ],
  },
  {
    rule: 'source-graph',
    by: 'a source that cites its reprint',
    changes: {
      'sources/book.json': swap(
        '"knownThrough": "Table 5.4 names it as its source.",',
        '"cites": [\n        "dronin-bellinger-2005"\n      ],',
      ),
    },
    violations: [
      {
        rule: 'source-graph',
        file: 'sources/chapter.json',
        line: 42,
        column: 20,
        found: 'wheatcroft-davies-1994 → dronin-bellinger-2005 → wheatcroft-davies-1994',
        mend: 'remove the step that is wrong: of two documents, the later depends on the earlier',
      },
    ],
  },
  {
    rule: 'variant-head',
    by: 'two variants of each other',
    changes: {
      'quotations/industry.yaml': swap(
        '    - 1931/1941\n- id',
        '    - 1931/1941\n  variantOf: stalin-1931-fifty-to-hundred\n- id',
      ),
    },
    violations: [
      {
        rule: 'variant-head',
        file: 'quotations/industry.yaml',
        line: 22,
        column: 14,
        found:
          '"stalin-1931-fifty-to-hundred" is itself a variant of "stalin-1931-fifty-or-hundred"',
        mend: 'name the head of the family',
      },
      {
        rule: 'variant-head',
        file: 'quotations/industry.yaml',
        line: 43,
        column: 14,
        found:
          '"stalin-1931-fifty-or-hundred" is itself a variant of "stalin-1931-fifty-to-hundred"',
        mend: 'name the head of the family',
      },
    ],
  },
]
