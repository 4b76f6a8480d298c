import { elementwise, type Word } from '../../src/engine/define.ts'

/** Declining balance on what a first year has left, and straight line over the rest of the life from where that gives more. */
function switched(years: number, rate: number, life: number, first: number): number {
  const firstShare = Math.min(1, Math.max(rate, 1 / life) * first)
  const left = life - first
  if (left <= 0) return 1
  const passed = Math.min(years - 1, left)
  const declining = Math.min(passed, Math.max(0, Math.ceil(left - 1 / rate - 1e-9)))
  const straight = (passed - declining) / (left - declining)
  return 1 - (1 - firstShare) * (1 - rate) ** declining * (1 - straight)
}

/** Gives the share of a cost that tax has allowed after one year or more, the year of purchase being the first. */
export function allowedValue(
  years: number,
  method: number,
  initial: number,
  rate: number,
  life: number,
  first: number,
): number {
  if (method < 1) return Math.min(1, initial + rate * (years - 1 + first))
  const rest =
    method < 2 ? (1 - rate * first) * (1 - rate) ** (years - 1) : 1 - switched(years, rate, life, first)
  return 1 - (1 - initial) * rest
}

/** The workbook form of `switched`. */
function switchedText(years: string, rate: string, life: string, first: string): string {
  const firstShare = `MIN(1,MAX(${rate},1/${life})*${first})`
  const left = `(${life}-${first})`
  const passed = `MIN(${years}-1,${left})`
  const declining = `MIN(${passed},MAX(0,ROUNDUP(${left}-1/${rate}-1E-9,0)))`
  const kept = `IF(${declining}<=0,1,(1-${rate})^${declining})`
  return `IF(${left}<=0,1,1-(1-${firstShare})*${kept}*(1-(${passed}-${declining})/(${left}-${declining})))`
}

/** Says how much of a cost tax has allowed, by the rule of the law. */
export const allowed: Word = {
  name: 'allowed',
  signature: 'allowed(years, method, initial, rate, life, first)',
  about:
    'The share of a cost that tax has allowed after some years. Method 0 is straight line: each year the rate, on cost. Method 1 is declining balance: each year the rate, on what is left. Method 2 goes over from declining balance to a straight line over the rest of the life as soon as that gives more. An initial share comes at once; the first year has its own part of a full year.',
  arity: [6, 6],
  reads: 'same',
  unit: (args, rules) => {
    for (const arg of args) rules.bare(arg, 'each figure of the rule')
    return rules.none
  },
  column: elementwise(allowedValue),
  workbook: ([n, method, initial, rate, life, first]) => {
    const years = `(${n})`
    const declining = `(1-${rate}*${first})*IF(${years}<=1,1,(1-${rate})^(${years}-1))`
    const left = `IF(${method}<2,${declining},1-${switchedText(years, `${rate}`, `${life}`, `${first}`)})`
    return `IF(${method}<1,MIN(1,${initial}+${rate}*(${years}-1+${first})),1-(1-${initial})*${left})`
  },
  examples: [
    {
      args: [2, 0, 0.2, 0.2, 5, 1],
      result: 0.6,
      source: 'by hand: 20% at once and 20% in each of two years',
    },
    {
      args: [4, 0, 0, 0.3333333333, 3, 1],
      result: 1,
      source: 'by hand: thirds, all of it after three years',
    },
    { args: [3, 1, 0, 0.4, 5, 1], result: 0.784, source: 'by hand: 1 - 0.6^3' },
    { args: [2, 1, 0.5, 0.06, 20, 0], result: 0.53, source: 'by hand: half at once, then 6% of the rest' },
    { args: [1, 2, 0, 0.4, 5, 0.5], result: 0.2, source: 'IRS Publication 946, table A-1, five years' },
    { args: [3, 2, 0, 0.4, 5, 0.5], result: 0.712, source: 'the same: 20 + 32 + 19.2' },
    { args: [5, 2, 0, 0.4, 5, 0.5], result: 0.9424, source: 'the same: 11.52 twice more' },
    { args: [6, 2, 0, 0.4, 5, 0.5], result: 1, source: 'the same: and 5.76' },
    {
      args: [7, 2, 0, 0.1, 15, 0.5],
      result: 0.4981,
      source: 'the same, fifteen years: 5 + 9.5 + 8.55 + 7.7 + 6.93 + 6.23 + 5.9',
    },
  ],
}
