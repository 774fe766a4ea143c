import t from 'tap'
import { loadDataset } from '../../src/dataset/load-dataset.ts'
import { rules } from '../../src/dataset/rules/index.ts'
import { smallDataset } from '../support/dataset.ts'
import { basisAndWords } from './broken/basis-and-words.ts'
import { figures } from './broken/figures.ts'
import { files } from './broken/files.ts'
import { periods } from './broken/periods.ts'
import { records } from './broken/records.ts'
import { references } from './broken/references.ts'

const everyBroken = [...files, ...records, ...references, ...periods, ...figures, ...basisAndWords]

for (const { rule, by, changes, violations } of everyBroken) {
  t.test(`${rule} refuses ${by}, and nothing else does`, async (t) => {
    const result = await loadDataset(await smallDataset(t, changes))
    t.match(result, { kind: 'refused' })
    const report = result.kind === 'refused' ? result.report : undefined
    t.same(report?.violations, violations)
    t.equal(report?.total, violations.length)
    t.ok(violations.every((violation) => violation.rule === rule))
  })
}

t.test('every rule has a test that breaks it, and a name of its own', async (t) => {
  const broken = new Set(everyBroken.map(({ rule }) => rule))
  const names = rules.map(({ name }) => name)
  t.same(
    names.filter((name) => !broken.has(name)),
    [],
  )
  t.same(
    [...broken].filter((name) => !names.includes(name)),
    [],
  )
  t.equal(new Set(names).size, names.length)
  t.ok(rules.every(({ name, meaning }) => /^[a-z]+(-[a-z]+)*$/.test(name) && meaning.endsWith('.')))
})
