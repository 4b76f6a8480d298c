import { execFileSync } from 'node:child_process'
import { findChromium } from './chromium'

/** Builds the app and finds the browser, once for all browser tests. */
export async function setup(): Promise<void> {
  execFileSync(process.execPath, ['.ci/build.mjs', '--if-stale'], { stdio: ['ignore', 'ignore', 'inherit'] })
  process.env.CHROME = await findChromium()
}
