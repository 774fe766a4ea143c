import t from 'tap'
import { columnsOf, memberOf } from '../../src/model/columns.ts'
import { Observation } from '../../src/model/observation.ts'
import { Quotation } from '../../src/model/quotation.ts'
import { Series } from '../../src/model/series.ts'

t.test('columns are the members in their order, nested ones dotted', async (t) => {
  t.same(
    columnsOf(Series).map(({ name }) => name),
    [
      'id',
      'indicator',
      'area',
      'frequency',
      'nature',
      'estimator',
      'title',
      'unit',
      'multiplier',
      'basis.priceBase',
      'basis.indexBase',
      'basis.concept',
      'basis.borders',
      'basis.spanMeaning',
      'basis.note',
      'bound',
      'plan',
      'source',
      'original',
      'origin',
      'note',
    ],
  )
})

t.test('a column knows its type, whether it is required, and its description', async (t) => {
  const column = (name: string) => columnsOf(Series).find((each) => each.name === name)
  t.match(column('multiplier'), { type: 'integer', required: true })
  t.match(column('plan'), { type: 'string', required: false, description: /only where nature/ })
  t.equal(column('title')?.description, undefined)
  t.match(
    columnsOf(Observation).find(({ name }) => name === 'value'),
    { type: 'string', required: false, description: /Exactly as printed/ },
  )
  t.match(
    columnsOf(Quotation).find(({ name }) => name === 'topics'),
    { type: 'list', required: true },
  )
})

t.test('a dotted name reads a member of a member', async (t) => {
  const record = { id: 'x', basis: { concept: 'barn yield' } }
  t.equal(memberOf(record, 'basis.concept'), 'barn yield')
  t.equal(memberOf(record, 'basis.borders'), undefined)
  t.equal(memberOf(record, 'plan.id'), undefined)
  t.equal(memberOf(record, 'id.length.x'), undefined)
  t.equal(memberOf({}, 'constructor'), undefined)
})
