import { createHash } from 'node:crypto'
import XMLBuilder from 'fast-xml-builder'
import type { Answer } from '../queries/answer.ts'
import type { ReleaseEntry, ReleaseFeedView } from '../queries/views.ts'
import { plainFormat } from './format.ts'

/** Atom (RFC 4287), for those who follow the releases with a feed reader. */
export const atom = plainFormat({
  name: 'atom',
  mediaType: 'application/atom+xml; charset=utf-8',
  accept: 'application/atom+xml',
  shows: ['release-feed'],
  encode: (answer) => {
    const view = viewOf(answer)
    if (!view) throw new TypeError('only the list of releases can be shown as a feed')
    return builder.build(documentOf(view))
  },
})

const ATTRIBUTE = '@'
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  format: true,
  suppressEmptyNode: true,
})

function viewOf({ view }: Answer): ReleaseFeedView | undefined {
  return view?.kind === 'release-feed' ? view : undefined
}

/**
 * Links are relative, since a server does not know by which name it is reached: they lead from wherever
 * the feed was read. Ids are made of digests, and so are the same at every copy of the data.
 */
function documentOf({ title, description, entries }: ReleaseFeedView) {
  return {
    '?xml': { [`${ATTRIBUTE}version`]: '1.0', [`${ATTRIBUTE}encoding`]: 'utf-8' },
    feed: {
      [`${ATTRIBUTE}xmlns`]: 'http://www.w3.org/2005/Atom',
      [`${ATTRIBUTE}xml:lang`]: 'en',
      id: uuidOf(title),
      title,
      subtitle: description,
      updated: entries[0]?.instant,
      author: { name: 'Control Figures' },
      link: [link('self', '/v1/releases.atom', atom.accept), link('alternate', '/v1/releases')],
      entry: entries.map(entryOf),
    },
  }
}

function entryOf({ title, digest, instant, summary, address, difference }: ReleaseEntry) {
  return {
    id: uuidOf(digest),
    title,
    updated: instant,
    summary,
    link: [
      link('alternate', address),
      ...(difference ? [link('related', `${difference}.html`, 'text/html')] : []),
    ],
  }
}

function link(rel: string, href: string, type?: string) {
  return {
    [`${ATTRIBUTE}rel`]: rel,
    [`${ATTRIBUTE}href`]: href,
    ...(type && { [`${ATTRIBUTE}type`]: type }),
  }
}

/** A name-based UUID of version 8 (RFC 9562 §5.8). */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return `urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}`
}
