import type { Expr } from '../model'

/** Lists the ids of the lines that a formula reads, each once, in reading order. */
export function readLines(expr: Expr | undefined): string[] {
  const found = new Set<string>()
  const visit = (part: Expr): void => {
    if (part.kind === 'line') found.add(part.id)
    if (part.kind === 'call') part.args.forEach(visit)
  }
  if (expr) visit(expr)
  return [...found]
}
