import { describe, expect, it } from 'vitest'
import { placeGantt } from '../../src/charts/gantt-place'
import { ganttGroups, ganttWords } from './fixtures'

const place = (width = 660) => placeGantt(ganttGroups, width, ganttWords)

describe('placeGantt', () => {
  it('draws a step from its first month to its last', () => {
    const { x, groups } = place()
    const [grid, design] = groups[0]?.steps ?? []
    expect(grid).toMatchObject({ x: x(0), width: x(27) - x(0), text: '27 mo' })
    expect(design).toMatchObject({ x: x(18), width: x(27) - x(18) })
  })

  it('draws the slack of a step, and none at the gate', () => {
    const { x, groups } = place()
    const [grid, design] = groups[0]?.steps ?? []
    expect(grid?.slack).toBeNull()
    expect(design?.slack).toEqual({ from: x(0), to: x(18) })
  })

  it('marks the live date of each, and the last order where there is one', () => {
    const { x, groups } = place()
    const [hall, colo] = groups
    expect(hall?.live).toMatchObject({ x: x(27), name: 'Live', date: 'month 27' })
    expect(hall?.lastOrder).toMatchObject({ x: x(3), name: 'Order by', date: 'month 3' })
    expect(colo?.lastOrder).toBeNull()
  })

  it('keeps rows apart and in their order, inside the height', () => {
    for (const width of [340, 660, 1100]) {
      const { groups, height } = place(width)
      const rows = groups.flatMap(({ y, steps, live, lastOrder }) => [
        y,
        ...steps.map(step => step.y),
        live.y,
        ...(lastOrder ? [lastOrder.y] : []),
      ])
      expect(rows.every((y, k) => k === 0 || y - (rows[k - 1] ?? 0) >= 12)).toBe(true)
      expect(Math.max(...rows)).toBeLessThan(height)
    }
  })

  it('writes a date at the left of its mark where there is no room at the right', () => {
    const { groups } = place()
    expect(groups[0]?.live.anchor).toBe('end')
    expect(groups[1]?.live.anchor).toBe('start')
  })
})
