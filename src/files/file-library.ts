import { join } from 'node:path'
import { problem } from '../model/problems.ts'
import type { Release } from '../releases/release.ts'
import type { FileEntry, FileIndex } from './file-index.ts'
import { completeFiles, makeFiles } from './make-files.ts'

/** The bulk files of one release, and the folder that they lie in. */
export interface Shelf {
  readonly folder: string
  readonly index: FileIndex
}

/** The bulk files of releases, as they become ready. */
export interface FileLibrary {
  /**
   * What is ready of a release; where nothing is, its making begins.
   * @throws {Problem} `not-ready` until all its files are made.
   */
  readonly shelfOf: (release: Release) => Promise<Shelf>
  /** Begins to find or make the files of some releases; a failure is told to the library's owner. */
  readonly prepare: (releases: readonly Release[]) => void
}

/** Makes the files of some releases, each in its folder of the library. */
export type FileMaker = (missing: readonly Release[], library: string) => Promise<void>

export interface FileLibraryOptions {
  readonly folder: string
  /** By default they are made here and now, which keeps the thread from everything else. */
  readonly make?: FileMaker
  readonly onFailure: (error: unknown) => void
}

/** The folder of a release in a library: one a state of the data, whatever it is called. */
export function folderIn(library: string, { version, digest }: Release): string {
  return join(library, `${version}-${digest.slice(0, 12)}`)
}

const makeHere: FileMaker = async (missing, library) => {
  for (const release of missing) await makeFiles(release, folderIn(library, release))
}

/** Opens a folder of bulk files, in which nothing need be yet. */
export function openLibrary({
  folder,
  make = makeHere,
  onFailure,
}: FileLibraryOptions): FileLibrary {
  const shelves = new WeakMap<Release, Shelf>()
  const underway = new WeakSet<Release>()
  const shelfAt = async (release: Release): Promise<Shelf | undefined> => {
    const place = folderIn(folder, release)
    const index = await completeFiles(release, place)
    if (!index) return undefined
    const shelf = { folder: place, index }
    shelves.set(release, shelf)
    return shelf
  }
  const fill = async (releases: readonly Release[]) => {
    const missing: Release[] = []
    for (const release of releases) if (!(await shelfAt(release))) missing.push(release)
    if (missing.length === 0) return
    await make(missing, folder)
    for (const release of missing) {
      if (!(await shelfAt(release))) throw new Error(`no files of ${release.version} were made`)
    }
  }
  const prepare = (releases: readonly Release[]) => {
    const wanted = releases.filter((one) => !shelves.has(one) && !underway.has(one))
    for (const release of wanted) underway.add(release)
    const done = () => {
      for (const release of wanted) underway.delete(release)
    }
    fill(wanted).then(done, (error: unknown) => {
      done()
      onFailure(error)
    })
  }
  return {
    prepare,
    shelfOf: async (release) => {
      const shelf = shelves.get(release) ?? (await shelfAt(release))
      if (shelf) return shelf
      prepare([release])
      throw problem('not-ready', {
        detail: `the files of release ${release.version} are being made; ask again in a few seconds`,
      })
    },
  }
}

/** @throws {Problem} `unknown-record`, with the names that there are. */
export function fileNamed({ index }: Shelf, name: string): FileEntry {
  const found = index.files.find((file) => file.name === name)
  if (found) return found
  const names = index.files.map((file) => file.name)
  throw problem('unknown-record', {
    parameter: 'name',
    detail: `there is no file ${JSON.stringify(name.slice(0, 80))}; there are ${names.join(', ')}`,
  })
}
