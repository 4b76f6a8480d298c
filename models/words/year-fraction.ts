import { elementwise, type Word } from '../../src/engine/define.ts'

const DAY = 24 * 3600 * 1000
/** The day before which spreadsheet programs count dates. */
const FIRST_DAY = Date.UTC(1899, 11, 30)

const dateOf = (day: number): Date => new Date(FIRST_DAY + Math.floor(day) * DAY)
const partsOf = (date: Date) => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const
const isLeap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
const isLastOfFebruary = (day: number) =>
  dateOf(day).getUTCMonth() === 1 && dateOf(day + 1).getUTCMonth() === 2

/** Counts days in months of thirty, by the American or the European rule. */
function days360(from: number, to: number, isEuropean: boolean): number {
  const [year, month, day] = partsOf(dateOf(from))
  const [endYear, endMonth, endDay] = partsOf(dateOf(to))
  const isEnd = !isEuropean && isLastOfFebruary(from)
  const start = isEnd ? 30 : Math.min(30, day)
  const bothEnd = isEnd && isLastOfFebruary(to)
  const end = bothEnd || (endDay === 31 && (isEuropean || start === 30)) ? 30 : endDay
  return 360 * (endYear - year) + 30 * (endMonth - month) + end - start
}

/** The length of a year in days between two days: of the one year, or the mean of all that they touch. */
function yearLength(from: number, to: number): number {
  const [year, month, day] = partsOf(dateOf(from))
  const [endYear, endMonth, endDay] = partsOf(dateOf(to))
  if (year === endYear) return isLeap(year) ? 366 : 365
  const isWithinOne = endYear === year + 1 && (endMonth < month || (endMonth === month && endDay <= day))
  if (isWithinOne) {
    const leapDays = [year, endYear].filter(isLeap).map(leap => (Date.UTC(leap, 1, 29) - FIRST_DAY) / DAY)
    return leapDays.some(leapDay => from <= leapDay && leapDay <= to) ? 366 : 365
  }
  const length = (Date.UTC(endYear + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY
  return length / (endYear - year + 1)
}

/** Gives the years between two days on one of the bases of spreadsheet programs. */
function yearFractionValue(from: number, to: number, basis: number): number {
  const [first, last] = [Math.min(from, to), Math.max(from, to)]
  const days = last - first
  switch (basis) {
    case 0:
      return days360(first, last, false) / 360
    case 1:
      return days / yearLength(first, last)
    case 2:
      return days / 360
    case 3:
      return days / 365
    case 4:
      return days360(first, last, true) / 360
    default:
      return Number.NaN
  }
}

/** Says how many years lie between two days. */
export const yearFraction: Word = {
  name: 'yearFraction',
  signature: 'yearFraction(from, to, basis)',
  about:
    'The years between two days. Basis 0 counts months of thirty days by the American rule, 1 days over the length of their years, 2 days over 360, 3 days over 365, 4 months of thirty days by the European rule.',
  arity: [3, 3],
  reads: 'same',
  mayBeNone: true,
  unit: (args, rules) => {
    for (const arg of args) rules.bare(arg, 'a day or a basis')
    return rules.none
  },
  column: elementwise(yearFractionValue),
  workbook: ([from, to, basis]) => `IFERROR(YEARFRAC(${from},${to},${basis}),NA())`,
  examples: [
    // 2007-01-01 to 2007-07-30, on each basis.
    { args: [39083, 39293, 0], result: 0.580555556, source: 'by hand: 209 days of 360' },
    { args: [39083, 39293, 1], result: 0.575342466, source: 'by hand: 210 days of 365' },
    { args: [39083, 39293, 2], result: 0.583333333, source: 'by hand: 210 days of 360' },
    { args: [39083, 39293, 4], result: 0.580555556, source: 'by hand: 209 days of 360' },
    { args: [39679, 39813, 1], result: 0.366120219, source: 'by hand: 134 days of the leap year 2008' },
    { args: [39083, 39293, 7], result: Number.NaN, source: 'by hand: there is no such basis' },
  ],
}
