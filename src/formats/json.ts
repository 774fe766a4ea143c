import type { Format } from './format.ts'

/** JSON (RFC 8259). Figures are strings, since a JSON number loses digits in most readers. */
export const json: Format = {
  name: 'json',
  mediaType: 'application/json; charset=utf-8',
  accept: 'application/json',
  canShow: () => true,
  encode: (answer) => JSON.stringify(answer.json()),
}
