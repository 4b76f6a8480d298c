import type { Column, ColumnCode } from '../columns'
import { rowStart, sampleStep } from '../columns'
import type { Word } from './word'

/** Column code for a word that reads a table: its keys and values stand in turn in the second argument. */
function fromTable(read: (x: number, points: Float64Array) => number): ColumnCode {
  return (out, args, { from, to, samples }) => {
    const [x, table] = args as [Column, Column]
    const n = out.bySample ? samples : 1
    for (let t = out.byRow ? from : 0; t < (out.byRow ? to : 1); t++) {
      for (let s = 0; s < n; s++) {
        out.data[rowStart(out, t, samples) + s] = read(
          x.data[rowStart(x, t, samples) + s * sampleStep(x)] as number,
          table.data,
        )
      }
    }
  }
}

/** The last point whose key is not above x; the first where x is below all. */
function place(x: number, points: Float64Array): number {
  let i = 0
  while (i + 2 < points.length && (points[i + 2] as number) <= x * (1 + 1e-9)) i += 2
  return i
}

const unit: Word['unit'] = ([x, key], rules) => {
  rules.same([x, key])
  return undefined
}

const lookup: Word = {
  name: 'lookup',
  signature: 'lookup(x, table)',
  about: 'The value at the last key that is not above x; the first below all keys.',
  arity: [2, 2],
  reads: 'same',
  unit,
  column: fromTable((x, points) => (Number.isNaN(x) ? NaN : (points[place(x, points) + 1] as number))),
  workbook: ([x], p) => {
    const { keys, values } = p.table(1)
    return `INDEX(${values},MAX(1,IFERROR(MATCH((${x})*(1+1E-9),${keys},1),1)))`
  },
  examples: [
    { args: [15, [10, 1, 20, 2]], result: 1, source: 'by hand' },
    { args: [20, [10, 1, 20, 2]], result: 2, source: 'by hand' },
    { args: [5, [10, 1, 20, 2]], result: 1, source: 'by hand' },
  ],
}

const interpolate: Word = {
  name: 'interpolate',
  signature: 'interpolate(x, table)',
  about: 'Straight between the neighbouring keys; flat beyond the ends.',
  arity: [2, 2],
  reads: 'same',
  unit,
  column: fromTable((x, points) => {
    const i = place(x, points)
    const [k0, v0] = [points[i] as number, points[i + 1] as number]
    if (Number.isNaN(x)) return NaN
    if (i + 2 >= points.length || x <= k0) return v0
    return v0 + ((points[i + 3] as number) - v0) * ((x - k0) / ((points[i + 2] as number) - k0))
  }),
  workbook: ([x], p) => {
    const { keys, values } = p.table(1)
    const i = `MAX(1,IFERROR(MATCH((${x})*(1+1E-9),${keys},1),1))`
    const j = `MIN(ROWS(${keys}),${i}+1)`
    const span = `(INDEX(${keys},${j})-INDEX(${keys},${i}))`
    return `(INDEX(${values},${i})+IF(${span}=0,0,MAX(0,(${x})-INDEX(${keys},${i}))/${span})*(INDEX(${values},${j})-INDEX(${values},${i})))`
  },
  examples: [
    { args: [15, [10, 1, 20, 2]], result: 1.5, source: 'by hand' },
    { args: [25, [10, 1, 20, 2]], result: 2, source: 'by hand' },
  ],
}

/** Words that read a table of points. */
export const tables: readonly Word[] = [lookup, interpolate]
