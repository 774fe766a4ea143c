import XMLBuilder from 'fast-xml-builder'

/** An element: attributes by name with an @ before it, children by name. */
export interface XmlElement {
  readonly [name: string]: XmlContent
}
type XmlContent = string | undefined | XmlElement | readonly XmlContent[]

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // In an attribute they would be read as spaces (XML 1.0 §3.3.3).
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

function escaped(_name: string, text: unknown): string {
  return String(text).replace(/[&<>"\n\r\t]/g, (character) => escapes[character] ?? character)
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  // The library leaves line breaks as they are.
  processEntities: false,
  attributeValueProcessor: escaped,
  tagValueProcessor: escaped,
})

/** The text of some elements, without line breaks between them. A large document is made of many. */
export function xmlText(elements: XmlElement): string {
  return builder.build(elements)
}
