import { describe, expect, it } from 'vitest'
import { type EndLabel, placeEndLabels } from '../../../src/charts/kit/end-labels'

const label = (id: string, y: number, more: Partial<EndLabel> = {}): EndLabel => ({
  id,
  y,
  value: '189',
  label: 'GPU service until the hall is live',
  shortLabel: 'Service',
  color: 'black',
  bold: false,
  ...more,
})

describe('placeEndLabels', () => {
  it('takes the full name where it fits and the short one where it does not', () => {
    const room = { x: 500, top: 0, bottom: 200 }
    expect(placeEndLabels([label('a', 50)], { ...room, width: 300 })[0]?.names.join(' ')).toBe(
      'GPU service until the hall is live',
    )
    expect(placeEndLabels([label('a', 50)], { ...room, width: 100 })[0]?.names.join(' ')).toBe('Service')
  })

  it('keeps a note directly below its label and others out of both rows', () => {
    const placed = placeEndLabels([label('a', 50, { note: '3.9–6.4' }), label('b', 52)], {
      x: 0,
      width: 300,
      top: 0,
      bottom: 200,
    })
    const [a, b] = placed
    expect((b?.y ?? 0) - (a?.y ?? 0)).toBeCloseTo(32, 9)
  })

  it('breaks a name that has no shorter form, and gives each of its lines room', () => {
    const { shortLabel: _, ...long } = label('a', 50)
    const [a, b] = placeEndLabels([long, label('b', 52)], { x: 0, width: 100, top: 0, bottom: 200 })
    expect(a?.names.join(' ')).toBe('GPU service until the hall is live')
    expect(a?.names.length).toBeGreaterThan(1)
    expect((b?.y ?? 0) - (a?.y ?? 0)).toBeCloseTo((a?.names.length ?? 0) * 16, 3)
  })
})
