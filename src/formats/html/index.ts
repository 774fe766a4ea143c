import type { Answer, DifferenceView } from '../../queries/answer.ts'
import { plainFormat } from '../format.ts'
import { differencePage } from './difference-page.ts'
import { STYLE_HASH } from './page.ts'

/** Pages for people: complete without a script, and loading nothing from elsewhere. */
export const html = plainFormat({
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  accept: 'text/html',
  shows: ['difference'],
  headers: {
    'content-security-policy': `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  },
  encode: (answer) => {
    const view = viewOf(answer)
    if (!view) throw new TypeError('no page shows an answer of this kind')
    return differencePage(view)
  },
})

function viewOf({ view }: Answer): DifferenceView | undefined {
  return view?.kind === 'difference' ? view : undefined
}
