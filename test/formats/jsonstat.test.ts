import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { shippedData } from '../../src/commands/shipped-data.ts'
import { jsonstat } from '../../src/formats/jsonstat/index.ts'
import { parsePeriod } from '../../src/model/period.ts'
import type { Answer } from '../../src/queries/answer.ts'
import { compare } from '../../src/queries/comparisons/compare.ts'
import { figure } from '../../src/queries/figures/figure.ts'
import { observations } from '../../src/queries/figures/observations.ts'
import { encoded } from '../support/encoded.ts'
import { latestRelease, smallReleases } from '../support/release.ts'
import { standardsFolder, withoutStandard } from '../support/standards.ts'

async function dataSetOf(answer: Answer) {
  return JSON.parse(await encoded(jsonstat, answer))
}

const schema = 'json-stat/2.0/dataset.json'
const skip = withoutStandard(schema)

t.test('whatever is sent is valid against the published schema', { skip }, async (t) => {
  const path = join(standardsFolder(), schema)
  const ajv = new Ajv2020({ unicodeRegExp: false, strict: false, validateFormats: false })
  const validate = ajv.compile(JSON.parse(await readFile(path, 'utf8')))
  const latest = await latestRelease(shippedData)
  const answers: Record<string, Answer> = {
    'every figure': await observations(latest, { filters: {}, limit: 'all' }),
    'no figure': await observations(latest, {
      filters: { indicator: ['crude-steel-output'] },
      from: parsePeriod('2100'),
      limit: 10,
    }),
    'derived figures': await observations(latest, {
      filters: { indicator: ['crude-steel-output'], area: ['sun'], nature: ['reported'] },
      derive: { units: 'lin', unit: 'kilogram' },
      limit: 100,
    }),
    'a comparison': await compare(latest, 'grain-harvest', { filters: {}, limit: 100 }),
  }
  for (const [what, answer] of Object.entries(answers)) {
    t.ok(validate(await dataSetOf(answer)), `${what}: ${JSON.stringify(validate.errors?.[0])}`)
  }
  t.notOk(validate({ version: '2.0', class: 'dataset' }), 'and refuses what is not')
})

t.test('a figure has its cell by series and period, and what has no slot is beside', async (t) => {
  const { latest } = await smallReleases()
  const answer = await observations(latest, {
    filters: { indicator: ['urban-share', 'primary-energy-consumption'] },
    limit: 100,
  })
  const set = await dataSetOf(answer)
  const { series, period } = set.dimension
  t.same(set.size, [series.category.index.length, period.category.index.length])
  t.same(set.role, { time: ['period'], metric: ['series'] })
  const placeOf = (id: string, at: string) =>
    series.category.index.indexOf(id) * set.size[1] + period.category.index.indexOf(at)
  const share = placeOf('urban-share-sun-census', '1937')
  t.equal(set.value[share], 27)
  t.equal(set.extension.exact[share], '27.0', 'the zero at the end')
  const energy = placeOf('primary-energy-sun-energy-institute', '1965')
  t.equal(set.value[energy], 24.900750240311027)
  t.equal(set.status[energy], 'A')
  t.equal(set.extension.series.source['primary-energy-sun-energy-institute'], 'ei-2024')
  t.match(set.extension.figures.locator[energy], /row 64 "USSR", column 1965/)
  t.match(series.category.unit['primary-energy-sun-energy-institute'], {
    label: 'exajoule',
    decimals: 15,
    multiplier: 0,
  })
  t.equal(
    set.extension.sources['ei-2024'],
    'Statistical Review of World Energy. (2024). [Dataset].',
  )
})

t.test('what is printed as missing has a status and no value', async (t) => {
  const { latest } = await smallReleases()
  const answer = await figure(latest, {
    id: 'grain-harvest-sun-wheatcroft-davies',
    period: parsePeriod('1921'),
  })
  const set = await dataSetOf(answer)
  t.same(set.value, {})
  t.same(set.status, { 0: 'M' })
  t.same(Object.keys(set.extension).slice(-5), [
    'firstDay',
    'lastDay',
    'provenance',
    'rivals',
    'quotations',
  ])
})

t.test('a comparison keeps what it adds to each figure and to all', async (t) => {
  const { latest } = await smallReleases()
  const set = await dataSetOf(await compare(latest, 'grain-harvest', { filters: {}, limit: 100 }))
  t.ok('common' in set.extension.figures || 'common' in set.extension.series)
  t.match(set.extension.comparisons[0], { measure: { unit: String }, count: Number })
})
