import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../src/engine'
import { sheet } from '../../src/engine/define'
import { buildModel, ModelError } from '../../src/engine/parse/build-model'
import { parseFormula } from '../../src/engine/parse/parse-formula'
import { tinySource } from './tiny'

const names = {
  words: vocabulary([]),
  resolve: (name: string) => (['a', 'b', 'sheet.line'].includes(name) ? `x.${name}` : undefined),
  candidates: () => ['a', 'b', 'sheet.line'],
  indexes: ['part'],
}
const parse = (text: string) => parseFormula(text, names)

describe('reading a formula', () => {
  it('keeps the order of operations of algebra', () => {
    expect(parse('-a ^ 2')).toEqual({
      kind: 'call',
      word: 'negate',
      args: [
        {
          kind: 'call',
          word: 'power',
          args: [
            { kind: 'line', id: 'x.a' },
            { kind: 'number', value: 2 },
          ],
        },
      ],
    })
  })

  it.each([
    'a.constructor',
    'config({})',
    'typed(1)',
    'parse("1")',
    'f(x) = x',
    '__proto__',
    '1:9',
    '"x"',
    'Infinity',
    '1e999',
    '[1, 2]',
    '{a: 1}',
    'a = 3',
    'a; b',
    '2 a',
    'a %',
    '5%',
    'a < b < 3',
    "a'",
    'a!',
    'unit(3)',
    'import(a)',
    'a["b"]',
    'sheet.line.more',
    'previous(a + 1)',
    'sum(a + b, month)',
    'sum(a, nowhere)',
    'sumOf(a, b)',
    '(a)(b)',
    '',
    'constructor',
    'toString(a)',
    'a.b.c',
    'x -> y',
    '1 to 2',
    'a ? b',
  ])('refuses %s', text => {
    expect(() => parse(text)).toThrow()
  })

  it('refuses what is too long, too deep or too large', () => {
    expect(() => parse(`${'a + '.repeat(200)}a`)).toThrow(/characters/)
    expect(() => parse(`${'('.repeat(41)}a${')'.repeat(41)}`)).toThrow(/deep/)
    expect(() => parse('('.repeat(50_000))).toThrow(/characters/)
    expect(() => parse(`${'a+'.repeat(199)}a`)).toThrow(/parts/)
  })

  it('says the nearest name and the nearest word', () => {
    expect(() => parse('sheet.lime')).toThrow('did you mean sheet.line?')
    expect(() => parse('previos(a)')).toThrow('did you mean previous?')
    expect(() => parse('sum(a, prat)')).toThrow('did you mean part?')
  })
})

const described = { label: 'A line', why: 'A test.', shown: true } as const
function complaintsOf(
  lines: Record<string, Parameters<typeof sheet>[1]['lines'][string]>,
  index = 'part',
): readonly string[] {
  const extra = sheet('extra', { title: 'Extra', about: 'A test.', index, lines })
  try {
    buildModel({ ...tinySource, sheets: [...tinySource.sheets, extra] })
    return []
  } catch (error) {
    if (error instanceof ModelError) return error.complaints
    throw error
  }
}

describe('checking a model', () => {
  it('names a condition of an input that is no input', () => {
    const when = { line: 'demand.growht', is: [1] }
    const { shown: _, ...rest } = described
    const input = { ...rest, unit: '1', default: 0, min: 0, max: 1, group: 'Demand', when } as const
    expect(complaintsOf({ input })).toContainEqual(
      'extra.input depends on demand.growht, which is not an input; did you mean demand.growth?',
    )
  })

  it('names sheet, line and the two units that disagree', () => {
    const [fault] = complaintsOf({ sum: { ...described, unit: 'gpu', formula: 'supply.held + supply.life' } })
    expect(fault).toBe('extra.sum puts gpu beside month')
  })

  it('tells a wrong scale from a wrong unit', () => {
    expect(
      complaintsOf({
        power: { ...described, unit: 'MW', value: 3 },
        kilo: { ...described, unit: 'kW', formula: 'power' },
      })[0],
    ).toBe('extra.kilo is declared kW, but its formula gives MW, 1000 times as large')
  })

  it('keeps months, years and hours apart', () => {
    expect(complaintsOf({ year: { ...described, unit: 'year', formula: 'supply.life' } })[0]).toContain(
      'is declared year, but its formula gives month',
    )
  })

  it('lets 0 and none stand beside any unit', () => {
    expect(
      complaintsOf({
        some: { ...described, unit: 'gpu', formula: 'if(supply.held > 0, supply.held, none)' },
      }),
    ).toEqual([])
  })

  it('refuses to add alternatives', () => {
    expect(
      complaintsOf({ all: { ...described, unit: 'gpu', formula: 'sum(supply.capacity, part)' } }, 'plan')[0],
    ).toContain('alternatives are compared, never added')
    expect(
      complaintsOf({ best: { ...described, unit: 'gpu', formula: 'most(supply.total, strategy)' } }, 'plan'),
    ).toEqual([])
  })

  it('says how to read a line of another index', () => {
    expect(
      complaintsOf({ x: { ...described, unit: 'gpu', formula: 'supply.capacity' } }, 'strategy')[0],
    ).toContain('sum(supply.capacity, part)')
  })

  it('finds a line that nothing reads', () => {
    expect(
      complaintsOf({ idle: { label: 'Idle', why: 'A test.', unit: 'gpu', formula: 'supply.held' } })[0],
    ).toContain('is read by nothing')
  })

  it('refuses a table key in another unit', () => {
    expect(
      complaintsOf({
        staff: {
          ...described,
          unit: 'person',
          key: 'MW',
          points: [
            [0, 5],
            [1, 8],
          ],
        },
        people: { ...described, unit: 'person', formula: 'lookup(supply.life, staff)' },
      })[0],
    ).toContain('puts month beside MW')
  })
})
