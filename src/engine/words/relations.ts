import { type ColumnCode, elementwise2 } from '../columns'
import { tolerance } from '../tolerance'
import type { Word } from './word'

/** Compares by how far a lies above b, in units of the rounding that is overlooked: above 1 means more, below -1 less. */
function compared(holds: (distance: number) => number): ColumnCode {
  const [below, alike, over] = [holds(-1), holds(0), holds(1)]
  return elementwise2((o, oi, a, ai, as, b, bi, bs, n) => {
    for (let i = 0; i < n; i++) {
      const x = a[ai + i * as] as number
      const y = b[bi + i * bs] as number
      const margin = tolerance * Math.max(Math.abs(x), Math.abs(y))
      const difference = x - y
      const held = difference > margin ? over : difference < -margin ? below : alike
      o[oi + i] = Number.isNaN(difference) ? NaN : held
    }
  })
}

const margin = (a?: string, b?: string) => `1E-9*MAX(ABS(${a}),ABS(${b}))`
const above = (a?: string, b?: string) => `(${a})-(${b})>${margin(a, b)}`
const apart = (a?: string, b?: string) => `ABS((${a})-(${b}))>${margin(a, b)}`
const almost = 0.1 + 0.2

interface Relation {
  readonly name: string
  readonly sign: string
  readonly about: string
  readonly holds: (sign: number) => number
  readonly workbook: (a?: string, b?: string) => string
  /** For 1 beside 2, 2 beside 1, and two numbers that differ by rounding only. */
  readonly results: readonly [below: number, above: number, alike: number]
}

const relation = ({ name, sign, about, holds, workbook, results: [below, over, alike] }: Relation): Word => ({
  name,
  signature: `a ${sign} b`,
  about,
  arity: [2, 2],
  reads: 'same',
  unit: (args, rules) => {
    rules.same(args)
    return rules.none
  },
  column: compared(holds),
  workbook: ([a, b]) => workbook(a, b),
  examples: [
    { args: [1, 2], result: below, source: 'by hand' },
    { args: [2, 1], result: over, source: 'by hand' },
    { args: [almost, 0.3], result: alike, source: 'by hand' },
  ],
})

/** The relations; all of them overlook differences that are rounding only, and beside none they are none. */
export const relations: readonly Word[] = [
  relation({
    name: 'less',
    sign: '<',
    about: '1 where a is below b by more than rounding, else 0.',
    holds: sign => (sign < 0 ? 1 : 0),
    workbook: (a, b) => `IF(${above(b, a)},1,0)`,
    results: [1, 0, 0],
  }),
  relation({
    name: 'more',
    sign: '>',
    about: '1 where a is above b by more than rounding, else 0.',
    holds: sign => (sign > 0 ? 1 : 0),
    workbook: (a, b) => `IF(${above(a, b)},1,0)`,
    results: [0, 1, 0],
  }),
  relation({
    name: 'lessOrEqual',
    sign: '<=',
    about: '1 where a is not above b.',
    holds: sign => (sign <= 0 ? 1 : 0),
    workbook: (a, b) => `IF(${above(a, b)},0,1)`,
    results: [1, 0, 1],
  }),
  relation({
    name: 'moreOrEqual',
    sign: '>=',
    about: '1 where a is not below b.',
    holds: sign => (sign >= 0 ? 1 : 0),
    workbook: (a, b) => `IF(${above(b, a)},0,1)`,
    results: [0, 1, 1],
  }),
  relation({
    name: 'equal',
    sign: '==',
    about: '1 where a and b are alike but for rounding.',
    holds: sign => (sign === 0 ? 1 : 0),
    workbook: (a, b) => `IF(${apart(a, b)},0,1)`,
    results: [0, 0, 1],
  }),
  relation({
    name: 'unequal',
    sign: '!=',
    about: '1 where a and b differ by more than rounding.',
    holds: sign => (sign !== 0 ? 1 : 0),
    workbook: (a, b) => `IF(${apart(a, b)},1,0)`,
    results: [1, 1, 0],
  }),
]
