// Makes the files of a dataset in a process of its own, which a test kills.
import { makeFiles } from '../../src/files/index.ts'
import { releaseIn } from './small-release.ts'

const [dataset = '', folder = ''] = process.argv.slice(2)
const { release } = await releaseIn(dataset)
process.stdout.write('ready\n')
await makeFiles(release, folder)
process.stdout.write('done\n')
