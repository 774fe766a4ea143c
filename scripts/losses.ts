import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { shippedData } from '../src/commands/shipped-data.ts'
import { openFolder } from '../src/releases/open-folder.ts'
import { lossesPage } from '../test/support/losses-page.ts'
import { roundTrips } from '../test/support/round-trips.ts'

const opened = await openFolder(shippedData)
if (opened.kind === 'refused') throw new Error('the shipped dataset is refused; validate it first')
const page = lossesPage(await roundTrips(opened.releases.latest))
await writeFile(fileURLToPath(new URL('../docs/losses.md', import.meta.url)), page)
