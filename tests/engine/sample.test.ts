import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, sample, start, vocabulary } from '../../src/engine'
import { tinyModel, tinyPlan, tinyRun, tinySource } from './tiny'

const growths = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 1, maxLength: 40 })
const outputs = ['both/hall:supply.capacity', 'both:supply.peakTotal', 'chat:demand.peak']

describe('sampling', () => {
  it('gives in each sample what the plan gives with the same inputs', () => {
    fc.assert(
      fc.property(growths, drawn => {
        const results = sample(tinyRun(), {
          samples: drawn.length,
          draws: new Map([['chat:demand.growth', Float64Array.from(drawn)]]),
          outputs,
          block: 7,
        })
        drawn.forEach((growth, s) => {
          const single = tinyRun({ 'chat:demand.growth': growth })
          for (const id of outputs) {
            const { values } = results.get(id) as { values: Float64Array }
            single.column(id).forEach((x, t) => expect(values[t * drawn.length + s]).toBe(x))
          }
        })
      }),
      { numRuns: 25 },
    )
  })

  it('does not depend on how samples are split into blocks', () => {
    fc.assert(
      fc.property(growths, fc.integer({ min: 1, max: 50 }), (drawn, block) => {
        const draws = new Map([['chat:demand.growth', Float64Array.from(drawn)]])
        const run = tinyRun()
        const whole = sample(run, { samples: drawn.length, draws, outputs, block: drawn.length })
        const split = sample(run, { samples: drawn.length, draws, outputs, block })
        for (const id of outputs) expect(split.get(id)).toEqual(whole.get(id))
      }),
      { numRuns: 40 },
    )
  })

  it('leaves the plan as it was', () => {
    const run = tinyRun()
    const before = [...run.column('both:supply.total')]
    sample(run, {
      samples: 3,
      draws: new Map([['chat:demand.growth', Float64Array.of(0.1, 0.2, 0.3)]]),
      outputs,
    })
    expect([...run.column('both:supply.total')]).toEqual(before)
  })
})

describe('the order of sheets and lines', () => {
  it('changes nothing', () => {
    const reversed = tinyModel(
      [...tinySource.sheets]
        .reverse()
        .map(s => ({ ...s, lines: Object.fromEntries(Object.entries(s.lines).reverse()) })),
    )
    const other = start(compile(reversed, tinyPlan(), vocabulary([])))
    const run = tinyRun()
    for (const id of run.program.expansion.cells.keys())
      expect([...other.column(id)]).toEqual([...run.column(id)])
  })
})
