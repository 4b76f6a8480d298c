import type { Column, ColumnCode, Word } from '../../src/engine/define.ts'
import { rootOf, rootsOf } from './root-of.ts'

/** Days of a year, as interest between dates is counted. */
const YEAR = 365

/** Worth of dated flows on the day of the first, at a yearly rate; days without a flow do not count. */
function worthOf(flows: readonly number[], days: readonly number[]): (rate: number) => number {
  const years = days.map(day => (day - (days[0] ?? 0)) / YEAR)
  const dated = flows.flatMap((flow, i) => (flow === 0 ? [] : [[flow, years[i] as number] as const]))
  return rate => dated.reduce((sum, [flow, at]) => sum + flow * (1 + rate) ** -at, 0)
}

const hasBothSides = (flows: readonly number[]) =>
  flows.some(flow => flow > 0) && flows.some(flow => flow < 0)

/** Gives the yearly rate at which dated flows are worth nothing, or NaN where there is none. */
function datedRateValue(flows: readonly number[], days: readonly number[]): number {
  return hasBothSides(flows) ? rootOf(worthOf(flows, days)) : Number.NaN
}

/** Counts the yearly rates at which dated flows are worth nothing. */
function rateCountValue(flows: readonly number[], days: readonly number[]): number {
  return hasBothSides(flows) ? rootsOf(worthOf(flows, days)).length : 0
}

type OfFlows = (flows: readonly number[], days: readonly number[]) => number

/** Column code for what reads all flows and their days. */
function ofFlows(value: OfFlows): ColumnCode {
  return (out, [flow, day], { samples }) => {
    if (!flow || !day) throw new Error('dated flows lack their amounts or days')
    const widths = [flow, day].map(column => (column.bySample ? samples : 1))
    const rows = Math.max(...[flow, day].map((c, i) => (c.byRow ? c.data.length / (widths[i] ?? 1) : 1)))
    const read = (column: Column, s: number) =>
      Array.from({ length: rows }, (_, t) => {
        const row = column.byRow ? t * (column.bySample ? samples : 1) : 0
        return column.data[row + (column.bySample ? s : 0)] as number
      })
    for (let s = 0; s < (out.bySample ? samples : 1); s++) out.data[s] = value(read(flow, s), read(day, s))
  }
}

const unit: Word['unit'] = ([, day], rules) => {
  rules.bare(day, 'a day')
  return rules.none
}

const flows2014 = [-10000, 2750, 4250, 3250, 2750]
const days2014 = [41640, 41699, 41942, 42050, 42095]

/** Says at which yearly rate flows on any dates are worth nothing. */
export const datedRate: Word = {
  name: 'datedRate',
  signature: 'datedRate(flow, day)',
  about:
    'The yearly rate of return of flows on dates, years of 365 days: of several the least from nought up, else the nearest below; one above 1,000% only where there is none below; none where there is none from -99% up.',
  arity: [2, 2],
  reads: 'whole',
  reduces: true,
  mayBeNone: true,
  unit,
  column: ofFlows(datedRateValue),
  workbook: (_, place) => `IFERROR(XIRR(${place.cell(0).all},${place.cell(1).all}),NA())`,
  examples: [
    { args: [flows2014, days2014], result: 0.3749, source: 'Microsoft Learn, DAX reference, XIRR' },
    {
      args: [
        [-100, 1000],
        [43830, 43895],
      ],
      result: 412461.63832,
      source: 'PhpSpreadsheet, tests of XIRR: ten times in 65 days',
    },
    {
      args: [
        [4000, 46000],
        [42095, 42136],
      ],
      result: Number.NaN,
      source: 'PhpSpreadsheet: no change of sign',
    },
  ],
}

/** Says at how many yearly rates flows are worth nothing. */
export const rateCount: Word = {
  name: 'rateCount',
  signature: 'rateCount(flow, day)',
  about:
    'How many yearly rates of return dated flows have between -99% and 1,000%, or above where none is below: with several, none of them means anything.',
  arity: [2, 2],
  reads: 'whole',
  reduces: true,
  unit,
  column: ofFlows(rateCountValue),
  workbook: (_, place) => {
    const [flow, day] = [place.cell(0).all, place.cell(1).all]
    const years = `((${day})-INDEX(${day},1,1))/${YEAR}`
    const worth = (from: number, span: number, first: number) =>
      `MMULT((${from}*${span}^((ROW($A$${first}:$A$${first + 599})-1)/600))^(0-${years}),TRANSPOSE(${flow}))`
    const count = (from: number, to: number) =>
      `SUMPRODUCT(ABS((${worth(from, to / from, 1)}<0)-(${worth(from, to / from, 2)}<0)))`
    const usual = count(0.01, 11)
    return `IF(${usual}>0,${usual},${count(11, 1000001)})`
  },
  examples: [
    { args: [flows2014, days2014], result: 1, source: 'by hand: one change of sign' },
    {
      args: [
        [-100, 230, -132],
        [0, 365, 730],
      ],
      result: 2,
      source: 'by hand: (1.1 - x) (1.2 - x) has roots of 10% and 20%',
    },
  ],
}
