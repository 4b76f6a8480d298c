import { scaleLinear, scaleLog } from 'd3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearScale, logScale } from '../../../src/charts/kit/scale'

const number = fc.integer({ min: -10_000, max: 10_000 })
const pair = fc.tuple(number, number).filter(([from, to]) => from !== to)
const above = fc.integer({ min: 1, max: 10_000 })
const abovePair = fc.tuple(above, above).filter(([from, to]) => from !== to)

test('an even scale places and reads back as that of D3', () => {
  fc.assert(
    fc.property(pair, pair, number, (domain, range, value) => {
      const own = linearScale(domain, range)
      const theirs = scaleLinear(domain, range)
      expect(own(value)).toBeCloseTo(theirs(value), 6)
      expect(own.invert(value)).toBeCloseTo(theirs.invert(value), 6)
      expect([own.domain(), own.range()]).toEqual([theirs.domain(), theirs.range()])
    }),
  )
})

test('a logarithmic scale places and reads back as that of D3', () => {
  fc.assert(
    fc.property(abovePair, pair, above, (domain, range, value) => {
      const own = logScale(domain, range)
      const theirs = scaleLog(domain, range)
      expect(own(value)).toBeCloseTo(theirs(value), 6)
      expect(own.invert(own(value)) / value).toBeCloseTo(1, 6)
      expect([own.domain(), own.range()]).toEqual([theirs.domain(), theirs.range()])
    }),
  )
})

test('a domain without extent lies in the middle', () => {
  expect(linearScale([3, 3], [0, 10])(3)).toBe(5)
})
