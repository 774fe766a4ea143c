import { plainFormat } from '../format.ts'
import { describedAspects } from '../schema-org/nodes.ts'
import { differencePage } from './difference-page.ts'
import { STYLE_HASH } from './page.ts'
import { recordPage } from './record-page.ts'

/**
 * Pages for people: complete without a script, and loading nothing from elsewhere. Each says in JSON-LD, as a
 * data block, what it is about.
 */
export const html = plainFormat({
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  accept: 'text/html',
  shows: ['difference', ...describedAspects],
  headers: {
    'content-security-policy': `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  },
  encode: (answer, how) =>
    answer.view?.kind === 'difference' ? differencePage(answer.view) : recordPage(answer, how),
})
