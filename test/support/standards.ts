import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'
import { XmlDocument, XmlError, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { z } from 'zod'

/** The published schemas are not ours to ship: they lie where STANDARDS_DIR says, or beside the repository. */
const folder =
  process.env['STANDARDS_DIR'] ??
  fileURLToPath(new URL('../../../shared/standards', import.meta.url))

/** Where the published schemas lie. */
export function standardsFolder(): string {
  return folder
}

/** Why a test of a published schema has to be skipped; false where the schema is there. */
export function withoutStandard(path: string): string | false {
  const place = join(folder, path)
  return existsSync(place) ? false : `no published schemas in ${place}; set STANDARDS_DIR`
}

/** Options of a test that holds messages against published schemas; it says that it skips where there are none. */
export const needsStandards: { readonly skip: string | false } = {
  skip: existsSync(folder) ? false : `no published schemas in ${folder}; set STANDARDS_DIR`,
}

/** Says what a message violates; nothing where it is valid. */
export type Check<Message> = (message: Message) => readonly string[]

const JsonSchema = z.record(z.string(), z.unknown())

/** Checks against a JSON schema of SDMX, by its path among the standards. */
export function jsonCheck(path: string): Check<unknown> {
  const {
    id: _id,
    // ajv knows this draft under no such name.
    $schema: _schema,
    ...schema
  } = JsonSchema.parse(JSON.parse(readFileSync(join(folder, path), 'utf8')))
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    logger: false,
    // The patterns escape hyphens, which Unicode expressions forbid.
    unicodeRegExp: false,
  })
  const isValid = ajv.compile(schema)
  return (message) => {
    isValid(message)
    return (isValid.errors ?? []).map(
      ({ instancePath, message: rule = '', params }) =>
        `${instancePath} ${rule} ${JSON.stringify(params)}`,
    )
  }
}

/** Checks against an XML schema, by its path among the standards; what it imports is read from there too. */
export function xmlCheck(path: string): Check<string> {
  return xmlCheckOf(readFileSync(join(folder, path), 'utf8'), path)
}

/** Checks against an XML schema that a test has made; its imports are relative to a path among the standards. */
export function xmlCheckOf(schema: string, path: string): Check<string> {
  xmlRegisterFsInputProviders()
  const url = pathToFileURL(join(folder, path)).href
  const document = XmlDocument.fromString(schema, { url })
  const validator = XsdValidator.fromDoc(document)
  return (message) => {
    try {
      const parsed = XmlDocument.fromString(message)
      try {
        validator.validate(parsed)
      } finally {
        parsed.dispose()
      }
    } catch (error) {
      if (error instanceof XmlValidateError || error instanceof XmlError) {
        return error.message.split('\n').filter((line) => line !== '')
      }
      throw error
    }
    return []
  }
}
