import type { Expr, Line, Model } from '../model'
import type { Program } from '../program'

/**
 * Cuts a model down to what some of its lines need in a plan: these lines, all beneath them, and what a plan is made
 * from. Any other plan may need more. Lines beneath lose their labels, which nobody reads; what is named in formulas
 * but has no row in the plan stays as a name.
 */
export function cutModel(program: Program, roots: ReadonlySet<string>): Model {
  const { model } = program
  const needed = neededLines(program, roots)
  const named = new Set(model.lines.filter(({ id }) => needed.has(id)).flatMap(({ expr }) => linesIn(expr)))
  const cut = (line: Line): Line[] => {
    const { expr: _, ...bare } = line
    if (line.input || line.given || (needed.has(line.id) && roots.has(line.id))) return [line]
    if (needed.has(line.id)) return [{ ...line, label: '' }]
    return named.has(line.id) ? [{ ...bare, label: '' }] : []
  }
  return { ...model, lines: model.lines.flatMap(cut) }
}

/** Finds the lines that have rows in the plan and are roots or beneath them. A line needed in one row is there in every row, so its other rows are followed too. */
function neededLines({ nodes, nodeOf, expansion }: Program, roots: ReadonlySet<string>): Set<string> {
  const cells = [...expansion.cells.values()]
  const lines = new Set(cells.filter(({ line }) => roots.has(line.id)).map(({ line }) => line.id))
  const reached = new Uint8Array(nodes.length)
  for (let before = -1; before < lines.size; ) {
    before = lines.size
    const open = cells.filter(({ line }) => lines.has(line.id)).map(({ id }) => nodeOf(id))
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (reached[node]) continue
      reached[node] = 1
      open.push(...(nodes[node]?.args ?? []))
    }
    for (const { id, line } of cells) if (reached[nodeOf(id)]) lines.add(line.id)
    // What a formula names is written out with it, although in these rows its number may come from elsewhere.
    const named = new Set(cells.flatMap(({ line }) => (lines.has(line.id) ? linesIn(line.expr) : [])))
    for (const { line } of cells) if (named.has(line.id)) lines.add(line.id)
  }
  return lines
}

function linesIn(expr: Expr | undefined): string[] {
  if (expr?.kind === 'line') return [expr.id]
  return expr?.kind === 'call' ? expr.args.flatMap(linesIn) : []
}
