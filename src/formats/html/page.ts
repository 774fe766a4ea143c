import { createHash } from 'node:crypto'
import { html } from 'ghtml'
import type { Node } from '../schema-org/node.ts'
import { dataBlock } from './data-block.ts'

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --added: #1a7f3722; --removed: #cf222e22; --quiet: #666; }
@media (prefers-color-scheme: dark) { :root { --quiet: #aaa; --added: #3fb95033; --removed: #f8514933; } }
* { box-sizing: border-box; }
body { font: 1rem/1.55 Georgia, 'Times New Roman', serif; max-width: 64rem; margin: 0 auto; padding: 1rem; }
header, footer { font-family: system-ui, sans-serif; font-size: .875rem; color: var(--quiet); }
header a { margin-right: 1rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; }
table.members { table-layout: fixed; }
table.members th { overflow-wrap: break-word; }
table.members th:first-child { width: 12rem; }
table.members table th:first-child { width: 9rem; }
table.members table + table { border-top: .2rem solid var(--line); }
thead th { font: 600 .8rem system-ui, sans-serif; color: var(--quiet); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
code, .id { font: .875rem/1.4 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
ins { background: var(--added); text-decoration: underline; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: .2rem solid var(--line); font-size: 1.15rem; }
del { background: var(--removed); }
article { border-top: 1px solid var(--line); padding: 1rem 0 .5rem; }
article h3 { margin: 0; font-size: 1rem; font-weight: normal; }
.kind { font: 600 .75rem system-ui, sans-serif; margin-right: .5rem; padding: .1rem .4rem; border: 1px solid var(--line); border-radius: .2rem; }
.reason { margin: .3rem 0; }
.quiet { color: var(--quiet); }
nav a { margin-right: 1rem; }
@media (max-width: 40rem) { table.members thead { display: none; } table.members td, table.members th, table.members th:first-child { display: block; width: auto; border: 0; } table.members td[data-side]::before { content: attr(data-side); display: block; font: 600 .75rem system-ui, sans-serif; color: var(--quiet); } table.members tr { display: block; border-bottom: 1px solid var(--line); } }
@media print { header, nav { display: none; } body { max-width: none; } a { color: inherit; text-decoration: none; } }
`

/** What a content-security policy allows of styles: this one and no other. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`

export interface Page {
  readonly title: string
  /** Markup, escaped by whoever made it. */
  readonly body: string
  readonly citation: string
  /** What the page says of what it shows, in the words of schema.org for pages. */
  readonly described: { readonly about: readonly Node[] } | { readonly mainEntity: Node }
}

/** The frame of every page. */
export function page({ title, body, citation, described }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Control Figures</title>
<style>!${STYLE}</style>
!${dataBlock({ '@type': 'WebPage', name: title, creditText: citation, ...described })}
</head>
<body>
<header><nav aria-label="Site"><a href="/v1">Control Figures</a><a href="/v1/releases">Releases</a><a href="/docs/">Documentation</a></nav></header>
<main>
<h1>${title}</h1>
!${body}
</main>
<footer><p>${citation} The compilation is CC BY 4.0; each source states its own terms.</p></footer>
</body>
</html>
`
}
