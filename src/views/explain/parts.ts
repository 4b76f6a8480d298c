import type { CellExpr, Run } from '../../engine'

/** A quantity that a sum adds up, in the month in which it is read. */
export interface Part {
  readonly cell: string
  readonly month: number
}

/** What a number is made of: the parts of its sum, also where the number is one month of a sum. */
export function partsOf(run: Run, id: string, month: number): readonly Part[] {
  const cell = run.program.expansion.cells.get(id)
  const expr = cell && run.program.expansion.expand(cell)
  if (!expr) return []
  const [line, at] = expr.kind === 'call' && expr.word === 'atMonth' ? expr.args : []
  if (line?.kind === 'cell' && at) return partsOf(run, line.id, Math.floor(numberOf(run, at, month)))
  if (expr.kind === 'cell') return partsOf(run, expr.id, month)
  return addends(expr).map(part => ({ cell: part, month }))
}

function numberOf(run: Run, expr: CellExpr, month: number): number {
  if (expr.kind === 'number') return expr.value
  return expr.kind === 'cell' ? run.value(expr.id, month) : Number.NaN
}

function addends(expr: CellExpr): string[] {
  if (expr.kind !== 'call' || (expr.word !== 'sumOf' && expr.word !== 'add')) return []
  return expr.args.flatMap(arg => {
    if (arg.kind === 'cell') return [arg.id]
    return addends(arg)
  })
}
