/** What the file of an answer is called, after its address: `crude-steel-output` for `/v1/compare/crude-steel-output.xlsx`. */
export function attachmentName(address: string): string {
  const path = address.replace(/\?.*$/, '').replace(/\.[a-z0-9-]+$/, '')
  const [list = '', ...rest] = path
    .replace(/^\/v1(?:\/releases\/\d[^/]*(?=\/[a-z]))?/, '')
    .split('/')
    .filter(Boolean)
  const parts = rest.length > 0 ? rest : [list || 'control-figures']
  return parts
    .join('-')
    .replaceAll(/%2f/gi, '-')
    .replaceAll(/[^A-Za-z0-9.-]+/g, '-')
}
