import type { InputDef, LineDef, SheetDef } from '../define'
import type { Expr, InputSpec, Line } from '../model'

/** Turns the declaration of a line into a checked line; `parse` reads its formula. */
export function lineOf(
  id: string,
  sheet: SheetDef,
  name: string,
  def: LineDef,
  parse: (text: string) => Expr | undefined,
): Line {
  const line: Line = {
    id,
    sheet: sheet.name,
    name,
    label: def.label,
    unit: def.unit,
    index: def.index ?? sheet.index,
    ...(sheet.fills === undefined ? {} : { fills: sheet.fills }),
  }
  if ('formula' in def) return withExpr(line, def.formula, parse(def.formula))
  if ('sum' in def) return withExpr(line, def.sum.join(' + '), sumOf(def.sum, parse))
  if ('points' in def) return { ...line, table: { key: def.key, points: def.points } }
  if ('value' in def) return { ...line, value: def.value }
  return { ...line, input: inputSpec(def) }
}

function withExpr(line: Line, formula: string, expr: Expr | undefined): Line {
  return { ...line, formula, ...(expr ? { expr } : {}) }
}

function sumOf(parts: readonly string[], parse: (part: string) => Expr | undefined): Expr | undefined {
  const args = parts.map(parse)
  return args.every(arg => arg !== undefined) ? { kind: 'call', word: 'sumOf', args } : undefined
}

function inputSpec(def: InputDef): InputSpec {
  const { low, high, question } = def
  return {
    default: def.default,
    min: def.min,
    max: def.max,
    group: def.group,
    basic: def.basic === true,
    whole: def.whole === true,
    flag: def.flag === true,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(question === undefined ? {} : { question }),
  }
}
