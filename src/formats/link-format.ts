import type { Answer } from '../queries/answer.ts'
import type { TimeMapView } from '../queries/views.ts'
import { plainFormat } from './format.ts'

/** Links as a document (RFC 6690), in which Memento writes time maps (RFC 7089 §5). */
export const linkFormat = plainFormat({
  name: 'link',
  mediaType: 'application/link-format',
  accept: 'application/link-format',
  shows: ['time-map'],
  encode: (answer) => {
    const view = viewOf(answer)
    if (!view) throw new TypeError('only a time map can be shown as links')
    return linksOf(view)
  },
})

function viewOf({ view }: Answer): TimeMapView | undefined {
  return view?.kind === 'time-map' ? view : undefined
}

function linksOf({ original, address, mementos }: TimeMapView): string {
  const last = mementos.length - 1
  const lines = [
    `<${original}>; rel="original timegate"`,
    `<${address}>; rel="self"; type="${linkFormat.mediaType}"`,
    ...mementos.map((memento, index) => {
      const rel = `${index === 0 ? 'first ' : ''}${index === last ? 'last ' : ''}memento`
      return `<${memento.address}>; rel="${rel}"; datetime="${memento.datetime}"`
    }),
  ]
  return `${lines.join(',\n')}\n`
}
