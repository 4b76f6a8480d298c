import { scaleLinear } from 'd3'
import { describe, expect, it } from 'vitest'
import { type Pin, placePins } from '../../../src/charts/kit/pins'
import { strategyStyles } from '../../../src/charts/kit/strategy-style'

const pin = (id: string, month: number, label: string): Pin => ({
  id,
  month,
  label,
  date: 'Jan 27',
  kind: 'live',
  style: strategyStyles.colo,
})
const options = { width: 660, rowHeight: 18, top: 9 }

describe('placePins', () => {
  it('takes one row where the texts do not touch', () => {
    const placed = placePins(
      [pin('a', 0, 'Sign'), pin('b', 30, 'Live')],
      scaleLinear([0, 60], [30, 490]),
      options,
    )
    expect(placed.rows).toBe(1)
    expect(placed.pins.map(({ x, y, date }) => [x, y, date])).toEqual([
      [30, 9, 'Jan 27'],
      [260, 9, 'Jan 27'],
    ])
  })

  it('opens a second row before it drops the dates', () => {
    const placed = placePins(
      [pin('a', 1, 'Sign'), pin('b', 5, 'Live')],
      scaleLinear([0, 60], [30, 490]),
      options,
    )
    expect(placed.rows).toBe(2)
    expect(placed.pins.every(({ date }) => date === 'Jan 27')).toBe(true)
  })

  it('writes to the left of a pin that stands at the right edge', () => {
    const [placed] = placePins([pin('a', 60, 'Hall live')], scaleLinear([0, 60], [30, 650]), options).pins
    expect(placed?.anchor).toBe('end')
    expect(placed?.textX).toBe(642)
  })

  it('has no rows without pins', () => {
    expect(placePins([], scaleLinear(), options)).toEqual({ pins: [], rows: 0 })
  })
})
