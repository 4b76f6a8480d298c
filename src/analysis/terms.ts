import type { CellExpr, Run } from '../engine'

/** A line that a number adds up, or takes off. */
export interface Term {
  readonly cell: string
  readonly sign: 1 | -1
}

/** Lists what a cell adds and takes off, as its formula says; the cell itself where its formula does more than that. */
export function termsOf(run: Run, id: string): readonly Term[] {
  const cell = run.program.expansion.cells.get(id)
  const expr = cell && run.program.expansion.expand(cell)
  const terms = expr && signed(expr, 1)
  return terms ?? [{ cell: id, sign: 1 }]
}

function signed(expr: CellExpr, sign: Term['sign']): readonly Term[] | undefined {
  if (expr.kind === 'cell') return [{ cell: expr.id, sign }]
  if (expr.kind !== 'call') return undefined
  const minus: Term['sign'] = sign > 0 ? -1 : 1
  const [first, ...others] = expr.args
  if (expr.word === 'sumOf' || expr.word === 'add') return joined(expr.args.map(arg => signed(arg, sign)))
  if (expr.word === 'negate' && first) return signed(first, minus)
  if (expr.word === 'subtract' && first)
    return joined([signed(first, sign), ...others.map(arg => signed(arg, minus))])
  return undefined
}

function joined(parts: readonly (readonly Term[] | undefined)[]): readonly Term[] | undefined {
  return parts.every(part => part !== undefined) ? parts.flat() : undefined
}
