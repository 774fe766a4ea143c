import { openFolder } from './src/releases/open-folder.ts'
import { observations } from './src/queries/observations.ts'
import { formats } from './src/formats/index.ts'
import { writeFileSync } from 'node:fs'
const opened = await openFolder('data')
if (opened.kind === 'refused') throw new Error('x')
for (const f of formats) {
  if (f.mostRows === undefined) continue
  const t = Date.now()
  const a = await observations(opened.releases.latest, { filters: {}, limit: 'all' })
  const b = await f.encode(a, { address: '/v1/x', parameters: {} })
  const parts: Buffer[] = []
  if (typeof b === 'string' || b instanceof Uint8Array) parts.push(Buffer.from(b)); else for await (const p of b) parts.push(Buffer.from(p))
  const all = Buffer.concat(parts)
  writeFileSync(`/tmp/tbl-out/o.${f.name}`, all)
  console.log(f.name, all.length, Date.now() - t)
}
