/** What a program that embeds the server may import. */
export { type LoadResult, loadDataset } from './dataset/load-dataset.ts'
export { type OpenedFolder, openFolder } from './releases/open-folder.ts'
export { openReleases, type Releases } from './releases/open-releases.ts'
export type { Release } from './releases/release.ts'
export { buildServer, type ServerOptions } from './server/build-server.ts'
