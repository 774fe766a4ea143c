import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { z } from 'zod'

const root = fileURLToPath(new URL('../../', import.meta.url))
const Command = z.object({ name: z.string(), summary: z.string() })

/** The commands that the files of src/commands export. */
async function commands() {
  const files = (await readdir(`${root}src/commands`)).filter((file) => file.endsWith('.ts'))
  const found: z.infer<typeof Command>[] = []
  for (const file of files) {
    const exported: object = await import(`../../src/commands/${file}`)
    for (const value of Object.values(exported)) {
      const command = Command.safeParse(value)
      if (command.success) found.push(command.data)
    }
  }
  return found
}

t.test('every command that is written is run by main, under its own name', async (t) => {
  const main = await readFile(`${root}src/main.ts`, 'utf8')
  const run = [...main.matchAll(/^ {2}\['(\w+)', .+?\('\.\/commands\/(\w+)\.ts'\)\)\.(\w+)\],$/gm)]
  for (const [line, name, ...named] of run) t.same(named, [name, name], line)
  t.same(run.map(([, name]) => name).sort(), (await commands()).map(({ name }) => name).sort())
})

t.test('every command stands in the README or in the guide for contributors', async (t) => {
  const pages = `${await readFile(`${root}README.md`, 'utf8')}${await readFile(`${root}CONTRIBUTING.md`, 'utf8')}`
  const { scripts } = JSON.parse(await readFile(`${root}package.json`, 'utf8'))
  const byScript: Record<string, string> = scripts
  for (const { name } of await commands()) {
    const scriptNames = Object.keys(byScript).filter((script) =>
      byScript[script]?.endsWith(`src/main.ts ${name}`),
    )
    const ways = [
      `control-figures ${name}`,
      `control-figures -- ${name}`,
      ...scriptNames.map((script) => `npm run ${script}`),
    ]
    // The first command is what is started without a name.
    if (name === 'serve') ways.push('npm start')
    t.ok(
      ways.some((way) => pages.includes(way)),
      `${name}: one of ${ways.join(', ')}`,
    )
  }
})

t.test('the list of commands reads alike: small letters, no full stop', async (t) => {
  for (const { name, summary } of await commands()) t.match(summary, /^[a-z].*[^.]$/s, name)
})
