import { plainFormat } from './format.ts'

/** JSON (RFC 8259). Figures are strings, since a JSON number loses digits in most readers. */
export const json = plainFormat({
  name: 'json',
  mediaType: 'application/json; charset=utf-8',
  accept: 'application/json',
  shows: ['json'],
  encode: (answer) => JSON.stringify(answer.json()),
})
