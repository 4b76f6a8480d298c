import { elementwise, type Word } from '../../src/engine/define.ts'

/** An asset: what it cost, what it is worth at the end, how many periods it lasts, and what share of its value a period takes. */
interface Asset {
  readonly cost: number
  readonly salvage: number
  readonly life: number
  readonly share: number
  /** Whether it stays with declining balance to the end. */
  readonly isKept: boolean
}

/** Adds up what the first periods take, the last of them in part: declining balance, and a straight line from where that takes more. */
function takenIn(periods: number, { cost, salvage, life, share, isKept }: Asset): number {
  let taken = 0
  let straight: number | undefined
  for (let i = 0; i < periods; i++) {
    const open = cost - salvage - taken
    const declining = Math.max(0, Math.min((cost - taken) * share, open))
    if (!isKept && straight === undefined && open / (life - i) > declining) straight = open / (life - i)
    taken += (straight ?? declining) * Math.min(1, periods - i)
  }
  return taken
}

/** Gives what an asset loses from one point of its life to another, as the function VDB of spreadsheet programs does. */
export function variableDecliningValue(
  cost: number,
  salvage: number,
  life: number,
  from: number,
  to: number,
  factor: number,
  isKept: number,
): number {
  if (!(0 <= from && from <= to && to <= life && life > 0)) return Number.NaN
  if (cost <= salvage || from === to) return 0
  const asset = { cost, salvage, life, share: Math.min(1, factor / life), isKept: isKept > 0 }
  return takenIn(to, asset) - takenIn(from, asset)
}

/** Says what an asset loses in any stretch of its life. */
export const variableDeclining: Word = {
  name: 'variableDeclining',
  signature: 'variableDeclining(cost, salvage, life, from, to, factor, isKept)',
  about:
    'What an asset loses from one point of its life to another by declining balance, gone over to a straight line as soon as that takes more, unless the method is kept; parts of a period take their part of it. None outside of the life.',
  arity: [7, 7],
  reads: 'same',
  mayBeNone: true,
  unit: ([cost, salvage, ...figures], rules) => {
    for (const figure of figures) rules.bare(figure, 'a number of periods or a factor')
    return rules.same([cost, salvage])
  },
  column: elementwise(variableDecliningValue),
  workbook: ([cost, salvage, life, from, to, factor, isKept]) => {
    const taken = `VDB(${cost},${salvage},${life},${from},${to},${factor},${isKept}>0)`
    return `IF(OR(${from}<0,${from}>${to},${to}>${life},${life}<=0),NA(),IF(OR(${cost}<=${salvage},${from}=${to}),0,${taken}))`
  },
  examples: [
    {
      args: [2400, 300, 3650, 0, 1, 2, 0],
      result: 1.31506849315068,
      source: 'Microsoft Learn, DAX reference, VDB',
    },
    { args: [2400, 300, 120, 6, 18, 3, 0], result: 540.185558199698, source: 'the same' },
    { args: [2400, 300, 10, 0, 0.875, 1.5, 0], result: 315, source: 'the same' },
    {
      args: [1, 0, 5, 2.5, 3.5, 2, 0],
      result: 0.126,
      source: 'by hand: half of 0.144 in the third year and half of 0.108 in the fourth',
    },
    { args: [100, 0, 5, 4, 5, 2, 1], result: 5.184, source: 'by hand: 100 x 0.6^4 x 0.4' },
    { args: [100, 0, 5, 4, 6, 2, 0], result: Number.NaN, source: 'by hand: beyond the life' },
  ],
}
