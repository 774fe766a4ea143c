import type { Rule } from './rule.ts'

export const field: Rule = {
  name: 'field',
  meaning:
    'Every member has its type, form and code list; required members are there and unknown ones are not.',
  kind: 'reading',
}
