import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

// A gate that reads nothing passes everything. Each is given a small project that is clean, then one with a fault.
const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const clean = {
  'src/views/main.tsx': "import { twice } from './twice'\n\ndocument.title = String(twice(2))\n",
  'src/views/twice.ts': '/** Doubles. */\nexport const twice = (x: number): number => 2 * x\n',
}

test.each([
  ['clean', {}, 0],
  ['an index that may miss', { 'src/views/miss.ts': 'export const x: number = [1][0]\n' }, 1],
  [
    'an optional set to undefined',
    { 'src/views/miss.ts': 'export const x: { a?: 1 } = { a: undefined }\n' },
    1,
  ],
])('types: %s', (_, files, exit) => {
  const config = { extends: resolve('tsconfig.json'), compilerOptions: { types: [] }, include: ['src'] }
  const folder = write({ ...clean, ...files, 'tsconfig.json': JSON.stringify(config) })
  expect(run('typescript/bin/tsc', ['-p', '.'], folder)).toBe(exit)
})

const lines = (count: number) => Array.from({ length: count }, (_, line) => `  take(${line})\n`).join('')
const long = (count: number) =>
  `import { take } from './take'\n\nexport function long(): void {\n${lines(count)}}\n`

test.each([
  ['clean', {}, 0],
  ['a function of 40 lines', { 'src/views/long.ts': long(40) }, 0],
  ['a function of 41 lines', { 'src/views/long.ts': long(41) }, 1],
  ['any', { 'src/views/any.ts': 'export const x: any = 1\n' }, 1],
  ['a picture without words', { 'src/views/picture.tsx': 'export const x = <img src="a.png" />\n' }, 1],
  ['a loose format', { 'src/views/loose.ts': 'export const x = "a";\n' }, 1],
  ['a printed line', { 'src/views/print.ts': 'console.log(1)\n' }, 1],
])('lint and format: %s', (_, files, exit) => {
  const config = { extends: [resolve('biome.json')], vcs: { enabled: false } }
  const folder = write({ ...clean, ...files, 'biome.json': `${JSON.stringify(config, null, 2)}\n` })
  expect(run('@biomejs/biome/bin/biome', ['check', 'src'], folder)).toBe(exit)
})

test.each([
  ['clean', {}, 0],
  ['a file that nothing imports', { 'src/views/lost.ts': 'document.title = "lost"\n' }, 1],
  [
    'an export that nothing uses',
    { 'src/views/twice.ts': `${clean['src/views/twice.ts']}export const lost = 1\n` },
    1,
  ],
])('unused code: %s', (_, files, exit) => {
  const folder = write({ ...clean, ...files, 'package.json': '{ "name": "canary", "type": "module" }' })
  cpSync('knip.json', join(folder, 'knip.json'))
  expect(run('knip/bin/knip.js', ['--no-progress', '--no-config-hints'], folder)).toBe(exit)
})

function write(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-gate-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

function run(bin: string, args: readonly string[], cwd: string): number | null {
  const done = spawnSync(process.execPath, [resolve('node_modules', bin), ...args], { cwd, encoding: 'utf8' })
  return done.status === 0 ? 0 : Math.min(done.status ?? 99, 99)
}
