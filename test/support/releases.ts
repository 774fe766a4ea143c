import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from '../../src/commands/describe.ts'
import { release } from '../../src/commands/release.ts'
import { smallDatasetFiles } from './dataset.ts'

interface Owner {
  teardown(end: () => unknown): void
}

/** What a command wrote. */
export function writers() {
  const written = { out: '', err: '' }
  return {
    written,
    stdout: {
      write: (text: string) => {
        written.out += text
      },
    },
    stderr: {
      write: (text: string) => {
        written.err += text
      },
    },
  }
}

/** Makes a release look as if it had been cut on its day, not while the test runs. */
async function setNoonOf(date: string, manifest: string): Promise<void> {
  const text = await readFile(manifest, 'utf8')
  await writeFile(manifest, text.replace(/"cutAt": ".*"/, `"cutAt": "${date}T12:00:00Z"`))
}

/** A copy of the small dataset in which releases are cut. */
export async function curatedFolder(t: Owner) {
  const folder = await mkdtemp(join(tmpdir(), 'curated-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  await cp(smallDatasetFiles, folder, { recursive: true })
  const edit = async (file: string, from: string, to: string) => {
    const path = join(folder, file)
    const text = await readFile(path, 'utf8')
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
    await writeFile(path, text.replace(from, to))
  }
  /** Cuts the working data under a version and a date; gives the exit code and what was written. */
  const cut = async (version: string, date: string, notes = 'notes: what is new') => {
    const head = join(folder, 'dataset.yaml')
    const text = await readFile(head, 'utf8')
    const dated = text.replace(/^version: .*/m, `version: ${version}`)
    await writeFile(head, dated.replace(/^date: .*/m, `date: '${date}'`))
    const io = writers()
    await describe.run([folder], io)
    await writeFile(`${folder}.notes`, notes)
    t.teardown(() => rm(`${folder}.notes`, { force: true }))
    t.teardown(() => rm(`${folder}.files`, { recursive: true, force: true }))
    const code = await release.run(
      [folder, '--notes', `${folder}.notes`, '--files', `${folder}.files`],
      io,
    )
    if (code === 0) await setNoonOf(date, join(folder, 'releases', version, 'manifest.json'))
    return { code, ...io.written }
  }
  return { folder, edit, cut }
}

export const steel1932 = 'crude-steel-output-sun-tssu,1932,5.9,"5,9"'

/** Three releases: as it is, with a figure more, and with a figure corrected and one removed. */
export async function threeReleases(t: Owner) {
  const curated = await curatedFolder(t)
  const { edit, cut } = curated
  await cut('1.0.0', '2026-01-10')
  await edit(
    'observations/agriculture.csv',
    'grain-harvest-sun-wheatcroft-davies,1921',
    'grain-harvest-sun-wheatcroft-davies,1913,79,,E,dronin-bellinger-2005,"Table 5.4, column «Western low estimate»",\ngrain-harvest-sun-wheatcroft-davies,1921',
  )
  await cut('1.1.0', '2026-02-20')
  await edit('observations/steel.csv', steel1932, 'crude-steel-output-sun-tssu,1932,5.93,"5,93"')
  await edit(
    'observations/agriculture.csv',
    'grain-harvest-sun-observer,1933',
    'grain-harvest-sun-observer,1934',
  )
  await cut(
    '2.0.0',
    '2026-03-30',
    `notes: corrected
reasons:
  - { kind: observations, ids: ['crude-steel-output-sun-tssu@1932'], reason: read again in the table }
  - { kind: observations, ids: ['grain-harvest-sun-observer@*'], reason: the year was misread }
`,
  )
  return curated
}

/** Two releases: in the second, one figure is taken from a document printed in 2005 instead of 1934. */
export async function releasesOfTwoPrintings(t: Owner) {
  const curated = await curatedFolder(t)
  await curated.cut('1.0.0', '2026-01-10')
  await curated.edit(
    'observations/agriculture.csv',
    'grain-harvest-sun-observer,1933,89800000,,A,observer-1934',
    'grain-harvest-sun-observer,1933,89800001,,A,dronin-bellinger-2005',
  )
  await curated.cut(
    '2.0.0',
    '2026-02-10',
    `notes: corrected
reasons: [{ kind: observations, ids: ['grain-harvest-sun-observer@1933'], reason: read in the reprint }]
`,
  )
  return curated
}
