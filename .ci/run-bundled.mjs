// Runs a program of src/ in Node, bundling it first only if something that it is made from has changed.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cache, fail, fingerprint, root, runNode, setUp, sources } from './tools.mjs'

const kept = 3

/** Runs `entry` in this process with the rest of the command line; what it prints is its own. */
export async function runBundled(name, entry, moreSources = []) {
  setUp()
  const folder = join(cache, name)
  const key = fingerprint([...sources, ...moreSources])
  const main = join(folder, key, 'main.mjs')
  if (!existsSync(main)) bundle(entry, folder, key)
  process.argv[1] = main
  await import(pathToFileURL(main).href)
}

function bundle(entry, folder, key) {
  const next = join(folder, `next-${process.pid}`)
  const { code, output } = runNode([join(root, '.ci', 'bundle.mjs'), entry, next], { quiet: true })
  if (code !== 0) {
    rmSync(next, { recursive: true, force: true })
    fail(output)
  }
  prune(folder)
  putInPlace(next, join(folder, key))
}

// Two runs may have bundled at once: the first to arrive stays, the other is the same.
function putInPlace(next, target) {
  try {
    renameSync(next, target)
  } catch (error) {
    rmSync(next, { recursive: true, force: true })
    if (!existsSync(join(target, 'main.mjs'))) throw error
  }
}

function prune(folder) {
  const old = readdirSync(folder)
    .filter(name => !name.startsWith('next-'))
    .map(name => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const path of old.slice(kept)) rmSync(path, { recursive: true, force: true })
}
