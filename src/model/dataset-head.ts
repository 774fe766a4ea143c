import { z } from 'zod'
import { Id } from './id.ts'
import { DateText } from './period.ts'

/** What a dataset says of itself in `dataset.yaml`; `datapackage.json` is made from it and from the files. */
export const DatasetHead = z.strictObject({
  name: Id,
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers: 1.0.0'),
  date: DateText.describe('The day of this version.'),
  licence: z.strictObject({
    name: z.string().min(1),
    title: z.string().min(1),
    path: z.string().min(1),
  }),
  contributors: z
    .array(z.strictObject({ title: z.string().min(1), role: z.string().min(1) }))
    .min(1),
  keywords: z.array(z.string().min(1)).min(1),
})
export type DatasetHead = z.infer<typeof DatasetHead>

/** Where the licence of a dataset is known by its name to machines: the list of SPDX. */
export function licenceAddress({ licence }: Pick<DatasetHead, 'licence'>): string {
  return `https://spdx.org/licenses/${licence.name}`
}
