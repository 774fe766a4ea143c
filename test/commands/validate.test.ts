import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { Command } from '../../src/commands/command.ts'
import { describe } from '../../src/commands/describe.ts'
import { validate } from '../../src/commands/validate.ts'
import { smallDataset, smallDatasetFiles } from '../support/dataset.ts'

async function run(command: Command, ...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await command.run(args, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  })
  return { code, out: out.join(''), err: err.join('') }
}

t.test('a valid dataset is exit code 0', async (t) => {
  t.same(await run(validate, smallDatasetFiles), { code: 0, out: 'No violations.\n', err: '' })
})

t.test('violations are exit code 1, in the format that was asked for', async (t) => {
  const folder = await smallDataset(t, { 'topics.csv': (text) => text.replace('Crops', ' Crops') })
  const plain = await run(validate, folder)
  t.equal(plain.code, 1)
  t.match(plain.out, /^topics\.csv\n {2}2:26 {2}clean-text/)
  const json = await run(validate, folder, '--format', 'json')
  t.equal(json.code, 1)
  t.equal(JSON.parse(json.out).total, 1)
  const github = await run(validate, '--format=github', folder)
  t.match(github.out, `::error file=${folder}/topics.csv,line=2,col=26,title=clean-text::`)
  const sarif = await run(validate, folder, '--format', 'sarif')
  t.equal(JSON.parse(sarif.out).runs[0].results[0].ruleId, 'clean-text')
  t.ok((await run(validate, folder, '--colour')).out.includes(String.fromCharCode(27)))
})

t.test('what could not run is exit code 2 and says why', async (t) => {
  const missing = await run(validate, '/there/is/no/such/folder')
  t.same(missing, {
    code: 2,
    out: '',
    err: '/there/is/no/such/folder does not exist; name the folder that holds dataset.yaml\n',
  })
  const misspelt = await run(validate, '--format', 'prety')
  t.equal(misspelt.code, 2)
  t.match(misspelt.err, /^format "prety" is not known; did you mean pretty\?\n\nusage: /)
  t.match(await run(validate, '--fromat', 'json'), {
    code: 2,
    err: /usage: control-figures validate/,
  })
  t.match(await run(validate, 'a', 'b'), { code: 2, err: /one folder at a time, not also b/ })
  t.match(await run(describe, '--format', 'x'), { code: 2, err: /usage: control-figures describe/ })
  t.match(await run(describe, '/there/is/no/such/folder'), { code: 2, err: /does not exist/ })
})

t.test('help is exit code 0', async (t) => {
  t.match(await run(validate, '--help'), { code: 0, out: /usage: .*validate/, err: '' })
  t.match(await run(describe, '-h'), { code: 0, out: /usage: .*describe/, err: '' })
})

t.test('describe writes the descriptor that validate asks for, and nothing else', async (t) => {
  const folder = await smallDataset(t, { 'datapackage.json': undefined })
  t.equal((await run(validate, folder)).code, 1)
  const described = await run(describe, folder)
  t.same(described, { code: 0, out: `${join(folder, 'datapackage.json')} written\n`, err: '' })
  t.equal((await run(validate, folder)).code, 0)
  t.same(
    (await readdir(folder)).filter((name) => name.endsWith('.tmp')),
    [],
  )
})

t.test('describe leaves the old descriptor where the head is wrong', async (t) => {
  const folder = await smallDataset(t, {
    'dataset.yaml': (text) => text.replace('version: 0.1.0', 'version: one'),
    'datapackage.json': 'old',
  })
  const described = await run(describe, folder)
  t.equal(described.code, 1)
  t.match(described.err, /dataset\.yaml\n {2}4:10 {2}field/)
  t.equal(await readFile(join(folder, 'datapackage.json'), 'utf8'), 'old')
})
