// Prints the oldest figures of the catalogue, which are the next to look up; the tests hold the limits.
import { join } from 'node:path'
import { root, setUp } from './tools.mjs'

setUp()
const { runnerImport } = await import('vite')
const path = join(root, '.ci', 'oldest-figures.ts')
const { module } = await runnerImport(path, { root, logLevel: 'error' })
for (const line of module.lines) console.log(line)
