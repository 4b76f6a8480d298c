import { inputGroups } from '../define'
import type { Expr, InputSpec, Line, Model } from '../model'
import {
  callLetters,
  inputFlags,
  type PackedCall,
  type PackedHeld,
  type PackedInput,
  type PackedModel,
  readable,
} from '../packed'

/** Packs a checked model for travel; `unpackModel` gives it back. */
export function packModel(model: Model): PackedModel {
  const { lines, ...rest } = model
  const calls = callsOf(lines)
  const conditions = conditionsOf(lines)
  const ids = readable(
    lines.map(line => line.id),
    model.slots,
  )
  const rows = new Map(ids.map((id, row) => [id, row]))
  const symbols = new Map(calls.map((call, number) => [call.join(' '), callLetters(number)]))
  const column = (text: (line: Line) => string) => lines.map(text).join('\n')
  const sheetIndex = new Map(model.sheets.map(sheet => [sheet.name, sheet.index]))
  return {
    ...rest,
    counts: model.sheets.map(sheet => lines.filter(line => line.sheet === sheet.name).length),
    names: column(line => line.name),
    labels: column(line => line.label),
    units: column(line => line.unit),
    indexOf: column(line => (line.index === sheetIndex.get(line.sheet) ? '' : line.index)),
    fillingOf: column(({ fills, filling }) => (filling === undefined ? '' : `${fills} ${filling}`)),
    held: lines.map((line, row) => heldOf(line, expr => prefix(expr, row, rows, symbols), conditions)),
    calls,
    conditions: conditions.map(text => JSON.parse(text)),
  }
}

/** Lists the conditions of inputs as texts, each once. */
const conditionsOf = (lines: readonly Line[]): string[] => [
  ...new Set(lines.flatMap(({ input }) => (input?.when ? [JSON.stringify(input.when)] : []))),
]

/** Lists the kinds of call, the most frequent first, since those are written shortest. */
function callsOf(lines: readonly Line[]): PackedCall[] {
  const found = new Map<string, { readonly call: PackedCall; count: number }>()
  const visit = (expr: Expr): void => {
    if (expr.kind !== 'call') return
    const call = callOf(expr)
    const known = found.get(call.join(' ')) ?? { call, count: 0 }
    known.count++
    found.set(call.join(' '), known)
    expr.args.forEach(visit)
  }
  for (const { expr } of lines) if (expr) visit(expr)
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ call }) => call)
}

type Call = Extract<Expr, { kind: 'call' }>

const callOf = ({ word, args, over }: Call): PackedCall =>
  over === undefined ? [word, args.length] : [word, args.length, over]

function prefix(
  expr: Expr,
  row: number,
  rows: ReadonlyMap<string, number>,
  symbols: ReadonlyMap<string, string>,
): string {
  switch (expr.kind) {
    case 'number':
      return `#${expr.value};`
    case 'month':
      return '@'
    case 'none':
      return '~'
    case 'line': {
      const offset = (rows.get(expr.id) ?? Number.NaN) - row
      return offset < 0 ? `${offset}` : `+${offset}`
    }
    case 'call':
      return [
        symbols.get(callOf(expr).join(' ')),
        ...expr.args.map(arg => prefix(arg, row, rows, symbols)),
      ].join('')
  }
}

function heldOf(
  { expr, value, table, input, given }: Line,
  write: (expr: Expr) => string,
  conditions: readonly string[],
): PackedHeld {
  if (expr) return write(expr)
  return value ?? table ?? given ?? (input ? packedInput(input, conditions) : null)
}

function packedInput(input: InputSpec, conditions: readonly string[]): PackedInput {
  const { min, max, group, low = null, high = null, choices, choiceKeys, when } = input
  const flags = Object.entries(inputFlags)
    .filter(([name]) => input[name as keyof typeof inputFlags])
    .reduce((sum, [, bit]) => sum + bit, 0)
  const own = [input.default, min, max, inputGroups.indexOf(group), flags, low, high] as const
  const condition = when ? conditions.indexOf(JSON.stringify(when)) : null
  if (choiceKeys) return [...own, choices ?? null, condition, choiceKeys]
  if (condition !== null) return [...own, choices ?? null, condition]
  return choices === undefined ? own : [...own, choices]
}
