import type { Edit, Run } from '../../../src/engine'
import { inputColumns } from '../../../src/exports/workbook/inputs-sheet'
import { type Layout, sheetNames } from '../../../src/exports/workbook/layout'

/** Draws numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Draws inputs without repetition, each with a value inside its usual range, or near its present value where none is known. */
export function drawChanges(run: Run, layout: Layout, count: number, roll: () => number): Edit {
  const pool = layout.inputs.filter(({ id }) => layout.decisive.has(id))
  return Array.from({ length: Math.min(count, pool.length) }, () => {
    const [cell] = pool.splice(Math.floor(roll() * pool.length), 1)
    if (!cell?.line.input) throw new Error('not an input')
    const { min, max, whole, flag, low, high } = cell.line.input
    const now = run.value(cell.id)
    if (flag) return [cell.id, now === 0 ? 1 : 0] as const
    const [from, to] =
      low !== undefined && high !== undefined
        ? [low, high]
        : [now * 0.8, now * 1.2 + (now === 0 ? (max - min) / 100 : 0)]
    const value = Math.min(max, Math.max(min, from + (to - from) * roll()))
    return [cell.id, whole ? Math.round(value) : value] as const
  })
}

/** Turns changes of inputs into the cells of the workbook where a person would type them. */
export function typedInto(layout: Layout, changes: Edit) {
  return changes.map(([cell, value]) => {
    const row = layout.inputRows.get(cell)
    if (row === undefined || typeof value !== 'number') throw new Error(`${cell} has no cell to type into`)
    return { sheet: sheetNames.inputs, row, column: inputColumns.value, value }
  })
}
