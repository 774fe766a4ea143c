import type { Dimension } from '../../model/unit.ts'
import { shown } from '../violation.ts'
import { type Rule, recordsOf } from './rule.ts'

export const spanMeaning: Rule = {
  name: 'span-meaning',
  meaning: 'A series of spans says in basis.spanMeaning what its figures say of the years in them.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.series)) {
      const { frequency, basis } = record
      if ((frequency === 'span') === (basis.spanMeaning !== undefined)) continue
      report(row, ['basis', 'spanMeaning'], () => ({
        found: `frequency ${frequency} and ${basis.spanMeaning ?? 'no'} span meaning`,
        mend:
          frequency === 'span'
            ? 'say what the figures mean: between-end-years, mean-of-years, total …'
            : 'remove the span meaning, or set the frequency to span',
      }))
    }
  },
}

export const indexBase: Rule = {
  name: 'index-base',
  meaning: 'An index says in basis.indexBase which period counts as 100; one of spans need not.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.series)) {
      const dimension = tables.units.byKey.get(record.unit)?.record?.dimension
      if (dimension !== 'index' || record.frequency === 'span') continue
      if (record.basis.indexBase !== undefined) continue
      report(row, ['basis', 'indexBase'], () => ({
        found: `unit ${record.unit} without an index base`,
        mend: 'name the period that counts as 100, or previous-year',
      }))
    }
  },
}

/** Kinds of quantity in which prices can play a part: values, and what is computed from values. */
const priced: readonly (typeof Dimension)['options'][number][] = [
  'exchange-rate',
  'growth',
  'index',
  'money',
  'money-per-person',
  'ratio',
  'share',
  'wage',
]

export const priceBase: Rule = {
  name: 'price-base',
  meaning: 'Only a series of values, or of what is computed from values, has a price base.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.series)) {
      const dimension = tables.units.byKey.get(record.unit)?.record?.dimension
      if (record.basis.priceBase === undefined || !dimension || priced.includes(dimension)) continue
      report(row, ['basis', 'priceBase'], () => ({
        found: `price base ${record.basis.priceBase} of a quantity of dimension ${dimension}`,
        mend: `remove it; prices matter only to ${priced.join(', ')}`,
      }))
    }
  },
}

export const planNamed: Rule = {
  name: 'plan-named',
  meaning: 'A series of nature plan names the plan that set its figures, and no other series does.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.series)) {
      if ((record.nature === 'plan') === (record.plan !== undefined)) continue
      report(row, ['plan'], () => ({
        found: `nature ${record.nature} and ${record.plan === undefined ? 'no plan' : `plan ${shown(record.plan)}`}`,
        mend: record.plan === undefined ? 'name the plan' : 'remove the plan, or mend the nature',
      }))
    }
  },
}
