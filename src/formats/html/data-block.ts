import { type Node, schemaOrg } from '../schema-org/node.ts'

/**
 * What a page is about, for programs that read pages: a data block, which no browser runs. It ends at the
 * first `</script`, so that no `<` may stand in it.
 */
export function dataBlock(node: Node): string {
  const text = JSON.stringify({ '@context': schemaOrg, ...node }).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json">${text}</script>`
}
