import type { Run } from '../../engine'

/** How many months the pictures show: the horizon of the verdict. */
export function monthsShown(run: Run): number {
  return Math.round(run.value('clock.horizon'))
}

/** The values of a cell for each month shown, whether or not it differs by month. */
export function seriesOf(run: Run, cell: string, months: number): number[] {
  return Array.from({ length: months }, (_, t) => run.value(cell, t))
}
