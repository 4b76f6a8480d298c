import { describe, expect, it } from 'vitest'
import { calculatorWords } from '../../models/words/calculators.ts'
import { domainWords } from '../../models/words/index.ts'
import { irrValue } from '../../models/words/irr.ts'
import { workBelowValue } from '../../models/words/work-below.ts'
import type { Column } from '../../src/engine/columns'
import { sCurveValue } from '../../src/engine/define.ts'

const constant = (value: number): Column => ({
  data: Float64Array.of(value),
  byRow: false,
  bySample: false,
})
const column = (value: number | readonly number[]): Column =>
  typeof value === 'number'
    ? constant(value)
    : { data: Float64Array.from(value), byRow: true, bySample: false }

describe.each([...domainWords, ...calculatorWords].map(word => [word.name, word] as const))(
  'the word %s',
  (_, word) => {
    it.each(word.examples.map((example, i) => [i, example] as const))(
      'gives its example %i',
      (__, { args, result }) => {
        const out = constant(0)
        word.column(out, args.map(column), { from: 0, to: 1, samples: 1 })
        if (Number.isNaN(result)) expect(out.data[0]).toBeNaN()
        else expect(out.data[0]).toBeCloseTo(result as number, 4)
      },
    )
  },
)

it('sums the S-curve to one over any building time', () => {
  for (const months of [1, 7, 18, 24]) {
    const steps = Array.from(
      { length: months },
      (_, i) => sCurveValue((i + 1) / months, 10) - sCurveValue(i / months, 10),
    )
    expect(steps.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
  }
  // Over 24 months, month 13 spends 10.41%.
  expect(sCurveValue(13 / 24, 10) - sCurveValue(12 / 24, 10)).toBeCloseTo(0.1041, 4)
})

it('gives the work below a capacity as a fine sum over the hours does', () => {
  const hours = 200_000
  for (const [mean, peak] of [
    [75, 100],
    [35, 100],
    [98, 100],
  ] as const) {
    const k = peak / mean - 1
    for (const capacity of [1, 20, 60, 99]) {
      let sum = 0
      for (let i = 0; i < hours; i++) sum += Math.min(capacity, peak * ((i + 0.5) / hours) ** k)
      expect(workBelowValue(capacity, mean, peak)).toBeCloseTo(sum / hours, 4)
    }
  }
})

describe('the internal rate of return', () => {
  it('is the one near nought where a build earns and is then taken down', () => {
    // numpy-financial, case 39: two changes of sign, 12% expected.
    const earned = Array.from({ length: 25 }, (_, i) => 108466.80462450592 - 7336.84033122 * i)
    const flows = [-217500, -217500, ...earned]
    expect(irrValue(flows)).toBeCloseTo(0.12, 5)
  })

  it.each([[[-70000, -12000, -15000, -18000, -21000]], [[70000, 12000, 15000, 18000, 21000]]])(
    'is none without a change of sign: %s',
    flows => {
      expect(irrValue(flows)).toBeNaN()
    },
  )
})
