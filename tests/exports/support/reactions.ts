import type { Cell, Edit, Run } from '../../../src/engine'
import { metaOf } from '../../../src/exports'
import { comparedBlocks } from '../../../src/exports/workbook/compared'
import type { johorBook } from './books'
import { provenance } from './johor'

const alike = (a: number, b: number) =>
  Object.is(a, b) || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))

/** Values to try for an input: small steps first, then larger ones, then all over its limits. */
function trials({ line }: Cell, now: number): number[] {
  const { min = 0, max = 0, low = min, high = max, whole = false, flag = false } = line.input ?? {}
  const near = [now * 1.01, now * 0.99, now + 1, now - 1, now * 1.2, now * 0.8, low, high, now / 2, now * 2]
  const steps = Array.from({ length: 9 }, (_, i) => i / 8)
  const far = steps.flatMap(share => [min + share * (max - min), min > 0 ? min * (max / min) ** share : min])
  const fitting = [...near, ...far].map(x => (whole || flag ? Math.round(x) : x))
  return fitting.filter(x => x >= min && x <= max && x !== now)
}

/**
 * Lists the unlocked inputs that move no figure of the comparison whatever they are set to, one at a time, in any of
 * the given variants of the plan; a figure such as the resale of a hall needs a buyer to matter.
 */
export function deaf(plan: ReturnType<typeof johorBook>, variants: readonly Edit[]): string[] {
  const { run, layout } = plan
  const shown = comparedBlocks(run.program, metaOf(plan, provenance)).flatMap(({ rows }) =>
    rows.flatMap(({ cells, month }) => [...cells.values()].map(({ id }) => [id, month ?? 0] as const)),
  )
  const figures = () => shown.map(([id, month]) => run.value(id, month))
  let left = layout.inputs.filter(cell => layout.decisive.has(cell.id))
  for (const variant of variants) {
    const back: Edit = variant.map(([id]) => [id, run.value(id)] as const)
    run.edit(variant)
    const before = figures()
    left = left.filter(cell => !moves(run, cell, figures, before))
    run.edit(back)
  }
  return left.map(({ id }) => id)
}

function moves(run: Run, cell: Cell, figures: () => number[], before: readonly number[]): boolean {
  const now = run.value(cell.id)
  const moved = trials(cell, now).some(value => {
    run.edit([[cell.id, value]])
    const after = figures()
    return after.some((figure, i) => !alike(figure, before[i] ?? 0))
  })
  run.edit([[cell.id, now]])
  return moved
}
