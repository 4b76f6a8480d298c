import { expect, it } from 'vitest'
import { kindOf } from '../../src/scenario/number-kind'

it.each([
  ['taxRate', '1', 'share'],
  ['wageGrowth', '1', 'share'],
  ['maintenanceRate', '1/year', 'share'],
  ['contingency', '1', 'share'],
  ['margin', '1', 'share'],
  ['chanceNeeded', '1', 'share'],
  // A yearly factor and a PUE are read as they are.
  ['growthFactor', '1', 'ratio'],
  ['designPue', '1', 'ratio'],
  ['upsRedundancy', '1', 'ratio'],
  // A limit in kW is no share.
  ['powerLimit', 'kW', 'ratio'],
] as const)('writes %s in %s as a %s', (name, unit, kind) => {
  expect(kindOf({ name, unit })).toBe(kind)
})
