// Shared by the scripts in this folder. Uses Node alone, since it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Names the top folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Names the folder for what can always be made again. */
export const cache = join(root, 'node_modules', '.cache')

/** Lists what programs without a screen are made from. */
export const sources = ['src', 'models', 'vite.config.ts', '.ci', 'package-lock.json']

/** Lists what the production build is made from. */
export const appSources = [...sources, 'public', 'index.html']

/** Installs the locked packages when they are missing or older than the lock; ends the program on failure. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node 20.19 or later is needed; this is ${process.version}.`)
  const installed = changed(join(root, 'node_modules', '.package-lock.json'))
  if (installed >= changed(join(root, 'package-lock.json'))) return
  process.stderr.write('Installing packages (npm ci)…\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const done = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) fail('npm ci failed.')
}

/** Runs a program of an installed package; answers its exit code, and its output when `quiet`. */
export function runBin(name, args, { quiet = false } = {}) {
  const [owner, bin] = bins[name]
  const folder = join(root, 'node_modules', owner)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const path = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]
  return runNode([join(folder, path), ...args], { quiet })
}

const bins = {
  biome: ['@biomejs/biome', 'biome'],
  knip: ['knip', 'knip'],
  tsc: ['typescript', 'tsc'],
  vite: ['vite', 'vite'],
  vitest: ['vitest', 'vitest'],
}

/** Runs Node in the top folder; answers the exit code, and the output when `quiet`. */
export function runNode(args, { quiet = false } = {}) {
  // Under tests NODE_ENV is "test", which would put React's development build into the app.
  const { NODE_ENV: _, ...env } = process.env
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    stdio,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return { code: done.status ?? 1, output: `${done.stdout ?? ''}${done.stderr ?? ''}` }
}

/** Names the present state of files and folders by their paths, sizes and times of change. */
export function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, path)
  return hash.digest('hex').slice(0, 16)
}

function addTo(hash, path) {
  const full = join(root, path)
  if (!existsSync(full)) return
  const stat = statSync(full)
  if (!stat.isDirectory()) {
    hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`)
    return
  }
  for (const name of readdirSync(full).sort()) addTo(hash, `${path}/${name}`)
}

/** Ends the program with a sentence. */
export function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function changed(path) {
  return existsSync(path) ? statSync(path).mtimeMs : Number.NEGATIVE_INFINITY
}
