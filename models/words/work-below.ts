import { elementwise, type Word } from '../../src/engine/define.ts'

/** Gives the work per unit of time that lies below a capacity, where the load is peak x v^k and v is spread evenly over the hours. */
export function workBelowValue(capacity: number, mean: number, peak: number): number {
  if (peak === 0) return Number.isNaN(capacity + mean) ? NaN : 0
  if (capacity >= peak) return mean
  const k = peak / mean - 1
  if (k <= 0) return Math.min(capacity, mean)
  return capacity * (1 - ((Math.max(0, capacity) / peak) ** (1 / k) * k) / (k + 1))
}

/** Says how much work a capacity serves under a load that is seldom at its peak. */
export const workBelow: Word = {
  name: 'workBelow',
  signature: 'workBelow(capacity, mean, peak)',
  about:
    'The work below a capacity on a load-duration curve through mean and peak: the first accelerators work almost all hours, the last ones hardly any.',
  arity: [3, 3],
  reads: 'same',
  unit: (args, rules) => rules.same(args),
  column: elementwise(workBelowValue),
  workbook: ([capacity, mean, peak]) =>
    `IF((${peak})=0,0*(${capacity})*(${mean}),IF((${capacity})>=(${peak}),${mean},IF((${peak})<=(${mean}),MIN(${capacity},${mean}),` +
    `(${capacity})*(1-(MAX(0,${capacity})/(${peak}))^(1/((${peak})/(${mean})-1))*(1-(${mean})/(${peak}))))))`,
  examples: [
    {
      args: [50, 50, 100],
      result: 37.5,
      source: 'by hand: load 100 v, of which 50 v^2 lies below half: 12.5 + 25',
    },
    { args: [100, 50, 100], result: 50, source: 'by hand: all of the load' },
    {
      args: [30, 75, 100],
      result: 29.7975,
      source: 'by hand: load 100 v^(1/3), of which 75 x 0.3^4 + 30 x 0.973 lies below 30',
    },
    { args: [40, 100, 100], result: 40, source: 'by hand: a steady load' },
    { args: [40, 0, 0], result: 0, source: 'by hand: no load' },
  ],
}
