import { describe, expect, it } from 'vitest'
import { normalShareValue } from '../../../models/words/normal-share.ts'
import { calculated, type Given } from '../support/calculator'

describe('the worth of waiting', () => {
  // Value 20, price 19, up by 1.35 or down by its inverse, safe rate 4.5%; for the formula 1.5 years at 35%.
  it.each([
    ['upChance', 0.499, 5e-4],
    ['staticValue', 1e6, 1],
    ['expandStep', 3.82e6, 5e3],
    ['expand', 4.44e6, 5e3],
    ['abandon', 2.2e6, 5e3],
  ])('%s', async (line, expected, within) => {
    expect(Math.abs(((await calculated('options', line, {})) ?? Number.NaN) - expected)).toBeLessThan(within)
  })

  it('is that of Hull’s example: 42 against 40, 10% a year, 20%, half a year', async () => {
    // Hull, Options, Futures and Other Derivatives: call 4.76, put 0.81.
    const given = { value: 42, strike: 40, riskFree: 0.1, volatility: 0.2, years: 0.5 }
    expect(await calculated('options', 'expand', given)).toBeCloseTo(4.76, 2)
    expect(await calculated('options', 'abandon', given)).toBeCloseTo(0.81, 2)
  })

  it('knows the normal distribution far out', () => {
    // Tables of the tail: 2.8665157e-7 beyond five, 9.865876e-10 beyond six standard deviations.
    expect(normalShareValue(-5) / 2.8665157187919e-7).toBeCloseTo(1, 10)
    expect(normalShareValue(-6) / 9.865876450377e-10).toBeCloseTo(1, 10)
    expect(normalShareValue(6)).toBeCloseTo(1, 8)
  })
})

describe('the levelised cost of an accelerator-hour in Johor, worked by hand', () => {
  it.each([
    ['capitalCost', 14045, 0.5],
    ['facilityCost', 3565, 0.5],
    ['energyCost', 2072, 0.5],
    ['upkeepCost', 3255, 0.5],
    ['yearlyCost', 23376, 0.5],
    ['perHour', 2.67, 0.005],
    ['perHourDelivered', 3.56, 0.005],
  ])('%s', async (line, expected, within) => {
    expect(Math.abs(((await calculated('levelised', line, {})) ?? Number.NaN) - expected)).toBeLessThan(
      within,
    )
  })

  it('shares 16 facility staff at 32,000 and 9 IT staff at 65,000 among 2,500', async () => {
    expect((16 * 32000 + 9 * 65000) / 2500).toBeCloseTo(438.8, 6)
    expect(await calculated('levelised', 'staffCost', {})).toBe(438.8)
  })
})

describe('a million tokens', () => {
  it.each<[name: string, given: Given, expected: number, within: number]>([
    ['B200 at 2,557.7 tokens a second', { hourCost: 2.84, tokenRate: 2557.7 }, 0.411, 0.001],
    ['GB200 at 5,789.6 tokens a second', { hourCost: 2.84, tokenRate: 5789.6 }, 0.182, 0.001],
    ['GMI Cloud, 2.00 an hour, 85 a second', { hourCost: 2, tokenRate: 85, useShare: 1 }, 6.54, 0.006],
    ['GMI Cloud, 2.60 an hour, 140 a second', { hourCost: 2.6, tokenRate: 140, useShare: 1 }, 5.16, 0.006],
    ['GMI Cloud, 2.00 an hour, 120 a second', { hourCost: 2, tokenRate: 120, useShare: 1 }, 4.63, 0.006],
    ['GMI Cloud, 2.00 an hour, 400 a second', { hourCost: 2, tokenRate: 400, useShare: 1 }, 1.39, 0.006],
  ])('%s', async (_, given, expected, within) => {
    const found = (await calculated('levelised', 'perMillionTokens', given)) ?? Number.NaN
    expect(Math.abs(found - expected)).toBeLessThan(within)
  })

  it('has no price where nothing is ever at work', async () => {
    expect(await calculated('levelised', 'perHourDelivered', { useShare: 0 })).toBeNull()
    expect(await calculated('levelised', 'perMillionTokens', { useShare: 0 })).toBeNull()
  })
})

describe('break-even use against 6.50 on demand with 8% of extras', () => {
  it.each([
    ['Singapore', 3.31, 0.47],
    ['Johor', 2.84, 0.4],
    ['Mumbai', 2.8, 0.4],
  ])('%s', async (_, hourCost, expected) => {
    expect(await calculated('levelised', 'breakEvenUse', { hourCost })).toBeCloseTo(expected, 2)
  })
})

it('bridges 2,500 late accelerators at 6.00 for 3.69 million a month', async () => {
  // 2,500 x 730 x 75% are 1.369 million hours; 6.00 x 1.08 less 2.84 / 75%.
  const given = { hourCost: 2.84, demandPrice: 6 }
  expect(await calculated('levelised', 'bridgeHours', given)).toBeCloseTo(1.36875e6, 3)
  expect(Math.abs(((await calculated('levelised', 'bridgeCost', given)) ?? 0) - 3.69e6)).toBeLessThan(5e3)
})
