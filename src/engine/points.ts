/**
 * The climate points over which a line may run, alike for every place: for each of four load levels a few typical
 * cells of each calendar month, then a block that stands for a measured year at full load, which begins with the
 * design extreme. A cell that a place does not need has no hours.
 */
export const pointLayout = {
  calendarMonths: 12,
  cellsPerMonth: 4,
  levels: [0.25, 0.5, 0.75, 1],
  yearCells: 144,
} as const

const { calendarMonths, cellsPerMonth, levels, yearCells } = pointLayout
const levelBlock = calendarMonths * cellsPerMonth

/** Where the measured year begins: its first point, the design extreme, stands for all when one value is asked for. */
export const yearStart = levelBlock * levels.length

/** Where the typical year at full load begins. */
export const typicalStart = yearStart - levelBlock

/** How many points there are. */
export const pointCount = yearStart + yearCells

/** Returns where the cells of a calendar month (1 to 12) at a load level begin. */
export function monthStart(calendarMonth: number, level: number): number {
  return level * levelBlock + (calendarMonth - 1) * cellsPerMonth
}

/** The load at each point. */
export const pointLoads: readonly number[] = Array.from(
  { length: pointCount },
  (_, point) => levels[Math.floor(point / levelBlock)] ?? 1,
)

/** The calendar month of each point, 1 to 12; 0 in the measured year. */
export const pointMonths: readonly number[] = Array.from({ length: pointCount }, (_, point) =>
  point < yearStart ? Math.floor((point % levelBlock) / cellsPerMonth) + 1 : 0,
)

/** Lays typical cells, by month, and the cells of a year, the design extreme first, out over the points. */
export function overPoints(typical: readonly number[], year: readonly number[], unused: number): number[] {
  const block = typical.slice(0, levelBlock)
  return [
    ...levels.flatMap(() => block),
    ...year,
    ...Array.from({ length: yearCells - year.length }, () => unused),
  ]
}
