import { expect, test } from 'vitest'
import {
  BASES,
  isUnit,
  listedUnit,
  parseUnit,
  describe as spell,
  UNITS,
  type Unit,
} from '../../src/units/index.ts'
import { ATOMS } from '../../src/units/units.ts'

test('every listed unit parses and stands once', () => {
  expect(new Set(UNITS).size).toBe(UNITS.length)
  // Were a unit spelled twice, one of the two would come back as the other.
  // Ratios of two scales of one base are plain powers of ten and have no spelling of their own.
  const ratios: readonly Unit[] = ['W/kW', 'L/m3']
  for (const unit of ratios) expect(parseUnit(unit)).toEqual({ exponents: {}, factor: 1e-3 })
  for (const unit of UNITS.filter(each => !ratios.includes(each)))
    expect([unit, listedUnit(parseUnit(unit)), spell(parseUnit(unit))]).toEqual([unit, unit, unit])
})

test('a listed unit is written by the grammar: product by space, one slash, parentheses for several denominators', () => {
  const word = '[A-Za-z][A-Za-z0-9]*'
  const grammar = new RegExp(`^(1|${word}( ${word})*)(/(${word}|\\(${word}( ${word})+\\)))?$`)
  // Ratios of two scales of one base are plain powers of ten and have no spelling of their own.
  const ratios: readonly Unit[] = ['W/kW', 'L/m3']
  for (const unit of ratios) expect(parseUnit(unit)).toEqual({ exponents: {}, factor: 1e-3 })
  // Throughput per accelerator is written in files and scripts as it is spoken: work a second an accelerator.
  const spoken: readonly Unit[] = ['work/s/gpu']
  const others = UNITS.filter(each => !ratios.includes(each) && !spoken.includes(each))
  for (const unit of others) expect(unit).toMatch(grammar)
})

test('no base converts into another', () => {
  const seen = BASES.map(base => JSON.stringify(parseUnit(base).exponents))
  expect(new Set(seen).size).toBe(BASES.length)
  for (const base of BASES) expect(parseUnit(base).factor).toBe(1)
})

test('atoms have the SI size', () => {
  const sizes = {
    W: 1e-3,
    MW: 1e3,
    GW: 1e6,
    MVA: 1e3,
    kWh: 1,
    kJ: 1,
    kPa: 1e3,
    MWh: 1e3,
    m3: 1e3,
    Mtoken: 1e6,
    GB: 1e9,
    TB: 1e12,
    TFLOP: 1e12,
    g: 1e-3,
    t: 1e3,
  }
  for (const [atom, size] of Object.entries(sizes))
    expect([atom, parseUnit(atom).factor]).toEqual([atom, size])
  expect(ATOMS.has('day')).toBe(false)
  expect(ATOMS.has('%')).toBe(false)
})

test('only listed spellings are units of lines', () => {
  expect(isUnit('USD/(kW month)')).toBe(true)
  expect(isUnit('USD/kW/month')).toBe(false)
  expect(isUnit('constructor')).toBe(false)
})
