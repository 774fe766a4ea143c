import t from 'tap'
import { memberTable } from '../../src/formats/html/member-table.ts'

/** The rows of a table, each cell as its side and its markup. */
function rowsOf(table: string): readonly (readonly string[])[] {
  const [, body = ''] = /<tbody>(.*)<\/tbody>/s.exec(table) ?? []
  return body
    .split('</tr>')
    .filter(Boolean)
    .map((row) =>
      [...row.matchAll(/<t[hd](?: ([^>]*))?>(.*?)<\/t[hd]>/gs)].map(
        ([, how = '', text = '']) => `${/data-side="(\w+)"/.exec(how)?.[1] ?? how}: ${text}`,
      ),
    )
}

const record = { kind: 'sources', id: 'a' } as const

t.test(
  'of a record that changed only the members that differ stand there, whatever they lie in',
  async (t) => {
    const before = {
      title: 'Same',
      custom: { cites: ['x'], origin: 'web' },
      author: [{ family: 'A' }],
    }
    const after = {
      title: 'Same',
      custom: { cites: ['x', 'y'], origin: 'web' },
      author: [{ family: 'A', given: 'B' }],
    }
    t.same(rowsOf(memberTable({ ...record, change: 'changed', before, after })), [
      ['scope="row": custom › cites', 'before: <del>x</del>', 'after: <ins>x; y</ins>'],
      [
        'scope="row": author 1 › given',
        'before: <span class="quiet">absent</span>',
        'after: <ins>B</ins>',
      ],
    ])
  },
)

t.test('the value of a figure stands once where it is the same', async (t) => {
  const before = { value: '5.9', status: 'A' }
  const table = memberTable({
    ...record,
    kind: 'observations',
    change: 'changed',
    before,
    after: { ...before, status: 'D' },
  })
  t.same(rowsOf(table), [
    ['scope="row": value', 'unchanged: 5.9'],
    ['scope="row": status', 'before: <del>A</del>', 'after: <ins>D</ins>'],
  ])
})

t.test('markup in a member stays text', async (t) => {
  const after = { note: '<b>' }
  const table = memberTable({ ...record, change: 'added', after })
  t.same(rowsOf(table), [['scope="row": note', ': &#60;b&#62;']])
})
