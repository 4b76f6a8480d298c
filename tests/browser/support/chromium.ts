import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
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
  await nameFonts(folder)
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  return path
}

// The packaged list of font folders holds only fixed ones: without a font every text has height 0.
async function nameFonts(folder: string): Promise<void> {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map(name => `<dir>${name}</dir>`).join('')
  const text = `<?xml version="1.0"?>\n<fontconfig>${folders}<cachedir>${folder}/cache</cachedir></fontconfig>\n`
  await writeFile(join(folder, 'fonts', 'fonts.conf'), text)
}
