import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { z } from 'zod'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What each folder may import of ours; commands may import all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  dataset: ['model'],
  store: ['model', 'dataset'],
  releases: ['model', 'dataset', 'store'],
  queries: ['model', 'store', 'releases'],
  formats: ['model', 'queries'],
  files: ['model', 'store', 'releases', 'queries', 'formats'],
  http: ['model'],
  rest: ['model', 'releases', 'queries', 'formats', 'files', 'http'],
  graphql: ['model', 'releases', 'queries', 'formats', 'http'],
  sdmx: ['model', 'releases', 'queries', 'formats', 'http'],
  server: [
    'model',
    'dataset',
    'store',
    'releases',
    'queries',
    'formats',
    'files',
    'http',
    'rest',
    'graphql',
    'sdmx',
  ],
}

const Patterns = z.object({
  options: z.object({ patterns: z.array(z.object({ group: z.array(z.string()) })) }),
})
const Biome = z.object({
  overrides: z.array(
    z.object({
      includes: z.array(z.string()),
      linter: z.object({
        rules: z.object({
          style: z.object({ noRestrictedImports: Patterns.optional() }).optional(),
        }),
      }),
    }),
  ),
})

t.test(
  'the linter forbids every import that points against the layers, in every folder',
  async (t) => {
    const entries = await readdir(`${root}src`, { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    t.same(folders.sort(), [...Object.keys(allowed), 'commands'].sort())
    const { overrides } = Biome.parse(JSON.parse(await readFile(`${root}biome.json`, 'utf8')))
    for (const [folder, may] of Object.entries(allowed)) {
      const found = overrides.find(({ includes }) => includes.includes(`src/${folder}/**`))
      const patterns = found?.linter.rules.style?.noRestrictedImports?.options.patterns ?? []
      const forbidden = folders.filter((other) => other !== folder && !may.includes(other))
      t.same(
        patterns.flatMap(({ group }) => group).sort(),
        forbidden.map((other) => `../**/${other}/**`).sort(),
        folder,
      )
    }
  },
)
