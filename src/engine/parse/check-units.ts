import {
  compare,
  type Dimension,
  describe,
  dimensionless,
  divide,
  multiply,
  parseUnit,
  power,
} from '../../units'
import type { Expr, Line } from '../model'
import type { UnitRules, Word } from '../words/word'

/** Two units that disagree, said in words. */
class Disagreement extends Error {}

const month = parseUnit('month')
const celsius = parseUnit('degC')
const kelvin = parseUnit('K')
const is = (a: Dimension | undefined, unit: Dimension) => a !== undefined && compare(a, unit) === 'same'

/** Says what a common unit is, or who disagrees; 0 and none fit every unit. */
function sameUnit(args: readonly (Dimension | undefined)[]): Dimension | undefined {
  return args.reduce((common, arg) => {
    if (common === undefined || arg === undefined) return common ?? arg
    const match = compare(common, arg)
    if (match === 'same') return common
    const scale = match === 'scale' ? ', which differ in scale' : ''
    throw new Disagreement(`puts ${describe(common)} beside ${describe(arg)}${scale}`)
  }, undefined)
}

/** The unit rules given to words; `undefined` is the unit of 0 and of none, which fits every other. */
const rules: UnitRules = {
  month,
  none: dimensionless,
  same: sameUnit,
  plus: (a, b) => {
    if (is(a, celsius) && is(b, celsius)) throw new Disagreement('adds two temperatures in degC')
    const shifts = (is(a, celsius) && is(b, kelvin)) || (is(a, kelvin) && is(b, celsius))
    return shifts ? celsius : sameUnit([a, b])
  },
  minus: (a, b) => {
    if (is(a, celsius) && is(b, celsius)) return kelvin
    return is(a, celsius) && is(b, kelvin) ? celsius : sameUnit([a, b])
  },
  bare: (arg, what) => {
    if (arg !== undefined && compare(arg, dimensionless) !== 'same')
      throw new Disagreement(`uses ${describe(arg)} as ${what}, which has no unit`)
  },
  months: (arg, what) => {
    if (arg === undefined || compare(arg, dimensionless) === 'same' || compare(arg, month) === 'same') return
    throw new Disagreement(`uses ${describe(arg)} as ${what}, which is in months`)
  },
  times: (a, b) => (a === undefined || b === undefined ? undefined : multiply(a, b)),
  over: (a, b) => (a === undefined || b === undefined ? undefined : divide(a, b)),
}

/** What the check knows of other lines: their declared unit. */
export interface UnitScope {
  readonly unitOf: (id: string) => string
  readonly tableOf: (id: string) => { readonly key: string } | undefined
  readonly words: ReadonlyMap<string, Word>
}

/** Checks the unit of a line's formula against the one it declares. Returns the complaint, or undefined when they agree. */
export function unitComplaint(line: Pick<Line, 'unit' | 'expr'>, scope: UnitScope): string | undefined {
  if (!line.expr) return undefined
  try {
    const found = dimensionOf(line.expr, scope)
    const declared = parseUnit(line.unit)
    if (found === undefined) return undefined
    const match = compare(found, declared)
    if (match === 'same') return undefined
    const scale = match === 'scale' ? `, ${scaleOf(found, declared)} times as large` : ''
    return `is declared ${line.unit}, but its formula gives ${describe(found)}${scale}`
  } catch (error) {
    if (error instanceof Disagreement) return error.message
    throw error
  }
}

function scaleOf(found: Dimension, declared: Dimension): string {
  return String(Number((found.factor / declared.factor).toPrecision(6)))
}

function dimensionOf(expr: Expr, scope: UnitScope): Dimension | undefined {
  switch (expr.kind) {
    case 'number':
      return expr.value === 0 ? undefined : dimensionless
    case 'none':
      return undefined
    case 'month':
      return month
    case 'line':
      return parseUnit(scope.unitOf(expr.id))
    case 'call':
      return callDimension(expr.word, expr.args, scope)
  }
}

function callDimension(name: string, args: readonly Expr[], scope: UnitScope): Dimension | undefined {
  const [first, second] = args
  if (name === 'power' && first && second?.kind === 'number') {
    const base = dimensionOf(first, scope)
    return base === undefined ? undefined : power(base, second.value)
  }
  if (second?.kind === 'line') {
    const table = scope.tableOf(second.id)
    if (table && first) {
      rules.same([dimensionOf(first, scope), parseUnit(table.key)])
      return parseUnit(scope.unitOf(second.id))
    }
  }
  const units = args.map(arg => dimensionOf(arg, scope))
  const reduction = reductionUnit(name, units)
  if (reduction) return reduction.unit
  const word = scope.words.get(name)
  if (!word) throw new Error(`no word ${name}`)
  return word.unit(units, rules)
}

function reductionUnit(
  name: string,
  units: readonly (Dimension | undefined)[],
): { unit: Dimension | undefined } | undefined {
  switch (name) {
    case 'sum':
    case 'earlier':
    case 'most':
    case 'least':
    case 'mean':
      return { unit: units[0] }
    case 'pick':
      return { unit: units[0] }
    case 'count':
      rules.bare(units[0], 'a condition')
      return { unit: dimensionless }
    default:
      return undefined
  }
}
