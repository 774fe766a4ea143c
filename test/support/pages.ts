import { DOMParser } from '@xmldom/xmldom'

/** The page as a tree; unclosed or unescaped markup is thrown. */
export function readPage(text: string) {
  // In HTML a script is no markup; in XML it would be.
  const wellFormed = text
    .replace('<!doctype html>', '')
    .replace(blockOf(text), '')
    .replace(/<(meta [^>]*)>/g, '<$1/>')
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(wellFormed, 'application/xhtml+xml')
  return {
    texts: (name: string) =>
      [...document.getElementsByTagName(name)].map(({ textContent }) => textContent?.trim()),
    links: [...document.getElementsByTagName('a')].map((link) => link.getAttribute('href') ?? ''),
  }
}

/** What a page says of itself to programs, as it stands in the page. */
export function blockOf(text: string): string {
  return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? ''
}
