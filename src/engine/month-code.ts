import type { Column, ColumnCode, Loop, Range } from './columns'

/** Computes one month of a column, without samples. */
export type MonthCode = (t: number) => void

/**
 * Makes the code of a node for one month at a time. A circle takes as many steps as it has nodes and months, so a
 * step goes straight to the loop of its word where there is one.
 */
export function monthCode(
  code: ColumnCode,
  out: Column,
  args: readonly Column[],
  months: readonly Range[],
): MonthCode {
  const { loop } = code
  const straight = loop && out.byRow ? straightCode(loop, out.data, args) : undefined
  return straight ?? (t => code(out, args, months[t] as Range))
}

/** How far a column moves from one month to the next. */
const stepOf = (column: Column | undefined): 0 | 1 => (column?.byRow ? 1 : 0)

function straightCode({ kind, run }: Loop, o: Float64Array, args: readonly Column[]): MonthCode | undefined {
  const [a, b, c, ...rest] = args
  const [sa, sb, sc] = [stepOf(a), stepOf(b), stepOf(c)]
  if (kind === 'one') return a && !b ? t => run(o, t, a.data, sa * t, 0, 1) : undefined
  if (!a || !b) return undefined
  if (kind === 'three')
    return c ? t => run(o, t, a.data, sa * t, 0, b.data, sb * t, 0, c.data, sc * t, 0, 1) : undefined
  if (!c) return t => run(o, t, a.data, sa * t, 0, b.data, sb * t, 0, 1)
  if (kind === 'two') return undefined
  return t => {
    run(o, t, a.data, sa * t, 0, b.data, sb * t, 0, 1)
    run(o, t, o, t, 0, c.data, sc * t, 0, 1)
    for (const d of rest) run(o, t, o, t, 0, d.data, d.byRow ? t : 0, 0, 1)
  }
}
