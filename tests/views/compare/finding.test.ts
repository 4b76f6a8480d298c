import { expect, it } from 'vitest'
import { findingOf as find } from '../../../src/views/compare/finding'
import { displayOf } from '../../../src/views/display'
import { plan, withoutBridge } from '../../analysis/plans'

const findingOf = (plans: Parameters<typeof find>[0], baseline: string) =>
  find(plans, baseline, displayOf({}))
const compared = (name: string, computed = plan()) => ({ id: name, name, computed })
const dearer = () => compared('Dearer', plan({ inputs: { 'johor:site.discountRate': '5%' } }))

it('says which plan costs least, by the numbers of the plans', () => {
  const [base, other] = [compared('Base'), dearer()]
  const cost = ({ computed }: typeof base) =>
    Math.min(
      ...computed.scenario.strategies
        .map(({ id }) => computed.run.value(`${id}:comparison.rankedCost`))
        .filter(value => !Number.isNaN(value)),
    )
  const millions = Number(((cost(other) - cost(base)) / 1e6).toPrecision(3))
  expect(millions).toBeGreaterThan(0)
  expect(findingOf([base, other], 'Base')).toBe(`Base costs $${millions}M less than Dearer over 5 years`)
  expect(findingOf([other, base], 'Dearer')).toBe(`Base costs $${millions}M less than Dearer over 5 years`)
})

it('calls equal plans equal', () => {
  expect(findingOf([compared('One'), compared('Two')], 'One')).toBe('One and Two cost the same over 5 years')
})

it('does not compare costs over different horizons', () => {
  const longer = compared('Longer', plan({ inputs: { 'clock.horizon': 84 } }))
  expect(findingOf([compared('Base'), longer], 'Base')).toMatch(/^2 plans over different horizons/)
})

it('says where nothing serves a plan', () => {
  const strategies = withoutBridge
  expect(findingOf([compared('Base'), compared('Bare', plan({ strategies }))], 'Base')).toBe(
    'No strategy serves Bare',
  )
})

it('asks for a second plan', () => {
  expect(findingOf([compared('Base')], 'Base')).toMatch(/two plans/)
})
