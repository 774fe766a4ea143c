import { sender } from './sdmx-release.ts'
import { XML_DECLARATION, xmlText } from './xml.ts'

/** One thing that was wrong, as SDMX says it. */
export interface SdmxError {
  /** The number that the guidelines for web services give it. */
  readonly code: number
  readonly title: string
  readonly detail: string
}

const namespaces = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1'

/** Errors as SDMX-ML 2.1 says them (SDMXMessage.xsd, `Error`). */
export function errorXml(errors: readonly SdmxError[]): string {
  const text = xmlText({
    'mes:Error': {
      '@xmlns:mes': `${namespaces}/message`,
      '@xmlns:com': `${namespaces}/common`,
      'mes:ErrorMessage': errors.map(({ code, title, detail }) => ({
        '@code': String(code),
        'com:Text': { '@xml:lang': 'en', '#text': `${title}: ${detail}` },
      })),
    },
  })
  return XML_DECLARATION + text
}

/** Errors as SDMX-JSON says them; 1.0 and 2.0 alike. */
export function errorJson(
  errors: readonly SdmxError[],
  { id, prepared }: { readonly id: string; readonly prepared: string },
): string {
  return JSON.stringify({
    meta: { id, test: false, prepared, contentLanguages: ['en'], sender },
    errors: errors.map(({ code, title, detail }) => ({
      code,
      title,
      titles: { en: title },
      detail,
      details: { en: detail },
    })),
  })
}
