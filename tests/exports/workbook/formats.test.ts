import { expect, it } from 'vitest'
import { formatOf } from '../../../src/exports/workbook/formats'

it.each([
  ['1', 'opexShare', '0.00%'],
  ['1', 'growth', '0.00%'],
  ['1', 'taxRate', '0.00%'],
  ['1/year', 'drift', '0.00%'],
  ['1', 'pue', '[>=1000]#,##0;[<=-1000]-#,##0;General'],
  ['kW', 'itPowerPeak', '[>=1000]#,##0;[<=-1000]-#,##0;General'],
  ['work/s', 'workRate', '[>=1000]#,##0;[<=-1000]-#,##0;General'],
  ['USD', 'presentCost', '#,##0;[Red]-#,##0'],
  ['USD/(gpu h)', 'costPerGpuHour', '#,##0.00##'],
])('a line in %s called %s is shown as %s', (unit, name, format) => {
  expect(formatOf({ unit, name })).toBe(format)
})
