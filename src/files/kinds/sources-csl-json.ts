import type { BulkFile } from '../bulk-file.ts'

export const sourcesCslJson: BulkFile = {
  name: () => 'sources.csl.json',
  title: 'All sources as CSL-JSON, with licence and how they were read under `custom`',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: async ({ catalogue }) =>
    Buffer.from(`${JSON.stringify([...catalogue.sources.values()], undefined, 2)}\n`),
}
