import { problem } from '../model/problems.ts'

/** The parameters of an address, each as it was first given. */
export type QueryParameters = ReadonlyMap<string, string>

/**
 * Reads the parameters of an address. A plus sign stays one, since SDMX joins conditions by it; elsewhere it
 * would be read as a space. Names and values may be percent-encoded, as may the brackets of `c[FREQ]`.
 * @throws {Problem} `malformed-request`
 */
export function queryParameters(address: string): QueryParameters {
  const start = address.indexOf('?')
  const parameters = new Map<string, string>()
  if (start < 0) return parameters
  for (const pair of address.slice(start + 1).split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const name = decoded(equals < 0 ? pair : pair.slice(0, equals))
    const value = equals < 0 ? '' : decoded(pair.slice(equals + 1))
    if (!parameters.has(name)) parameters.set(name, value)
  }
  return parameters
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    throw problem('malformed-request', {
      detail: `${JSON.stringify(text.slice(0, 80))} has a percent sign without two hexadecimal digits after it`,
    })
  }
}
