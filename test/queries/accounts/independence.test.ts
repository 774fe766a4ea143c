import t from 'tap'
import { voices } from '../../../src/queries/accounts/independence.ts'
import type { Release } from '../../../src/releases/release.ts'
import { smallRelease } from '../../files/small-release.ts'

type Owner = Parameters<typeof smallRelease>[0]

/** A release in which some documents reprint or rescale others, and one estimator is nobody known. */
async function release(t: Owner): Promise<Release> {
  const { release: small } = await smallRelease(t)
  const source = small.catalogue.sources.get('keefe-2009')
  const estimator = small.catalogue.estimators.get('tssu')
  if (!source || !estimator) throw new Error('the small dataset has changed')
  const documents = {
    table: {},
    reprint: { reprints: ['table'] },
    'second-reprint': { reprints: ['reprint'] },
    rescaled: { rescales: ['table'] },
    'rescaled-again': { rescales: ['rescaled'] },
    other: {},
  }
  const sources = new Map(
    Object.entries(documents).map(([id, links]) => [
      id,
      { ...source, id, custom: { ...source.custom, ...links } },
    ]),
  )
  const estimators = new Map([
    ['bureau', { ...estimator, id: 'bureau' }],
    ['scholar', { ...estimator, id: 'scholar' }],
    ['nobody', { ...estimator, id: 'nobody', kind: 'unknown' as const }],
  ])
  return { ...small, catalogue: { ...small.catalogue, sources, estimators } }
}

/** The voices of accounts that are written `estimator document`. */
async function voicesOf(t: Owner, accounts: readonly string[]): Promise<readonly number[]> {
  const made = await release(t)
  const [series] = made.catalogue.series.values()
  if (!series) throw new Error('the small dataset has no series')
  return voices(
    made,
    accounts.map((account) => {
      const [estimator = '', source = '', original] = account.split(' ')
      const { original: _, ...rest } = series
      return { ...rest, estimator, source, ...(original && { original }) }
    }),
  )
}

t.test('three reprints of one table are one voice', async (t) => {
  const accounts = ['nobody table', 'nobody reprint', 'nobody second-reprint']
  t.same(await voicesOf(t, accounts), [1, 1, 1])
  t.same(await voicesOf(t, ['nobody other table', 'nobody reprint']), [1, 1], 'by the original')
})

t.test('two accounts of nobody known in unrelated documents are two voices', async (t) => {
  t.same(await voicesOf(t, ['nobody table', 'nobody other']), [1, 2])
})

t.test('one known estimator is one voice, in whatever document', async (t) => {
  t.same(await voicesOf(t, ['bureau table', 'bureau other', 'scholar other']), [1, 1, 2])
})

t.test('a table that sets known estimators side by side has a voice for each', async (t) => {
  t.same(await voicesOf(t, ['bureau table', 'scholar table']), [1, 2])
  t.same(await voicesOf(t, ['bureau table', 'scholar reprint']), [1, 2], 'and so has its reprint')
})

t.test('who rescales a table adds no voice, under whatever name', async (t) => {
  const accounts = ['bureau table', 'scholar rescaled', 'nobody rescaled-again']
  t.same(await voicesOf(t, accounts), [1, 1, 1])
})

t.test('what joins two accounts later joins all that hang on them', async (t) => {
  const accounts = ['bureau table', 'scholar other', 'bureau other', 'nobody other']
  t.same(await voicesOf(t, accounts), [1, 1, 1, 1])
})
