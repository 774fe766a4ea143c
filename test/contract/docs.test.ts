import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { shippedData } from '../../src/commands/shipped-data.ts'
import { formats } from '../../src/formats/index.ts'
import { Settings } from '../../src/server/settings.ts'
import { startServer } from '../support/server.ts'

async function read(name: string): Promise<string> {
  return await readFile(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8')
}

t.test('the README lists every setting with its default and no other', async (t) => {
  const readme = await read('README.md')
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (.+?) \| (.+?) \|$/gm)]
  t.same(rows.map(([, name]) => name).sort(), Object.keys(Settings.shape).sort())
  const defaults = Object.entries(Settings.parse({}))
  for (const [name, value] of defaults) {
    const written = String(value).replace(homedir(), '~')
    t.ok(readme.includes(`| \`${name}\` | \`${written}\` |`), name)
  }
})

t.test('every request that the README shows is answered as it says', async (t) => {
  const readme = await read('README.md')
  const app = await startServer(t, { folder: shippedData })
  const addresses = [
    ...readme.matchAll(
      /curl '(http:[^']+)'|"(http:\/\/[^"]+\/v1\/[^"]+)|'(http:\/\/[^']+\/v1\/[^']+)'/g,
    ),
  ]
  t.ok(addresses.length >= 12)
  for (const [, ...found] of addresses) {
    const { pathname, search } = new URL(found.find(Boolean) ?? '')
    const answer = await app.inject(
      pathname + (search || (pathname.endsWith('/search') ? '?q=stalin' : '')),
    )
    const isMistake = search.includes('publishedto')
    t.equal(answer.statusCode, isMistake ? 400 : 200, pathname + search)
    if (!isMistake && answer.headers['total-results'] !== undefined) {
      t.not(answer.headers['total-results'], '0', `${pathname}${search} finds something`)
    }
  }
  const query = /--json '(\{"query".+\})'/.exec(readme)?.[1] ?? ''
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: JSON.parse(query) })
  t.equal(answer.statusCode, 200)
  t.notOk('errors' in answer.json())
})

t.test('each request that the guide to citing shows is answered as it says', async (t) => {
  const guide = await read('docs/citing.md')
  const app = await startServer(t, { folder: shippedData })
  const shown = [...guide.matchAll(/curl '([^']+)'\n```\n\n```text\n(.+?)```/gs)]
  t.ok(shown.length >= 5)
  for (const [, address = '', expected] of shown) {
    const { pathname, search, host } = new URL(address)
    const { body } = await app.inject({ url: pathname + search, headers: { host } })
    t.equal(body.replaceAll('\r', '').trim(), expected?.trim(), address)
  }
})
t.test(
  'the page of formats names every format of figures and option, and its requests are answered',
  async (t) => {
    const page = await read('docs/formats.md')
    const app = await startServer(t, { folder: shippedData, withFiles: true })
    for (const { name, shows, parameters, accept } of formats) {
      if (!shows.some((aspect) => ['table', 'figures', 'printed'].includes(aspect))) continue
      t.ok(page.includes(`| \`.${name}\` | \`${accept}\` |`), name)
      for (const option of Object.keys(parameters)) t.match(page, `| \`${option}\` |`)
    }
    const addresses = [...page.matchAll(/http:\/\/127\.0\.0\.1:8080(\/v1\/[^"'>\s)]+)/g)]
    t.ok(addresses.length >= 10)
    for (const [, address = ''] of addresses) {
      const answer = await app.inject(address)
      t.equal(answer.statusCode, 200, address)
      t.not(answer.headers['total-results'], '0', address)
    }
  },
)

t.test('the README names every format, and the guide every command that checks', async (t) => {
  const readme = await read('README.md')
  for (const { name } of formats) t.ok(readme.includes(`.${name}`), name)
  const guide = await read('CONTRIBUTING.md')
  const { scripts } = JSON.parse(await read('package.json'))
  for (const [, name] of guide.matchAll(/`npm run ([a-z]+)`/g))
    t.ok(name && name in scripts, `npm run ${name}`)
})

t.test('each package that is installed has its line, and no other has one', async (t) => {
  const { dependencies, devDependencies } = JSON.parse(await read('package.json'))
  const installed = Object.keys({ ...dependencies, ...devDependencies })
  const page = await read('docs/dependencies.md')
  const cells = [...page.matchAll(/^\| (`.+?) \|/gm)].map(([, cell]) => cell ?? '')
  const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  // The generator's plugins are named by their last part.
  const short = installed.map((name) => name.replace(/^@graphql-codegen\/(?!core)/, ''))
  t.same([...new Set(named)].sort(), [...new Set(short)].sort())
})
