import { describe, expect, it } from 'vitest'
import { compile, type Expr, type Line, type Model, start, vocabulary } from '../../../src/engine'
import { decisiveInputs } from '../../../src/exports/workbook/decisive'

const described = (name: string) => ({
  id: `s.${name}`,
  sheet: 's',
  name,
  label: name,
  unit: '1',
  index: 'plan',
})
const input = (name: string): Line => ({
  ...described(name),
  input: { default: 1, min: 0, max: 9, group: 'Demand', basic: false, whole: false, flag: false },
})
const line = (name: string): Expr => ({ kind: 'line', id: `s.${name}` })
const call = (word: string, ...args: readonly Expr[]): Expr => ({ kind: 'call', word, args })
const zero: Expr = { kind: 'number', value: 0 }
const one: Expr = { kind: 'number', value: 1 }

/** The inputs, among a and b, on which a formula depends. */
function decisive(expr: Expr): string[] {
  const nothing: Line = { ...described('nothing'), expr: zero }
  const lines: Line[] = [input('a'), input('b'), nothing, { ...described('result'), expr }]
  const sheet = { name: 's', title: 'S', about: '', index: 'plan' }
  const model: Model = { sheets: [sheet], indexes: [], slots: {}, slotIndex: 'offer', lines }
  const values = new Map([
    ['s.a', 1],
    ['s.b', 1],
  ])
  const run = start(compile(model, { months: 3, members: {}, values }, vocabulary([])))
  const cell = run.program.expansion.cells.get('s.result')
  if (!cell) throw new Error('no result')
  const rows = [{ line: cell.line, cells: new Map([['', cell]]) }]
  return [...decisiveInputs(run, [{ title: '', members: [], rows }])].sort()
}

describe('inputs that can move a figure', () => {
  it.each<[string, Expr, string[]]>([
    ['are those that it reads', call('add', line('a'), line('b')), ['s.a', 's.b']],
    ['are none behind a factor that is nothing', call('multiply', line('a'), line('nothing')), []],
    [
      'are none behind a condition that never holds',
      call('if', call('and', zero, line('a')), line('b'), zero),
      [],
    ],
    ['are those of the branch that is always taken', call('if', one, line('a'), line('b')), ['s.a']],
    ['are none behind what is true anyway', call('or', one, line('a')), []],
    ['are none behind a line of nothing, moved', call('lead', line('nothing'), line('a')), []],
    ['stay where the condition is an input', call('if', line('a'), line('b'), zero), ['s.a', 's.b']],
    ['stay where they may be none', call('multiply', zero, call('leastOf', line('a'))), ['s.a']],
  ])('%s', (_, expr, inputs) => {
    expect(decisive(expr)).toEqual(inputs)
  })
})
