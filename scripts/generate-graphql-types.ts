import { readFile } from 'node:fs/promises'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { buildSchema, isObjectType, parse } from 'graphql'
import { enumCodes } from '../src/graphql/enums.ts'

const SCHEMA = new URL('../schema/schema.graphql', import.meta.url)
const HEADER = '// Generated from schema/schema.graphql; `npm run generate` writes it anew.\n'

/** The text of `src/graphql/schema.generated.ts`. */
export async function generateGraphqlTypes(): Promise<string> {
  const text = await readFile(SCHEMA, 'utf8')
  const generated = await codegen({
    schema: parse(text),
    documents: [],
    filename: 'schema.generated.ts',
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      contextType: 'mercurius#MercuriusContext',
      enumsAsTypes: true,
      enumValues: enumValues(),
      mappers: await mappers(text),
      maybeValue: 'T | null | undefined',
      scalars: {
        ID: { input: 'string', output: 'string' },
        Date: { input: 'string', output: 'string' },
        Decimal: { input: '../model/decimal.ts#Decimal', output: '../model/decimal.ts#Decimal' },
        Period: { input: '../model/period.ts#Period', output: 'string' },
      },
      strictScalars: true,
      useTypeImports: true,
    },
  })
  const typed = generated
    // The generator exports the types of enums as values, which verbatimModuleSyntax refuses.
    .replaceAll(/^export \{/gm, 'export type {')
    // Where it does not know a type it gives up all checking; that there is one is enough.
    .replaceAll(/(?<=(?:[:=,]\s|<))any\b(?=[[,>} ])(?! [a-z])/g, 'unknown')
  return HEADER + typed
}

/** An enum is to resolvers the codes that records hold, not its names. */
function enumValues(): Record<string, string> {
  return Object.fromEntries(Object.keys(enumCodes).map((type) => [type, `./enums.ts#${type}Code`]))
}

/** Types that resolvers are given otherwise than the schema shows them: those that `parents.ts` describes. */
async function mappers(schema: string): Promise<Record<string, string>> {
  const parents = await readFile(new URL('../src/graphql/parents.ts', import.meta.url), 'utf8')
  const described = Object.values(buildSchema(schema).getTypeMap())
    .filter(isObjectType)
    .map(({ name }) => name)
    .filter((name) => parents.includes(`export type ${name}Parent =`))
  return {
    ...Object.fromEntries(described.map((name) => [name, `./parents.ts#${name}Parent`])),
    Check: './parents.ts#ScopedCheck',
    Dataset: '../releases/release.ts#Release',
  }
}
