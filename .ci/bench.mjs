// Measures speed as ratios in one run: npm run bench
import { runBundled } from './run-bundled.mjs'

await runBundled('bench', 'tests/bench/main.ts', ['tests/bench', 'tests/browser/support'])
