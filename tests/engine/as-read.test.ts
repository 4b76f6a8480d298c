import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, start, vocabulary } from '../../src/engine'
import { plan } from '../analysis/plans'
import { tinyModel, tinyPlan } from './tiny'

const tiny = () => compile(tinyModel(), tinyPlan(), vocabulary([]))

describe('a plan that is computed as it is read', () => {
  const { run, inputs } = plan({})
  const { program } = run
  const cells = [...program.expansion.cells.keys()]
  const moved = [...inputs.values()].filter(
    ({ line, value }) => !line.input?.flag && typeof value === 'number',
  )
  const anEdit = fc.record({
    input: fc.constantFrom(...moved),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const aReading = fc.constantFrom(...cells)

  it('has the numbers of the whole plan bit by bit, whatever is read and edited in between', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anEdit, aReading), { minLength: 3, maxLength: 12 }), acts => {
        const whole = start(program)
        const asRead = start(program, 'asRead')
        for (const act of acts) {
          if (typeof act === 'string') {
            expect(asRead.column(act)).toEqual(whole.column(act))
            continue
          }
          const { cell, low, high, min, max, line } = act.input
          const [from, to] = [low ?? min, high ?? Math.min(max, 100)]
          const at = from + act.share * (to - from)
          const change = [[cell, line.input?.whole ? Math.round(at) : at]] as const
          whole.edit(change)
          asRead.edit(change)
        }
        const differ = cells.filter(cell => !sameBits(asRead.column(cell), whole.column(cell)))
        expect(differ).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  it('computes nothing that nobody reads', () => {
    const asRead = start(tiny(), 'asRead')
    expect(asRead.edit([['chat:demand.start', 200]])).toBe(0)
    expect(asRead.value('supply.need', 0)).toBe(200)
    // Of the nodes above the input: the product of start and growth, and the sum of one workload.
    const few = asRead.edit([['chat:demand.start', 300]])
    const all = start(tiny()).edit([['chat:demand.start', 300]])
    expect(few).toBeGreaterThan(0)
    expect(few).toBeLessThan(all)
  })

  it('takes up edits of inputs that were not read before', () => {
    const asRead = start(tiny(), 'asRead')
    asRead.edit([['chat:demand.growth', 0]])
    expect(asRead.value('chat:demand.peak', 11)).toBe(100)
    expect(() => asRead.edit([['hall:supply.cap', [1, 2]]])).toThrow('hall:supply.cap takes one value, not 2')
  })

  it('finds the line at fault once it is read', () => {
    const asRead = start(tiny(), 'asRead')
    asRead.edit([['chat:demand.start', 1e308]])
    asRead.edit([['chat:demand.growth', 9]])
    expect(asRead.finite()).toBe(true)
    expect(asRead.value('chat:demand.peak', 11)).toBe(Number.POSITIVE_INFINITY)
    expect(asRead.finite()).toBe(false)
    expect(asRead.faults().map(({ cell }) => cell)).toEqual(['chat:demand.peak'])
    asRead.edit([['chat:demand.growth', 0]])
    expect(asRead.finite()).toBe(true)
  })
})

function sameBits(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((x, i) => Object.is(x, b[i]))
}
