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
    ...filledBy(sheet, def),
  }
  if ('formula' in def) return withExpr(line, parse(def.formula))
  if ('sum' in def) return withExpr(line, sumOf(def.sum, parse))
  if ('points' in def) return { ...line, table: { key: def.key, points: def.points } }
  if ('value' in def) return { ...line, value: def.value }
  if ('given' in def) return { ...line, given: { what: def.given, byPoint: def.byPoint === true } }
  return { ...line, input: inputSpec(def) }
}

/** The slot and sheet on which a line depends. */
function filledBy({ fills }: SheetDef, { onlyWith = {} }: LineDef): Pick<Line, 'fills' | 'filling'> {
  const [named] = Object.entries(onlyWith)
  if (named) return { fills: named[0], filling: named[1] }
  return fills === undefined ? {} : { fills }
}

const withExpr = (line: Line, expr: Expr | undefined): Line => (expr ? { ...line, expr } : line)

/** The formula of a line as its author wrote it; for a sum, its parts joined by plus signs. */
export function formulaOf(def: LineDef): string | undefined {
  if ('formula' in def) return def.formula
  return 'sum' in def ? def.sum.join(' + ') : undefined
}

function sumOf(parts: readonly string[], parse: (part: string) => Expr | undefined): Expr | undefined {
  const args = parts.map(parse)
  return args.every(arg => arg !== undefined) ? { kind: 'call', word: 'sumOf', args } : undefined
}

function inputSpec(def: InputDef): InputSpec {
  const { low, high, choices, choiceKeys, when } = def
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
    ...(choices === undefined ? {} : { choices }),
    ...(when === undefined ? {} : { when }),
    ...(choiceKeys === undefined ? {} : { choiceKeys }),
  }
}
