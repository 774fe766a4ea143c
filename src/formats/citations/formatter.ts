import CSL from 'citeproc'
import type { Source } from '../../model/source.ts'
import { type CslItem, documentItem } from './items.ts'
import { DEFAULT_LOCALE, DEFAULT_STYLE, knownStyles, localeNamed, styleNamed } from './styles.ts'

/** Writes items in one style and language, each in one line. */
export interface Formatter {
  readonly item: (item: CslItem) => string
  /** The same of a document, which is written once and kept. */
  readonly document: (source: Source) => string
}

/** How many stay ready; one takes some 50 ms to make and a few MB to keep. */
const MOST_READY = 12
const ready = new Map<string, Formatter>()

/**
 * What writes items in a style, after citeproc-js; without a locale in the language of the style.
 * @throws {Problem} `unknown-value` for a style or locale that does not exist
 */
export function formatterFor(style = DEFAULT_STYLE, locale?: string): Formatter {
  const key = `${style} ${locale ?? ''}`
  const formatter = ready.get(key) ?? makeFormatter(style, locale)
  // The one used last stands last, and the first is the first to go.
  ready.delete(key)
  ready.set(key, formatter)
  const [oldest] = ready.keys()
  if (ready.size > MOST_READY && oldest !== undefined) ready.delete(oldest)
  return formatter
}

function makeFormatter(style: string, locale: string | undefined): Formatter {
  const item = writerIn(style, locale)
  const written = new WeakMap<Source, string>()
  const document = (source: Source): string => {
    const text = written.get(source) ?? item(documentItem(source))
    written.set(source, text)
    return text
  }
  return { item, document }
}

function writerIn(style: string, locale: string | undefined): Formatter['item'] {
  let current: object = {}
  let count = 0
  if (locale !== undefined) localeNamed(locale)
  const system = { retrieveLocale: localeOr, retrieveItem: () => current }
  const markup = withoutNumbers(styleNamed(style))
  const engine = new CSL.Engine(system, markup, locale ?? DEFAULT_LOCALE, locale !== undefined)
  engine.setOutputFormat('text')
  return ({ note: _, ...item }) => {
    // Each alone, since what a document is called must not depend on what else is cited with it. An id
    // of its own, since citeproc keeps what it knows of one.
    count += 1
    const id = String(count)
    current = { ...item, id }
    engine.updateItems([id])
    const bibliography = engine.makeBibliography()
    const text = bibliography ? bibliography[1].join(' ') : engine.makeCitationCluster([{ id }])
    return text.replace(/\s+/g, ' ').trim()
  }
}

/** A style may name a language that there is no locale of; citeproc then falls back on another. */
function localeOr(language: string): CSL.Markup | false {
  return Object.hasOwn(knownStyles().locales, language) && localeNamed(language)
}

/** A few entries are no numbered list, so that the numbers of styles that count are left out. */
function withoutNumbers({ name, attrs, children }: CSL.Markup): CSL.Markup {
  return {
    name,
    attrs,
    children: children.flatMap((child): (CSL.Markup | string)[] => {
      if (typeof child === 'string') return [child]
      return child.attrs['variable'] === 'citation-number' ? [] : [withoutNumbers(child)]
    }),
  }
}
