// Builds the app into dist. With --if-stale it does so only if something that it is made from has changed.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { appSources, cache, fingerprint, root, runBin, setUp } from './tools.mjs'

setUp()
const dist = join(root, 'dist')
const stamp = join(dist, '.vite', 'sources.txt')
const now = fingerprint(appSources)
const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === now
if (!process.argv.includes('--if-stale') || !fresh) build()

// Built beside and then put in place, so that a copy being served is never half there.
function build() {
  const next = join(cache, `dist-${process.pid}`)
  const { code, output } = runBin('vite', ['build', '--outDir', next, '--emptyOutDir'], { quiet: true })
  process.stderr.write(output)
  if (code !== 0) {
    rmSync(next, { recursive: true, force: true })
    process.exit(code)
  }
  writeFileSync(join(next, '.vite', 'sources.txt'), now)
  const old = join(cache, `dist-old-${process.pid}`)
  mkdirSync(cache, { recursive: true })
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(next, dist)
  rmSync(old, { recursive: true, force: true })
}
