import { describe, expect, it } from 'vitest'
import { panelsHeight, placePanels } from '../../src/charts/panels-place'
import { panelsData } from './fixtures'

const place = (width = 660) => placePanels(panelsData(), width)
const coordinates = (path: string) =>
  path
    .split(/[MLZ]/)
    .filter(Boolean)
    .map(pair => pair.split(' ').map(Number))

describe('placePanels', () => {
  it('stands two abreast where there is room, else one, within the height it asks for', () => {
    expect(place().map(({ left }) => left)).toEqual([0, 344, 0])
    expect(place(358).map(({ left }) => left)).toEqual([0, 0, 0])
    for (const width of [358, 660]) {
      const lowest = Math.max(...place(width).map(({ plot }) => plot.bottom))
      expect(lowest).toBeLessThan(panelsHeight(panelsData(), width))
    }
  })

  it('aligns the months of panels above each other', () => {
    const [first, , third] = place()
    expect([third?.plot.left, third?.plot.right]).toEqual([first?.plot.left, first?.plot.right])
  })

  it('adds the layers of a stack up, and draws counts as stairs', () => {
    const [stack] = place()
    const [own, rented] = stack?.layers ?? []
    expect(rented?.edge).toEqual([8, 8, 8, 8, 8, 8, 16, 17, 18, 19, 20, 21])
    expect(own?.edge[11]).toBe(21)
    // What is gone after six months ends there; what comes then is a stair of six months on the ground.
    const gone = coordinates(rented?.path ?? '')
    expect(Math.max(...gone.map(([x = 0]) => x))).toBeCloseTo(stack?.x(6) ?? 0, 1)
    const stair = coordinates(own?.path ?? '')
    expect(stair).toHaveLength(24)
    expect([stair[1]?.[0], stair[1]?.[1]]).toEqual([stair[2]?.[0], stair[0]?.[1]])
    expect(stair[2]?.[1]).toBeCloseTo(stack?.values.scale(17) ?? 0, 1)
    expect(stair[23]?.[1]).toBeCloseTo(stack?.values.scale(0) ?? 0, 1)
  })

  it('names what was there once, not what never was', () => {
    const [stack] = place()
    expect(stack?.labels.map(({ id, value }) => `${id} ${value}`)).toEqual(['own 21', 'rented 0'])
  })

  it('keeps the lines of labels apart that end at the same height', () => {
    const gone = { label: 'Service on demand', values: [3, 0] }
    const series = [
      { id: 'own', label: 'Own', values: [0, 9] },
      { id: 'a', ...gone },
      { id: 'b', ...gone },
    ]
    const [panel] = panelsData().panels
    if (!panel) throw new Error('the fixture has panels')
    const axis = { ...panelsData().axis, months: 2 }
    const [placed] = placePanels({ axis, panels: [{ ...panel, series }] }, 320)
    const rows = (placed?.labels ?? []).flatMap(({ y, names, lineHeight }) =>
      names.map((_, line) => y + line * lineHeight),
    )
    const sorted = [...rows].sort((a, b) => a - b)
    expect(rows.length).toBeGreaterThan(3)
    sorted.slice(1).forEach((y, k) => expect(y - (sorted[k] ?? 0)).toBeGreaterThan(10))
  })

  it('starts the axis where the panel says and breaks a line where there is no value', () => {
    const [, pue] = place()
    expect(pue?.values.scale.domain()[0]).toBe(1)
    const [mean] = pue?.layers ?? []
    expect(mean?.path.match(/M/g)).toHaveLength(1)
    expect(coordinates(mean?.path ?? '')[0]?.[0]).toBeCloseTo(pue?.x(2) ?? 0, 1)
  })

  it('names a year by its calendar months from the first one on', () => {
    const [panel] = placePanels(panelsData('calendar'), 660)
    expect(panel?.months.years.map(({ text }) => text).join('')).toBe('JJASONDJFMAM')
    expect(panel?.x(30)).toBe(panel?.plot.left)
    expect(panel?.x(42)).toBe(panel?.plot.right)
  })

  it('keeps every label inside its panel', () => {
    for (const width of [320, 358, 660]) {
      for (const { labels, left, width: room } of place(width))
        for (const { x } of labels) expect(x).toBeLessThan(left + room)
    }
  })
})
