import fc from 'fast-check'

const year = fc.integer({ min: 1000, max: 9997 })
const two = (number: number) => String(number).padStart(2, '0')
/** In years whose successor ends in 13 to 99; the others read as months. */
const economicYear = year
  .filter((start) => (start + 1) % 100 > 12)
  .map((start) => `${start}-${two((start + 1) % 100)}`)
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([start, number]) => `${start}-${two(number)}`)
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([start, number]) => `${start}-${two(number)}`)
const half = fc.tuple(year, fc.constantFrom('H1', 'H2')).map((parts) => parts.join('-'))
const quarter = fc
  .tuple(year, fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4'))
  .map((parts) => parts.join('-'))
const forms = [year.map(String), economicYear, half, quarter, month, day] as const
const spans = forms.map((form) =>
  fc
    .tuple(form, form)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
)

/** Any text that is a period, of every kind. */
export const period: fc.Arbitrary<string> = fc.oneof(...forms, ...spans)
