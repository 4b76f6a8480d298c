// Measures speed as ratios in one run, of the app as it is built: npm run bench [-- engine edits paint]
import { join } from 'node:path'
import { runBundled } from './run-bundled.mjs'
import { root, runNode, setUp } from './tools.mjs'

setUp()
const parts = process.argv.slice(2)
if (parts.length === 0 || parts.includes('paint'))
  runNode([join(root, '.ci', 'build.mjs'), '--if-stale'], { quiet: true })
await runBundled('bench', 'tests/bench/main.ts', ['tests/bench', 'tests/browser/support'])
