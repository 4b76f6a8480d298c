import { describe, expect, it } from 'vitest'
import { capacityHeight, placeCapacityPicture } from '../../src/charts/capacity-place'
import { boxesMeet } from '../../src/charts/kit/label-spot'
import { capacityData } from './fixtures'

const options = { format: (value: number) => value.toFixed(1), formatTick: String, sharedAxis: true }
const place = (width: number, data = capacityData()) => {
  const height = capacityHeight(data, options, width)
  return placeCapacityPicture(data, { width, height }, options)
}

describe('placeCapacityPicture', () => {
  it('maps months over the shared plot and megawatts from zero at its bottom', () => {
    const { plot, x, values } = place(660)
    expect([plot.left, plot.right]).toEqual([28, 492])
    expect(x(30)).toBe(28 + 464 / 2)
    expect(values.scale(0)).toBe(plot.bottom)
    expect(values.ticks.map(({ value }) => value)).toEqual([0, 2, 4, 6])
  })

  it('raises the line of a strategy from zero in the month in which it goes live', () => {
    const { capacities, values } = place(660)
    const own = capacities.find(({ id }) => id === 'bridge')
    expect(own?.path.startsWith(`M260,${values.scale(0)}L260,`)).toBe(true)
  })

  it('draws demand in two parts, growth and what follows it', () => {
    const { growth, flat, x } = place(660)
    expect(growth.endsWith(flat.slice(1, flat.indexOf('L')))).toBe(true)
    expect(flat.startsWith(`M${x(36)}`)).toBe(true)
    expect(place(660, capacityData(24)).flat).toBe('')
  })

  it('prices gaps and idle capacity without labels that touch', () => {
    for (const width of [660, 358, 1000]) {
      const labels = place(width).capacities.flatMap(({ gapLabel, idleLabel }) => [gapLabel, idleLabel])
      const boxes = labels.flatMap(label => (label ? [label.box] : []))
      expect(boxes.length).toBeGreaterThanOrEqual(2)
      expect(boxes.every((box, k) => boxes.slice(k + 1).every(other => !boxesMeet(box, other)))).toBe(true)
    }
  })

  it('shortens the words of a price on narrow pictures, never the price', () => {
    const own = place(358).capacities.find(({ id }) => id === 'bridge')
    expect(own?.gapLabel).toMatchObject({ price: '$79M', note: 'rent' })
  })

  it('puts values at the line ends', () => {
    expect(place(660).labels.map(({ value, names }) => `${value} ${names.join(' ')}`)).toEqual([
      '6.0 Own hall',
      '5.5 Colocation',
      '5.0 Demand',
    ])
  })

  it('leaves out pins beyond the horizon', () => {
    expect(place(660, capacityData(24)).pins.map(({ pin }) => pin.id)).toEqual(['sign'])
  })

  it('draws a plan without any capacity', () => {
    const data = capacityData()
    const none = data.capacities.map(steps => ({ ...steps, values: steps.values.map(() => 0) }))
    const { capacities } = place(660, { ...data, capacities: none })
    expect(capacities.every(({ path, idle }) => path === '' && idle === '')).toBe(true)
  })
})
