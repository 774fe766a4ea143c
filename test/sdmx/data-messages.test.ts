import t from 'tap'
import { dataFormats } from '../../src/formats/sdmx/index.ts'
import { latestRelease } from '../support/release.ts'
import { threeReleases } from '../support/releases.ts'
import { startServer } from '../support/server.ts'
import {
  type Check,
  jsonCheck,
  needsStandards,
  xmlCheck,
  xmlCheckOf,
} from '../support/standards.ts'
import { structureSpecificSchema } from '../support/structure-specific-schema.ts'

const address = '/sdmx/3.0/data/dataflow/CF/ALL/2.0.0/*'

/** Every way to lay a message out, and what is said of it beside. */
const views = [
  'dimensionAtObservation=TIME_PERIOD',
  'dimensionAtObservation=AllDimensions',
  'dimensionAtObservation=SERIES',
  'dimensionAtObservation=REF_AREA',
]
const contents = [
  '',
  'detail=dataonly',
  'detail=serieskeysonly',
  'detail=nodata',
  'attributes=OBS_STATUS,TITLE&measures=none',
  'includeHistory=true',
  'updatedAfter=2026-01-20T00:00:00Z',
]

t.test('every message of data is valid against its published schema', needsStandards, async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const latest = await latestRelease(folder)
  const xml = xmlCheck('sdmx-ml/2.1/SDMXMessage.xsd')
  const structureSpecific = (view: string, base: '' | 'TimeSeries'): Check<string> => {
    const dimension = base ? 'TIME_PERIOD' : view.replace(/^.*=/, '')
    const schema = structureSpecificSchema(latest, dimension, base)
    return xmlCheckOf(schema, 'sdmx-ml/2.1/made-of-the-structure.xsd')
  }
  const json = {
    '1.0.0': jsonCheck('sdmx-json/1.0/sdmx-json-data-schema.json'),
    '2.0.0': jsonCheck('sdmx-json/2.0/sdmx-json-data-schema.json'),
  }
  for (const { mediaType, version } of dataFormats['3.0']) {
    const accept = `${mediaType};version=${version}`
    for (const view of views) {
      for (const content of contents) {
        const answer = await app.inject({
          url: `${address}?${view}&${content}`,
          headers: { accept },
        })
        const name = `${accept} ${view} ${content}`
        t.equal(answer.statusCode, 200, name)
        if (version === '1.0.0' && mediaType.endsWith('+json'))
          t.same(json[version](answer.json()), [], name)
        else if (version === '2.0.0' && mediaType.endsWith('+json'))
          t.same(json[version](answer.json()), [], name)
        else if (mediaType.includes('generic')) t.same(xml(answer.body), [], name)
        else if (mediaType.endsWith('+xml')) {
          const seen =
            content.includes('keysonly') || content.includes('nodata') ? 'x=TIME_PERIOD' : view
          const base = mediaType.includes('timeseries') ? 'TimeSeries' : ''
          t.same(structureSpecific(seen, base)(answer.body), [], name)
        }
      }
    }
  }
})
