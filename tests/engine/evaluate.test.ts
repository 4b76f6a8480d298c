import { describe, expect, it } from 'vitest'
import { tinyRun } from './tiny'

/** The tiny model written by hand. */
function byHand(
  start: number,
  growth: number,
  caps: readonly number[],
  lives: readonly number[],
  months = 12,
) {
  const bought = caps.map(() => new Array<number>(months).fill(0))
  const capacity = caps.map(() => new Array<number>(months).fill(0))
  for (let t = 0; t < months; t++) {
    let before = 0
    for (let p = 0; p < caps.length; p++) {
      const held = (t > 0 ? (capacity[p]?.[t - 1] ?? 0) : 0) - (bought[p]?.[t - (lives[p] ?? 0)] ?? 0)
      const buys = Math.max(0, Math.min(start * (1 + growth) ** t - before, caps[p] ?? 0) - held)
      ;(bought[p] as number[])[t] = buys
      ;(capacity[p] as number[])[t] = held + buys
      before += held + buys
    }
  }
  return capacity
}

describe('evaluating a plan', () => {
  it('follows a loop written by hand through cohorts and merit order', () => {
    const run = tinyRun()
    const [hall, rent] = byHand(100, 0.02, [110, 1000], [6, 3])
    hall?.forEach((x, t) => expect(run.value('both/hall:supply.capacity', t)).toBeCloseTo(x, 10))
    rent?.forEach((x, t) => expect(run.value('both/rent:supply.capacity', t)).toBeCloseTo(x, 10))
  })

  it('recomputes only what an edit touches, to the same numbers as a fresh run', () => {
    const run = tinyRun()
    expect(run.edit([['chat:demand.growth', 0.02]])).toBe(0)
    run.edit([
      ['chat:demand.growth', 0.05],
      ['hall:supply.cap', 60],
    ])
    const fresh = tinyRun({ 'chat:demand.growth': 0.05, 'hall:supply.cap': 60 })
    for (const id of fresh.program.expansion.cells.keys())
      expect([...run.column(id)]).toEqual([...fresh.column(id)])
  })

  it('names the line that is not finite', () => {
    const run = tinyRun()
    run.edit([['chat:demand.start', 1e308]])
    run.edit([['chat:demand.growth', 9]])
    expect(run.faults()[0]?.message).toContain('chat:demand.peak')
    expect(run.finite()).toBe(false)
    run.edit([
      ['chat:demand.start', 100],
      ['chat:demand.growth', 0.02],
    ])
    expect(run.finite()).toBe(true)
  })
})
