// The command line: npm run -s headroom -- COMMAND
import { runBundled } from './run-bundled.mjs'

// npm moves to the top folder; paths in arguments are meant from where the reader stands.
if (process.env.npm_lifecycle_event === 'headroom' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD)
await runBundled('headroom', 'src/cli/main.ts')
