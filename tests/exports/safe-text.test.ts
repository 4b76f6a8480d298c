import { expect, it } from 'vitest'
import { safeText } from '../../src/exports/safe-text'

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '\0x', '＝1', '＋1', '－1', '＠A1'])(
  '%j gets an apostrophe',
  text => {
    expect(safeText(text)).toBe(`'${text}`)
  },
)

it.each(['Johor', '2,500', "o'clock", ' =1', ''])('%j stays', text => {
  expect(safeText(text)).toBe(text)
})
