import t from 'tap'
import { verdictOn } from '../../src/queries/verdicts/verdict.ts'
import { openFolder } from '../../src/releases/open-folder.ts'
import { type Change, smallDataset } from '../support/dataset.ts'

type Moment = 'plan-start' | 'plan-end' | 'plan-span' | 'targets-reached' | 'words-said'

/** What the small dataset says of the first plan, whose optimum was approved and declared finished here, or of Stalin's words. */
async function heard(owner: Parameters<typeof smallDataset>[0], source?: string) {
  const finished: Change = (text) =>
    text.replaceAll(/(fyp-1-(?:base|optimum),.*,1928-29,1932-33),,/g, '$1,1932-12-31,')
  const opened = await openFolder(await smallDataset(owner, { 'plans.csv': finished }))
  if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.report))
  const { latest } = opened.releases
  return async (moment: Moment, dateValue: string) => {
    const record =
      moment === 'words-said'
        ? { quotation: 'stalin-1931-fifty-or-hundred' }
        : { plan: 'fyp-1-optimum' }
    const asserted = { measure: 'date', qualifier: 'exact', multiplier: 0 } as const
    const options = source === undefined ? {} : { source }
    return await verdictOn(latest, { ...asserted, ...record, moment, dateValue }, options)
  }
}

t.test('a plan began with the first day of the time that it was meant for', async (t) => {
  const verdict = await heard(t)
  // The economic year 1928/29 began on 1 October 1928.
  t.equal((await verdict('plan-start', '1928')).verdict, 'supported')
  t.equal((await verdict('plan-start', '1928-10-01')).verdict, 'supported')
  t.equal((await verdict('plan-start', '1929')).verdict, 'contradicted')
})

t.test('a plan ended as it was meant to, or when it was declared finished', async (t) => {
  const verdict = await heard(t)
  t.equal((await verdict('plan-end', '1932')).verdict, 'supported', 'declared finished')
  t.equal((await verdict('plan-end', '1933')).verdict, 'supported', 'on 30 September 1933')
  const wrong = await verdict('plan-end', '1934')
  t.match(wrong, {
    verdict: 'contradicted',
    why: 'all 2 records that know say otherwise',
    grounds: 'several-voices',
    voices: 2,
    accounts: [],
    records: [
      {
        kind: 'plans',
        id: 'fyp-1-optimum',
        source: 'davies-1989',
        locator: 'abstract',
        verdict: 'contradicted',
        says: 'meant to begin with 1928-29, meant to end with 1932-33, declared finished on 1932-12-31',
      },
      { id: 'fyp-1-base', source: 'fsf-1926-1932' },
    ],
  })
})

t.test('of a span both ends must be right', async (t) => {
  const verdict = await heard(t)
  t.equal((await verdict('plan-span', '1928/1932')).verdict, 'supported')
  t.equal((await verdict('plan-span', '1928/1934')).verdict, 'contradicted')
  t.equal((await verdict('plan-span', '1929/1932')).verdict, 'contradicted')
})

t.test('a target that was reached before the date speaks against it', async (t) => {
  const verdict = await heard(t)
  // 10.4 million tonnes were meant for 1932; 5.9 were made then and 17.7 in 1937.
  const early = await verdict('targets-reached', '1960')
  t.equal(early.verdict, 'contradicted')
  t.match(
    early.records?.find(({ id }) => id === 'crude-steel-output-sun-plan-optimum'),
    { kind: 'series', verdict: 'contradicted', says: /10\.4 for 1932; .*reached in 1937/ },
  )
  // Between 1932 and 1937 there is no figure, so that it may have been reached in 1934.
  const open = await verdict('targets-reached', '1935')
  t.match(
    open.records?.find(({ id }) => id === 'crude-steel-output-sun-plan-optimum'),
    { verdict: 'unknown', why: 'no account says when it was first reached' },
  )
})

t.test('words were said on the date of every wording that has one', async (t) => {
  const verdict = await heard(t)
  t.match(await verdict('words-said', '1931-02'), {
    verdict: 'supported',
    grounds: 'one-voice',
    records: [
      { id: 'stalin-1931-fifty-or-hundred', verdict: 'supported', says: '1931-02-04' },
      { id: 'stalin-1931-fifty-to-hundred', verdict: 'unknown', why: 'its date is less exact' },
    ],
  })
  t.equal((await verdict('words-said', '1930')).verdict, 'contradicted')
})

t.test('what makes the claim is no witness for it', async (t) => {
  const verdict = await heard(t, 'davies-1989')
  const { records } = await verdict('plan-end', '1932')
  t.same(
    records?.map(({ id }) => id),
    ['fyp-1-base'],
  )
})
