/** Signs that books print before a negative number: hyphen, minus, en dash. */
const NUMERAL = /^(?<sign>[-\u2212\u2013+]?)\s?(?<body>\d[\d .,'’\u00A0\u2009\u202F]*|[.,]\d+)$/u
const GROUPED = /^\d{1,3}(?<mark>[ .,'’\u00A0\u2009\u202F])\d{3}(?:\k<mark>\d{3})*$/u

/**
 * The values that a printed numeral may stand for: none where it is no numeral, two where a comma or
 * point may group thousands as well as begin the decimals (`1,234`).
 */
export function readingsOf(printed: string): readonly string[] {
  const { sign, body } = NUMERAL.exec(printed)?.groups ?? {}
  if (body === undefined) return []
  const minus = sign === '' || sign === '+' ? '' : '-'
  const readings = [wholeReading(body), ...decimalReadings(body)]
  return [...new Set(readings.flatMap((digits) => (digits === undefined ? [] : [minus + digits])))]
}

function wholeReading(whole: string): string | undefined {
  if (GROUPED.test(whole)) return plain(whole.replace(/\D/gu, ''))
  return /^\d+$/.test(whole) ? plain(whole) : undefined
}

function decimalReadings(body: string): readonly (string | undefined)[] {
  const mark = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','))
  // A mark that groups thousands does not also begin the decimals: `26,314,114`.
  if (mark < 0 || body.indexOf(body.charAt(mark)) < mark) return []
  const decimals = body.slice(mark + 1).replace(/[ \u00A0\u2009\u202F]/gu, '')
  const whole = wholeReading(body.slice(0, mark) || '0')
  return [/^\d+$/.test(decimals) && whole !== undefined ? `${whole}.${decimals}` : undefined]
}

/** Without superfluous zeros before the number, which a decimal does not have. */
function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}
