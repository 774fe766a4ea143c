import type { RoundTrip } from './round-trips.ts'

const HEAD = `# What each format keeps

<!-- Written by \`npm run losses\`; changes made by hand are lost. -->

Every figure of the latest release was sent in every format and read back by a program that shares no code
with ours. A member is lost where some figure came back with another one, or without: value to its last
printed zero, characters as printed, status, note, source, place in the source, and all else that a figure
says. A format that loses something names it in the header \`Control-Figures-Loses\` of each answer.

| format | read back by | figures | came back | lost |
| --- | --- | --- | --- | --- |
`

const FOOT = `
In XLSX a value is a number where a number shows all its digits, with a format that keeps its zeros, and text
where it does not. In JSON-stat it is a number, and \`extension.exact\` has those that would not print back.
Parquet and Arrow have the value as text and the nearest double beside it. With \`shape=wide\` a period without
a figure and one whose figure is printed as missing look alike: the status is lost, and said to be.

What an answer says beside its figures (\`derivations\`, \`included\`, \`provenance\`, \`rivals\`, \`comparisons\`)
has no place in a table. The header names it too; JSON and JSON-stat carry it.
`

/** The documentation of what round trips kept and lost. */
export function lossesPage(made: readonly RoundTrip[]): string {
  const rows = made.map(({ format, options, reader, sent, returned, lost }) => {
    const asked = options === '' ? format.name : `${format.name}, \`${options}\``
    const members = lost.length === 0 ? 'nothing' : lost.join(', ')
    return `| ${asked} | ${reader.name} | ${sent} | ${returned} | ${members} |\n`
  })
  return HEAD + rows.join('') + FOOT
}
