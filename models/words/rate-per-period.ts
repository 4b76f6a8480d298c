import { elementwise, type Word } from '../../src/engine/define.ts'
import { rootOf } from './root-of.ts'

/** Worth at the end of level payments and of a sum at each end, at a rate per period; exact for rates near nought too. */
function worthAt(periods: number, payment: number, now: number, then: number, atStart: number) {
  return (rate: number): number => {
    const growth = periods * Math.log1p(rate)
    const payments = rate === 0 ? periods : Math.expm1(growth) / rate
    return now * Math.exp(growth) + payment * (1 + rate * atStart) * payments + then
  }
}

/** Gives the rate per period at which level payments and the sums at both ends balance, or NaN where there is none. */
function ratePerPeriodValue(
  periods: number,
  payment: number,
  now: number,
  then: number,
  atStart: number,
): number {
  return rootOf(worthAt(periods, payment, now, then, atStart))
}

/** Says which rate a loan with level payments bears. */
export const ratePerPeriod: Word = {
  name: 'ratePerPeriod',
  signature: 'ratePerPeriod(periods, payment, now, then, atStart)',
  about:
    'The rate per period at which a sum now, level payments and a sum at the end balance; what is paid out is negative. One above 1,000% only where there is none below; none where there is none from -99% up.',
  arity: [5, 5],
  reads: 'same',
  mayBeNone: true,
  unit: ([periods, payment, now, then, atStart], rules) => {
    rules.bare(periods, 'a number of periods')
    rules.bare(atStart, 'when payments fall')
    rules.same([payment, now, then])
    return rules.none
  },
  column: elementwise(ratePerPeriodValue),
  workbook: ([periods, payment, now, then, atStart]) =>
    `IFERROR(RATE(${periods},${payment},${now},${then},${atStart}),NA())`,
  examples: [
    {
      args: [48, -200, 8000, 0, 0],
      result: 0.00770147248820137,
      source: 'Microsoft Learn, DAX reference, RATE',
    },
    {
      args: [48, 0, -10000, 21000, 0],
      result: 0.0155771057566627,
      source: 'Microsoft Learn, DAX reference, RRI',
    },
    { args: [10, 100, 1000, 0, 0], result: Number.NaN, source: 'by hand: nothing is paid back' },
  ],
}
