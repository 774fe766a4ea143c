import { type Broken, swap } from './broken.ts'

export const files: readonly Broken[] = [
  {
    rule: 'declared-file',
    by: 'a file that nothing declares',
    changes: { 'notes.txt': 'x\n' },
    violations: [
      {
        rule: 'declared-file',
        file: 'notes.txt',
        line: 1,
        column: 1,
        found: '"notes.txt", which nothing declares',
        mend: 'remove it; beside LICENSE.md, README.md, datapackage.json, dataset.yaml and releases/ a dataset has topics.csv, areas.csv, estimators.csv, units.csv, people.csv, sources/*.json, indicators.csv, plans.csv, series/*.csv, observations/*.csv, claims/*.yaml, quotations/*.yaml, excluded.csv',
      },
    ],
  },
  {
    rule: 'declared-file',
    by: 'a missing file',
    changes: { 'excluded.csv': undefined },
    violations: [
      {
        rule: 'declared-file',
        file: 'excluded.csv',
        line: 1,
        column: 1,
        found: 'no such file',
        mend: 'add it: Figures of the evidence that are not served, and why.',
      },
    ],
  },
  {
    rule: 'encoding',
    by: 'a byte order mark',
    changes: { 'topics.csv': (t) => `\uFEFF${t}` },
    violations: [
      {
        rule: 'encoding',
        file: 'topics.csv',
        line: 1,
        column: 1,
        found: 'a byte order mark',
        mend: 'save the file as UTF-8 without one',
      },
    ],
  },
  {
    rule: 'encoding',
    by: 'a byte that is not UTF-8',
    changes: { 'LICENSE.md': Buffer.from([0x61, 0x0a, 0x62, 0xff, 0x0a]) },
    violations: [
      {
        rule: 'encoding',
        file: 'LICENSE.md',
        line: 2,
        column: 2,
        found: 'bytes that are not UTF-8, or the replacement character U+FFFD',
        mend: 'restore the character from the source and save the file as UTF-8',
      },
    ],
  },
  {
    rule: 'encoding',
    by: 'a file cut off within its last line',
    changes: { 'topics.csv': (text) => text.slice(0, -10) },
    violations: [
      {
        rule: 'encoding',
        file: 'topics.csv',
        line: 5,
        column: 67,
        found: 'a last line without a line feed',
        mend: 'end the file with one; where the file was cut short, restore it',
      },
    ],
  },
  {
    rule: 'encoding',
    by: 'carriage returns',
    changes: { 'topics.csv': (t) => t.replaceAll('\n', '\r\n') },
    violations: [
      {
        rule: 'encoding',
        file: 'topics.csv',
        line: 1,
        column: 27,
        found: 'a carriage return',
        mend: 'end lines with a line feed alone',
      },
    ],
  },
  {
    rule: 'syntax',
    by: 'an unknown column',
    changes: { 'topics.csv': swap('description', 'descripton') },
    violations: [
      {
        rule: 'syntax',
        file: 'topics.csv',
        line: 1,
        column: 1,
        found: 'no column "description"',
        mend: 'add it; the columns are id, name, parent, description',
      },
      {
        rule: 'syntax',
        file: 'topics.csv',
        line: 1,
        column: 16,
        found: 'unknown column "descripton"',
        mend: 'did you mean "description"? the columns are id, name, parent, description',
      },
    ],
  },
  {
    rule: 'syntax',
    by: 'a repeated column',
    changes: {
      'topics.csv': (t) =>
        t.replace('id,name,', 'id,name,name,').replaceAll(/^(?!id)(\w+),/gm, '$1,x,'),
    },
    violations: [
      {
        rule: 'syntax',
        file: 'topics.csv',
        line: 1,
        column: 9,
        found: 'column "name" a second time',
        mend: 'name each column once',
      },
    ],
  },
  {
    rule: 'syntax',
    by: 'a ragged row',
    changes: { 'topics.csv': swap('lived where.', 'lived where.,more') },
    violations: [
      {
        rule: 'syntax',
        file: 'topics.csv',
        line: 4,
        column: 1,
        found: '5 cells',
        mend: 'the header has 4 columns; quote cells with commas, and leave no line empty',
      },
    ],
  },
  {
    rule: 'syntax',
    by: 'a stray quote',
    changes: { 'topics.csv': swap('Crops and livestock.', '"Crops" and livestock.') },
    violations: [
      {
        rule: 'syntax',
        file: 'topics.csv',
        line: 2,
        column: 33,
        found: 'text after the closing quote of a cell',
        mend: 'quote a cell as a whole, and double each quote inside it; the file was read no further',
      },
    ],
  },
  {
    rule: 'syntax',
    by: 'a repeated member in YAML',
    changes: { 'claims/keefe-2009.yaml': swap('  area: sun\n', '  area: sun\n  area: rue\n') },
    violations: [
      {
        rule: 'syntax',
        file: 'claims/keefe-2009.yaml',
        line: 10,
        column: 3,
        found: 'Map keys must be unique',
        mend: 'keep one of the two members',
      },
    ],
  },
  {
    rule: 'syntax',
    by: 'an anchor and an alias in YAML',
    changes: {
      'quotations/population.yaml': (t) =>
        t.replace('text: Жить', 'text: &t Жить').replace(/originalText: .*/, 'originalText: *t'),
    },
    violations: [
      {
        rule: 'syntax',
        file: 'quotations/population.yaml',
        line: 19,
        column: 12,
        found: 'anchor &t',
        mend: 'write the value out where it stands',
      },
      {
        rule: 'syntax',
        file: 'quotations/population.yaml',
        line: 22,
        column: 17,
        found: 'alias *t',
        mend: 'write the value out where it stands',
      },
    ],
  },
  {
    rule: 'syntax',
    by: 'a comma too many in JSON',
    changes: {
      'sources/chapter.json': swap(
        '"language": "en",\n    "custom"',
        '"language": "en",,\n    "custom"',
      ),
    },
    violations: [
      {
        rule: 'syntax',
        file: 'sources/chapter.json',
        line: 12,
        column: 22,
        found: 'property name expected',
        mend: 'write strict JSON',
      },
    ],
  },
  {
    rule: 'syntax',
    by: 'a repeated member in JSON',
    changes: {
      'sources/chapter.json': swap('"type": "chapter",', '"type": "chapter",\n    "type": "book",'),
    },
    violations: [
      {
        rule: 'syntax',
        file: 'sources/chapter.json',
        line: 5,
        column: 5,
        found: 'member "type" a second time',
        mend: 'keep one of the two members',
      },
    ],
  },
  {
    rule: 'data-package',
    by: 'another title',
    changes: { 'datapackage.json': swap('A small dataset', 'A tall dataset') },
    violations: [
      {
        rule: 'data-package',
        file: 'datapackage.json',
        line: 4,
        column: 12,
        found: 'title: "A tall dataset for tests"',
        mend: 'run `control-figures describe`',
      },
    ],
  },
  {
    rule: 'data-package',
    by: 'no descriptor',
    changes: { 'datapackage.json': undefined },
    violations: [
      {
        rule: 'data-package',
        file: 'datapackage.json',
        line: 1,
        column: 1,
        found: 'no such file',
        mend: 'run `control-figures describe`',
      },
    ],
  },
]
