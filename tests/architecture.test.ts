import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wrongWays } from './support/architecture'
import { circles, importGraph } from './support/import-graph'
import { readFolders } from './support/project-files'

const project = readFolders('src', 'models')
const longestFile = 300

describe('imports', () => {
  const graph = importGraph(project)

  test('the graph is there: it has files of both folders and imports between them', () => {
    expect([...graph.keys()].filter(path => path.startsWith('src/')).length).toBeGreaterThan(20)
    expect(
      [...graph].some(([from, to]) => from.startsWith('models/') && to.includes('src/engine/define.ts')),
    ).toBe(true)
  })

  test('each goes to the left', () => {
    expect(wrongWays(graph)).toEqual([])
  })

  test('none goes round in a circle', () => {
    expect(circles(graph)).toEqual([])
  })
})

describe('a known fault is seen', () => {
  const faultsOf = (...files: [path: string, text: string][]) => wrongWays(importGraph(new Map(files)))
  const target = (path: string): [string, string] => [path, '']

  test.each([
    ['a value', "import { run } from '../run/worker'"],
    ['a type', "import type { Run } from '../run/worker'"],
    ['an export', "export * from '../run/worker'"],
    ['on several lines', "import {\n  a,\n  b,\n} from '../run/worker'"],
    ['on demand', "const run = await import('../run/worker')"],
    ['a worker', "new Worker(new URL('../run/worker.ts', import.meta.url), { type: 'module' })"],
    ['for its effect', "import '../run/worker'"],
  ])('a turn: %s', (_, text) => {
    expect(faultsOf(['src/engine/order.ts', text], target('src/run/worker.ts'))).toHaveLength(1)
  })

  test.each([
    ['src/engine/order.ts', '../../models', 'models/index.ts'],
    ['models/sheets/power/power.ts', '../../../src/engine/evaluate', 'src/engine/evaluate.ts'],
    ['src/charts/capacity.tsx', '../state/store', 'src/state/store.ts'],
    ['src/ui/button.tsx', '../units', 'src/units/index.ts'],
    ['src/state/store.ts', '../exports/csv', 'src/exports/csv.ts'],
    ['src/tools/any.ts', '../units', 'src/units/index.ts'],
  ])('%s may not import %s', (from, specifier, to) => {
    expect(faultsOf([from, `import { a } from '${specifier}'`], target(to))).toHaveLength(1)
  })

  test.each([
    ['src/charts/capacity.tsx', 'zustand'],
    ['src/ui/button.tsx', 'd3'],
    ['src/units/format.ts', 'mathjs/number'],
    ['src/views/main.tsx', 'node:fs'],
    ['src/engine/order.ts', 'virtual:headroom-model'],
  ])('%s may not import %s', (from, specifier) => {
    expect(faultsOf([from, `import a from '${specifier}'`])).toHaveLength(1)
  })

  test('a comment is no import', () => {
    expect(faultsOf(['src/engine/order.ts', "// import { run } from '../run/worker'"])).toEqual([])
  })

  test('a circle, of types too', () => {
    const graph = importGraph(
      new Map([
        ['src/engine/a.ts', "import { b } from './b'"],
        ['src/engine/b.ts', "import type { C } from './c'"],
        ['src/engine/c.ts', "import { a } from './a.ts'"],
      ]),
    )
    expect(circles(graph)).toEqual(['src/engine/a.ts → src/engine/b.ts → src/engine/c.ts → src/engine/a.ts'])
  })

  test('an import that cannot be followed', () => {
    expect(() => importGraph(new Map([['src/engine/a.ts', "import './gone'"]]))).toThrow('not there')
    expect(() => importGraph(new Map([['src/engine/a.ts', "import.meta.glob('./*.ts')"]]))).toThrow('hides')
  })
})

describe('files', () => {
  const tooLong = (files: ReadonlyMap<string, string>) =>
    [...files]
      .filter(
        ([path]) => /\.(tsx?|css)$/.test(path) && !/^models\/(calculators|catalogue|sheets)\//.test(path),
      )
      .filter(([, text]) => text.trimEnd().split('\n').length > longestFile)
      .map(([path]) => path)

  test(`no file has more than ${longestFile} lines, catalogue, calculators and sheets excepted`, () => {
    expect(tooLong(new Map([...project, ...readFolders('tests', '.ci')]))).toEqual([])
  })

  test('a file that is too long is seen', () => {
    expect(tooLong(new Map([['src/engine/a.ts', 'a\n'.repeat(longestFile + 1)]]))).toEqual([
      'src/engine/a.ts',
    ])
  })

  test('the top level has no folder beyond the five', () => {
    const folders = readdirSync('.', { withFileTypes: true }).filter(entry => entry.isDirectory())
    const made = ['.git', 'node_modules', 'dist', 'coverage']
    const known = ['.ci', 'models', 'public', 'src', 'tests', ...made]
    expect(folders.map(entry => entry.name).filter(name => !known.includes(name))).toEqual([])
  })
})
