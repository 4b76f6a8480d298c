import { describe, expect, it } from 'vitest'
import { strategyStyles } from '../../src/charts/kit/strategy-style'
import { placeMonthLines } from '../../src/charts/month-lines-place'

const data = (a: readonly number[], b: readonly number[]) => ({
  start: { year: 2026, month: 12 },
  months: a.length,
  series: [
    { id: 'a', label: 'Plan A', style: strategyStyles.build, values: a },
    { id: 'b', label: 'Plan B', style: strategyStyles.colo, values: b },
  ],
})
const options = { format: (value: number) => `${value} MW`, formatTick: String }
const place = (given: ReturnType<typeof data>) => placeMonthLines(given, { width: 600, height: 200 }, options)

describe('placeMonthLines', () => {
  it('puts each value in the middle of its month', () => {
    const { lines, x, values } = place(data([1, 3], [2, 2]))
    expect(lines[0]?.path).toBe(
      `M${Number(x(0.5).toFixed(3))},${Number(values.scale(1).toFixed(3))}L${Number(x(1.5).toFixed(3))},${Number(values.scale(3).toFixed(3))}`,
    )
  })

  it('names each line at its end, apart from the others', () => {
    const { labels } = place(data([5, 5], [5, 5.01]))
    expect(labels.map(({ value }) => value)).toEqual(['5 MW', '5.01 MW'])
    expect(Math.abs((labels[0]?.y ?? 0) - (labels[1]?.y ?? 0))).toBeGreaterThanOrEqual(14)
  })

  it('leaves a gap where there is no value', () => {
    const { lines } = place(data([1, Number.NaN, 3], [1, 1, 1]))
    expect(lines[0]?.path).not.toContain('NaN')
    expect(lines[0]?.path.match(/M/g)).toHaveLength(2)
  })
})
