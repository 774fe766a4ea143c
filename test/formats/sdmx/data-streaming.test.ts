import t from 'tap'
import { attributes } from '../../../src/formats/sdmx/components.ts'
import type { DataMessage, DataSet } from '../../../src/formats/sdmx/data/data-message.ts'
import { ValueTable } from '../../../src/formats/sdmx/data/value-table.ts'
import { dataFormats } from '../../../src/formats/sdmx/index.ts'
import { everyDay } from '../../../src/model/period.ts'
import type { Series } from '../../../src/model/series.ts'
import { seriesFigures } from '../../../src/queries/figures/series-figures.ts'
import { smallReleases } from '../../support/release.ts'

const COPIES = 400

/** The figures of the small dataset many times over, each copy of a series under an id of its own. */
async function longMessage(onRead: (count: number) => void): Promise<DataMessage> {
  const { latest } = await smallReleases()
  const originals = [...latest.catalogue.series.values()]
  const copies = Array.from({ length: COPIES }, (_, copy) =>
    originals.map((series) => ({ ...series, id: `${series.id}-${copy}` })),
  ).flat()
  const originalOf = new Map(
    copies.map(({ id }, index) => [id, originals[index % originals.length]]),
  )
  const extents = new Map(
    copies.flatMap(({ id }) => {
      const extent = latest.extents.get(originalOf.get(id)?.id ?? '')
      return extent ? [[id, extent] as const] : []
    }),
  )
  const release = { ...latest, extents }
  const subject = { kind: 'dataflow', id: 'ALL', name: 'all' } as const
  const read = async (asked: readonly Series[]) => {
    const found = await seriesFigures(
      latest,
      asked.flatMap(({ id }) => originalOf.get(id) ?? []),
      everyDay,
    )
    onRead(found.reduce((sum, { figures }) => sum + figures.length, 0))
    return asked.flatMap((series, index) => {
      const one = found[index]
      return one ? [{ series, figures: one.figures }] : []
    })
  }
  const dataSet: DataSet = {
    action: 'Information',
    subject,
    flow: subject,
    release,
    series: copies,
    read,
  }
  return {
    id: 'long',
    prepared: '2026-01-01T00:00:00Z',
    release,
    dimensionAtObservation: 'TIME_PERIOD',
    shown: { attributes, measure: true, observations: true },
    isRevision: false,
    dataSets: [dataSet],
  }
}

t.test(
  'a long message is read a few series at a time and handed on as it is written',
  async (t) => {
    for (const { mediaType, version, encode } of dataFormats['3.0']) {
      let mostAtOnce = 0
      let readSoFar = 0
      const message = await longMessage((count) => {
        mostAtOnce = Math.max(mostAtOnce, count)
        readSoFar += count
      })
      let sent = 0
      let longest = 0
      let readAtHalf = 0
      for await (const text of encode(message, {})) {
        sent += text.length
        longest = Math.max(longest, text.length)
        if (readAtHalf === 0 && sent > 500_000) readAtHalf = readSoFar
      }
      const name = `${mediaType} ${version}`
      t.ok(sent > 2_000_000, `${name}: ${sent} characters`)
      t.ok(mostAtOnce < 2_100, `${name}: at most ${mostAtOnce} figures are read at once`)
      t.ok(readAtHalf < readSoFar / 2, `${name}: a part is sent before the rest is read`)
      // Only the list of codes at the end of JSON is as long as there are series.
      t.ok(longest < sent / 3, `${name}: no text is longer than ${longest} characters`)
    }
  },
)

t.test('a full table forgets what it has numbered and goes on counting', async (t) => {
  const table = new ValueTable(2)
  t.same(table.placeOf('a'), { index: 0, isNew: true })
  t.same(table.placeOf('b'), { index: 1, isNew: true })
  t.same(table.placeOf('a'), { index: 0, isNew: false })
  t.equal(table.volume, 1)
  t.same(table.placeOf('c'), { index: 2, isNew: true })
  t.equal(table.volume, 2)
  t.same(table.placeOf('a'), { index: 3, isNew: true }, 'it stands in the list a second time')
})
