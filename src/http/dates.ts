/** The form in which dates are written (RFC 9110 §5.6.7): `Thu, 26 Mar 2026 09:30:00 GMT`. */
const FIXED = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
/** The forms that are read beside it, since they once were written. */
const WITH_SHORT_YEAR = /^[A-Z][a-z]+day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/
const OF_ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/

/** The instant that a date stands for, in the one form in which dates are written; undefined where it is none. */
export function fixedDate(text: string): Date | undefined {
  return FIXED.test(text) ? instant(text) : undefined
}

/** The same of a date in any form that HTTP reads. */
export function anyDate(text: string): Date | undefined {
  if (OF_ASCTIME.test(text)) return instant(`${text} GMT`)
  return FIXED.test(text) || WITH_SHORT_YEAR.test(text) ? instant(text) : undefined
}

function instant(text: string): Date | undefined {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? undefined : date
}
