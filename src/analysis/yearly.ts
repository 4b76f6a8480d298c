import type { Run } from '../engine'

const monthsAYear = 12

/* A year that is begun counts. */
const yearCount = (months: number): number => Math.ceil(months / monthsAYear)

/** Adds a flow per month up over each plan year; a year that the horizon cuts holds the months up to there. */
export function yearTotals(run: Run, cell: string, months: number): readonly number[] {
  return Array.from({ length: yearCount(months) }, (_, year) => {
    const from = year * monthsAYear
    const length = Math.min(monthsAYear, months - from)
    return Array.from({ length }, (_, k) => run.value(cell, from + k)).reduce((sum, value) => sum + value, 0)
  })
}

/** Names the last month of each plan year within a number of months. */
export const yearEnds = (months: number): readonly number[] =>
  Array.from({ length: yearCount(months) }, (_, year) => Math.min(months, (year + 1) * monthsAYear) - 1)
