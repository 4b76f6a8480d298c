import type { Expr, Line } from '../model'
import type { Word } from '../words/word'

/** What a line differs by, as far as its formula says: a monthly value given to an input shows only in a plan. */
type Axis = 'one' | 'month' | 'point'

interface Scope {
  readonly words: ReadonlyMap<string, Word>
  readonly axisOf: (id: string) => Axis
}

/**
 * Checks that no formula mixes months with climate points, except through a word that turns points into months or
 * one value. `fillings` gives the lines behind what a slot owes. Returns the complaints.
 */
export function axisComplaints(
  lines: readonly Line[],
  words: ReadonlyMap<string, Word>,
  fillings: (id: string) => readonly Line[],
): string[] {
  const byId = new Map(lines.map(line => [line.id, line]))
  const known = new Map<string, Axis>()
  const complaints: string[] = []
  const lineAxis = (line: Line): Axis => {
    const before = known.get(line.id)
    if (before) return before
    // Lines in a circle read each other's earlier months.
    known.set(line.id, 'month')
    const axis = line.given?.byPoint ? 'point' : line.expr ? exprAxis(line.expr, line.id) : 'one'
    known.set(line.id, axis)
    return axis
  }
  const axisOf = (id: string): Axis => {
    const line = byId.get(id)
    return widest((line ? [line] : fillings(id)).map(lineAxis)).axis
  }
  const exprAxis = (expr: Expr, id: string): Axis => {
    const { axis, mixes } = axisOfExpr(expr, { words, axisOf })
    if (mixes) complaints.push(`${id} mixes months with climate points`)
    return axis
  }
  lines.forEach(lineAxis)
  return complaints
}

interface Found {
  readonly axis: Axis
  readonly mixes: boolean
}

function widest(axes: readonly Axis[]): Found {
  const [month, point] = [axes.includes('month'), axes.includes('point')]
  return { axis: point ? 'point' : month ? 'month' : 'one', mixes: month && point }
}

function axisOfExpr(expr: Expr, scope: Scope): Found {
  if (expr.kind === 'month') return { axis: 'month', mixes: false }
  if (expr.kind === 'line') return { axis: scope.axisOf(expr.id), mixes: false }
  if (expr.kind !== 'call') return { axis: 'one', mixes: false }
  const args = expr.args.map(arg => axisOfExpr(arg, scope))
  const mixed = args.some(({ mixes }) => mixes)
  const axes = args.map(({ axis }) => axis)
  const word = scope.words.get(expr.word)
  const over = word?.overPoints
  if (over !== undefined) {
    const rest = axes.slice(over)
    const mixes = mixed || axes.slice(0, over).includes('month') || rest.includes('point')
    return { axis: rest.includes('month') ? 'month' : 'one', mixes }
  }
  const readsMonths = word !== undefined && word.reads !== 'same'
  const all = widest([...axes, ...(readsMonths ? (['month'] as const) : [])])
  const axis = word?.reduces ? 'one' : all.axis
  return { axis, mixes: mixed || all.mixes }
}
