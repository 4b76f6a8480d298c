import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const packaged = '147.0.0'
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Finds a browser: $CHROME, an installed one, else the one that comes as a package, unpacked once. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROME
  if (named) return named
  return usual.find(path => existsSync(path)) ?? (await unpackChromium())
}

// The package unpacks to the temporary folder and takes what it finds there, whatever its version;
// the variable makes it bring its own system libraries and must be set before it is imported.
async function unpackChromium(): Promise<string> {
  const before = process.env.TMPDIR
  const folder = join(tmpdir(), `headroom-chromium-${packaged}`)
  await mkdir(folder, { recursive: true })
  process.env.TMPDIR = folder
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  chromium.setGraphicsMode = false
  const path = await chromium.executablePath()
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  return path
}
