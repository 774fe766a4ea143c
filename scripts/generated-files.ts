import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { shippedData } from '../src/commands/shipped-data.ts'
import { openLibrary } from '../src/files/index.ts'
import { recordJsonSchema } from '../src/model/json-schema.ts'
import { recordKindNames, recordKinds } from '../src/model/records.ts'
import { openFolder } from '../src/releases/open-folder.ts'
import type { Releases } from '../src/releases/open-releases.ts'
import { buildServer } from '../src/server/build-server.ts'
import { citationStyles } from './citation-styles.ts'
import { claimsPage } from './claims-page.ts'
import { generateGraphqlTypes } from './generate-graphql-types.ts'

/** Every file that is made by program and checked in, with what it should hold. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const kind of recordKindNames) {
    files.set(`schema/${recordKinds[kind].name}.schema.json`, text(recordJsonSchema(kind)))
  }
  files.set('schema/citation-styles.json', text(await citationStyles()))
  files.set('src/graphql/schema.generated.ts', await generateGraphqlTypes())
  const opened = await openFolder(shippedData)
  if (opened.kind === 'refused')
    throw new Error('the shipped dataset is refused; validate it first')
  files.set('schema/openapi.json', text(await openApiDocument(opened.releases)))
  files.set('docs/claims.md', await claimsPage(opened.releases.latest))
  return files
}

async function openApiDocument(releases: Releases): Promise<unknown> {
  const library = openLibrary({
    folder: join(tmpdir(), 'unused'),
    onFailure: (error) => {
      throw error
    },
  })
  const app = await buildServer({
    library,
    releases,
    logger: pino({ level: 'silent' }),
  })
  const answer = await app.inject('/openapi.json')
  await app.close()
  return answer.json()
}

function text(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
