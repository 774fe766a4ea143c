import t from 'tap'
import { releaseNamed } from '../../src/releases/choose-release.ts'
import { smallReleases } from '../support/release.ts'

t.test(
  'a version that there is not leads to the newest that begins so, or to the latest',
  async (t) => {
    const { latest: model } = await smallReleases()
    const all = ['1.0.0', '1.1.0', '2.0.0'].map((version) => ({ ...model, version }))
    const releases = { all, latest: all[2] ?? model, close: async () => undefined }
    t.equal(releaseNamed(releases, '1.1.0').version, '1.1.0')
    for (const [given, suggestion] of [
      ['9.0.0', '2.0.0'],
      ['v1.0.0', '1.0.0'],
      ['1', '1.1.0'],
      ['newest', '2.0.0'],
    ] as const) {
      t.throws(
        () => releaseNamed(releases, given),
        { code: 'unknown-record', complaints: [{ parameter: 'release', suggestion }] },
        given,
      )
    }
  },
)
