// Checks the sheets as the build does: names, units, circles, slots. Prints every fault.
import { join } from 'node:path'
import { fail, root, setUp } from './tools.mjs'

setUp()
const { runnerImport } = await import('vite')
try {
  await runnerImport(join(root, '.ci', 'load-model.ts'), { root, logLevel: 'error' })
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}
