import { describe, expect, it } from 'vitest'
import { compile, start, vocabulary } from '../../src/engine'
import type { LineDef } from '../../src/engine/define'
import { sheet } from '../../src/engine/define'
import { buildModel } from '../../src/engine/parse/build-model'
import { tinyPlan, tinySource } from './tiny'

const described = { label: 'A line', why: 'A test.', shown: true } as const

function runWith(lines: Record<string, LineDef>) {
  const extra = sheet('extra', { title: 'Extra', about: 'A test.', index: 'part', lines })
  const { model } = buildModel({ ...tinySource, sheets: [...tinySource.sheets, extra] })
  return start(compile(model, tinyPlan(), vocabulary([])))
}

describe('circles', () => {
  it('names the lines that need each other in the same month', () => {
    expect(() =>
      runWith({
        chicken: { ...described, unit: 'gpu', formula: 'egg + 1 * supply.held' },
        egg: { ...described, unit: 'gpu', formula: 'chicken / 2' },
      }),
    ).toThrow(/extra\.(chicken|egg) → .*extra\.(chicken|egg)/)
  })

  it('are legal through an earlier month', () => {
    const run = runWith({
      debt: { ...described, unit: 'gpu', formula: 'previous(rest, supply.cap)' },
      rest: { ...described, unit: 'gpu', formula: 'debt / 2' },
    })
    expect([...run.column('both/hall:extra.rest')].slice(0, 4)).toEqual([55, 27.5, 13.75, 6.875])
  })

  it('refuse a lag of no month', () => {
    const run = runWith({
      debt: { ...described, unit: 'gpu', formula: 'lag(debt, supply.life) + supply.cap' },
    })
    expect(run.value('both/hall:extra.debt', 6)).toBe(220)
    expect(() => run.edit([['hall:supply.life', 0]])).toThrow(/at least one month/)
  })
})
