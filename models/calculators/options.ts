import { sheet } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'
import { amount, number, rate } from './figure.ts'

const source = {
  ...sources.textbook,
  name: 'Cox, Ross and Rubinstein 1979; Black and Scholes 1973',
} as const

/** Values the right to wait, to expand or to leave. */
export const options = sheet('options', {
  title: 'Worth of waiting',
  about:
    'What the right to decide later is worth: to expand, which is a right to buy, or to leave, which is a right to sell. One step up or down, and the formula for a value that moves all the time. For comparison: plans themselves are valued without it.',
  index: 'plan',
  lines: {
    value: amount(
      'Value of the project',
      20e6,
      'What would the project be worth?',
      'What it brings in, in today’s money.',
      { min: 0.01 },
    ),
    strike: amount(
      'Price of the right',
      19e6,
      'What does it cost to expand, or bring to leave?',
      'The investment, or the salvage value.',
      { min: 0.01 },
    ),
    up: number(
      'Factor of the good case',
      1.35,
      'By what does the value grow in the good case?',
      'One step of the tree.',
      { min: 1.000001, max: 100 },
    ),
    riskFree: rate(
      'Safe rate',
      0.045,
      'What does a safe loan earn a year?',
      'What is certain is discounted at it.',
    ),
    years: number('Years until the decision', 1.5, 'How long can one wait?', 'Longer is worth more.', {
      min: 0.000001,
      max: 100,
    }),
    volatility: number(
      'Swing of the value',
      0.35,
      'By how much does the value swing a year?',
      'One standard deviation.',
      { min: 0.000001, max: 10 },
    ),
    payout: rate(
      'What the project pays out while one waits',
      0,
      'Which share of the value is lost for each year of waiting?',
      'Earnings forgone, or years of a patent that pass: the dividend yield of the formula.',
    ),
    down: {
      label: 'Factor of the bad case',
      unit: '1',
      formula: '1 / up',
      why: 'As far down as up, unless you give another.',
    },
    upChance: {
      label: 'Weight of the good case',
      unit: '1',
      formula: '(1 + riskFree - down) / (up - down)',
      shown: true,
      why: 'Not a chance but the weight at which the project itself earns the safe rate.',
      source,
    },
    staticValue: {
      label: 'Net present value today',
      unit: 'USD',
      formula: 'value - strike',
      shown: true,
      why: 'If one had to decide now.',
    },
    callUp: {
      label: 'Right to expand in the good case',
      unit: 'USD',
      formula: 'excess(value * up, strike)',
      why: 'One expands only where it pays.',
    },
    callDown: {
      label: 'Right to expand in the bad case',
      unit: 'USD',
      formula: 'excess(value * down, strike)',
      why: 'One expands only where it pays.',
    },
    expandStep: {
      label: 'Right to expand, one step',
      unit: 'USD',
      formula: '(upChance * callUp + (1 - upChance) * callDown) / (1 + riskFree)',
      shown: true,
      why: 'Both cases by their weights, a year before.',
      source,
    },
    putUp: {
      label: 'Right to leave in the good case',
      unit: 'USD',
      formula: 'excess(strike, value * up)',
      why: 'One leaves only where it pays.',
    },
    putDown: {
      label: 'Right to leave in the bad case',
      unit: 'USD',
      formula: 'excess(strike, value * down)',
      why: 'One leaves only where it pays.',
    },
    abandonStep: {
      label: 'Right to leave, one step',
      unit: 'USD',
      formula: '(upChance * putUp + (1 - upChance) * putDown) / (1 + riskFree)',
      shown: true,
      why: 'Both cases by their weights, a year before.',
      source,
    },
    spread: {
      label: 'Swing until the decision',
      unit: '1',
      formula: 'volatility * sqrt(years)',
      why: 'It grows with the root of time.',
    },
    distance: {
      label: 'Value over price, in swings',
      unit: '1',
      formula: '(ln(value / strike) + (riskFree - payout) * years) / spread + spread / 2',
      why: 'How far the value is above the price, seen from the decision.',
    },
    valueLeft: {
      label: 'Value at the decision, present',
      unit: 'USD',
      formula: 'value * exp(-payout * years)',
      why: 'Less what it pays out until then.',
    },
    strikePresent: {
      label: 'Price of the right, present',
      unit: 'USD',
      formula: 'strike * exp(-riskFree * years)',
      why: 'It is paid at the decision.',
    },
    expand: {
      label: 'Right to expand',
      unit: 'USD',
      formula: 'valueLeft * normalShare(distance) - strikePresent * normalShare(distance - spread)',
      shown: true,
      why: 'The formula of Black and Scholes for a right to buy.',
      source,
    },
    abandon: {
      label: 'Right to leave',
      unit: 'USD',
      formula: 'expand - valueLeft + strikePresent',
      shown: true,
      why: 'The right to sell follows from the right to buy: holding both sides of a bargain is holding the bargain.',
      source,
    },
  },
})
