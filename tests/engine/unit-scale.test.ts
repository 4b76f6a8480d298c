import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, start, vocabulary } from '../../src/engine'
import { type LineDef, sheet } from '../../src/engine/define'
import { buildModel } from '../../src/engine/parse/build-model'

const described = { label: 'A line', why: 'A test.', shown: true, index: 'plan' } as const
const figure = (unit: LineDef['unit']): LineDef =>
  ({ ...described, unit, default: 1, min: 0, max: 1e12, group: 'Demand' }) as LineDef

/** The same page twice: once in kW and kWh, once in MW and MWh with the conversions that the unit check asks for. */
const pages = {
  small: {
    power: figure('kW'),
    hours: figure('h/month'),
    price: figure('USD/kWh'),
    energy: { ...described, unit: 'kWh/month', formula: 'power * hours' },
    cost: { ...described, unit: 'USD/month', formula: 'energy * price' },
    soFar: { ...described, unit: 'USD', formula: 'cumulative(cost)' },
  },
  large: {
    power: figure('MW'),
    hours: figure('h/month'),
    price: figure('USD/MWh'),
    energy: { ...described, unit: 'MWh/month', formula: 'power * hours' },
    cost: { ...described, unit: 'USD/month', formula: 'energy * price' },
    soFar: { ...described, unit: 'USD', formula: 'cumulative(cost)' },
  },
} as const

function costs(page: keyof typeof pages, values: Readonly<Record<string, number>>): number[] {
  const one = sheet('page', { title: 'Page', about: 'A test.', index: 'plan', lines: pages[page] })
  const { model } = buildModel({ indexes: {}, slots: {}, slotIndex: 'plan', sheets: [one], words: [] })
  const inputs = Object.entries(values).map(([name, value]) => [`page.${name}`, value] as const)
  return [
    ...start(compile(model, { months: 6, members: {}, values: new Map(inputs) }, vocabulary([]))).column(
      'page.soFar',
    ),
  ]
}

describe('the units in which a page is written', () => {
  it('change nothing', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(positive, positive, positive, (power, hours, price) => {
        const small = costs('small', { power, hours, price })
        const large = costs('large', { power: power / 1000, hours, price: price * 1000 })
        small.forEach((x, t) => expect((large[t] ?? Number.NaN) / x).toBeCloseTo(1, 12))
      }),
      { numRuns: 50 },
    )
  })

  it('cannot be mixed without a conversion', () => {
    const mixed = { ...pages.small, power: figure('MW') }
    const page = sheet('page', { title: 'Page', about: 'A test.', index: 'plan', lines: mixed })
    const build = () => buildModel({ indexes: {}, slots: {}, slotIndex: 'plan', sheets: [page], words: [] })
    expect(build).toThrow(
      'page.energy is declared kWh/month, but its formula gives MWh/month, 1000 times as large',
    )
  })
})
