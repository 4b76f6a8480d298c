import { type Column, type ColumnCode, rowStart } from '../columns'
import { monthStart, pointCount, pointLayout, typicalStart, yearStart } from '../points'
import { argument, at } from './month-columns'
import type { Word } from './word'

const { cellsPerMonth, levels, calendarMonths } = pointLayout
const [lowest] = levels
const step = 1 / levels.length

/** The mean of a line over points from one to another, each with its hours. */
function meanOf(x: Column, hours: Column, from: number, to: number): number {
  let sum = 0
  let total = 0
  for (let i = from; i < to; i++) {
    const h = hours.data[i] as number
    sum += (x.data[i] as number) * h
    total += h
  }
  return sum / total
}

const oneValue = (reduce: (args: readonly Column[]) => number): ColumnCode => {
  return (out, args) => {
    out.data.fill(reduce(args))
  }
}

/** The means of every calendar month at every load level, in the order of the points. */
function monthMeans(x: Column, hours: Column): Float64Array {
  const means = new Float64Array(calendarMonths * levels.length)
  means.forEach((_, i) => {
    means[i] = meanOf(x, hours, i * cellsPerMonth, (i + 1) * cellsPerMonth)
  })
  return means
}

/** Reads between the load levels: flat beyond the ends, straight between neighbours. */
function atLoad(means: Float64Array, calendarMonth: number, load: number): number {
  const place = Math.min(levels.length, Math.max(1, load / step)) - 1
  const level = Math.min(levels.length - 2, Math.floor(place))
  const mean = (l: number) => means[monthStart(calendarMonth, l) / cellsPerMonth] as number
  return mean(level) + (mean(level + 1) - mean(level)) * (place - level)
}

const seasonal: Word = {
  name: 'seasonal',
  signature: 'seasonal(line, hours, calendarMonth, load)',
  about: 'The mean of a line over the typical hours of a calendar month, between the load levels.',
  arity: [4, 4],
  reads: 'same',
  overPoints: 2,
  unit: ([x, , month, load], { bare }) => {
    bare(month, 'a calendar month')
    bare(load, 'a load')
    return x
  },
  column: (out, args, range) => {
    const means = monthMeans(argument(args, 0), argument(args, 1))
    const [month, load] = [argument(args, 2), argument(args, 3)]
    const n = out.bySample ? range.samples : 1
    for (let t = out.byRow ? range.from : 0; t < (out.byRow ? range.to : 1); t++) {
      const row = rowStart(out, t, range.samples)
      for (let s = 0; s < n; s++) {
        const calendarMonth = Math.round(at(month, t, s, range.samples))
        out.data[row + s] = atLoad(means, calendarMonth, at(load, t, s, range.samples))
      }
    }
  },
  workbook: ([, , month, load], place) => {
    const clamped = `MIN(1,MAX(${lowest},${load}))`
    const distance = `ABS(${place.pointLoads(0)}-${clamped})`
    const near = `(${distance}<${step})*(1-${distance}/${step})`
    const hours = place.points(1).months
    const weights = `(${place.pointMonths(0)}=${month})*${near}*${hours}`
    // Every load level has the hours of the month once.
    const total = `SUMIF(${place.pointMonths(0)},${month},${hours})/${levels.length}`
    return `(SUMPRODUCT(${weights}*${place.points(0).months})/(${total}))`
  },
  examples: [
    {
      args: [byCell((month, load) => 100 * month + load), cellHours(), [1, 2, 12], 0.625],
      result: [100.625, 200.625, 1200.625],
      source: 'by hand: the mean of cells that are alike, halfway between two load levels',
    },
    {
      args: [byCell((_, __, cell) => 10 * cell), cellHours(), 3, 2],
      result: 20,
      source: 'by hand: cells of 0, 10, 20, 30 with 1, 2, 3, 4 hours',
    },
  ],
}

const typicalYear: Word = {
  name: 'typicalYear',
  signature: 'typicalYear(line, hours)',
  about: 'The mean of a line over the typical hours of all months at full load.',
  arity: [2, 2],
  reads: 'same',
  overPoints: 2,
  unit: ([x]) => x,
  column: oneValue(args => meanOf(argument(args, 0), argument(args, 1), typicalStart, yearStart)),
  workbook: (_, place) =>
    `(SUMPRODUCT(${place.points(0).typical},${place.points(1).typical})/SUM(${place.points(1).typical}))`,
  examples: [
    {
      args: [byCell(month => month), cellHours()],
      result: 6.5,
      source: 'by hand: the mean of 1 to 12',
    },
  ],
}

const measuredYear: Word = {
  name: 'measuredYear',
  signature: 'measuredYear(line, hours)',
  about: 'The mean of a line over the hours of a measured year at full load.',
  arity: [2, 2],
  reads: 'same',
  overPoints: 2,
  unit: ([x]) => x,
  column: oneValue(args => meanOf(argument(args, 0), argument(args, 1), yearStart, pointCount)),
  workbook: (_, place) =>
    `(SUMPRODUCT(${place.points(0).measured},${place.points(1).measured})/SUM(${place.points(1).measured}))`,
  examples: [
    {
      args: [byYear([90, 10, 20]), byYear([0, 3, 1])],
      result: 12.5,
      source: 'by hand: (3 x 10 + 20) / 4; the extreme has no hours',
    },
  ],
}

const worstHour: Word = {
  name: 'worstHour',
  signature: 'worstHour(line)',
  about: 'The largest value of a line over a measured year and its design extreme, at full load.',
  arity: [1, 1],
  reads: 'same',
  overPoints: 1,
  unit: ([x]) => x,
  column: oneValue(args => {
    const { data } = argument(args, 0)
    let most = data[yearStart] as number
    for (let i = yearStart + 1; i < pointCount; i++) most = Math.max(most, data[i] as number)
    return most
  }),
  workbook: (_, place) => `MAX(${place.points(0).measured})`,
  examples: [
    {
      args: [byYear([-5, -10, -20])],
      result: -5,
      source: 'by hand: the extreme counts although it has no hours',
    },
  ],
}

/** Values for the examples: by calendar month, load and place in the month; nothing in the measured year. */
function byCell(value: (calendarMonth: number, load: number, cell: number) => number): number[] {
  const typical = levels.flatMap(load =>
    Array.from({ length: calendarMonths * cellsPerMonth }, (_, i) =>
      value(Math.floor(i / cellsPerMonth) + 1, load, i % cellsPerMonth),
    ),
  )
  return [...typical, ...new Array<number>(pointCount - yearStart).fill(0)]
}

/** Hours of 1, 2, 3, … in each month. */
function cellHours(): number[] {
  return byCell((_, __, cell) => cell + 1)
}

/** Values of the first cells of the measured year; the last of them fills the rest where hours do not. */
function byYear(values: readonly number[]): number[] {
  const rest = Math.min(...values, 0)
  return [
    ...new Array<number>(yearStart).fill(0),
    ...values,
    ...new Array<number>(pointCount - yearStart - values.length).fill(rest),
  ]
}

/** The words that turn a line over climate points into months or into one value. */
export const pointWords: readonly Word[] = [seasonal, typicalYear, measuredYear, worstHour]
