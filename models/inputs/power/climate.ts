import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks what differs from the record of the weather. */
export const climateInputs = {
  warming: {
    label: 'Warmer than the record',
    unit: 'K',
    default: 0,
    min: -2,
    max: 5,
    low: 0,
    high: 1,
    group: 'Cooling',
    question: 'How much warmer than the record do you plan for?',
    why: 'Typical years end before 2020; half a kelvin is a usual allowance for a hall that runs into the 2030s.',
    source: sources.assumption,
  },
  extremeMargin: {
    label: 'Margin on estimated extremes',
    unit: 'K',
    default: { catalogue: 'extremeMargin' },
    min: 0,
    max: 5,
    group: 'Cooling',
    question: 'How much hotter than estimated do you take the design extreme?',
    why: 'Where no hourly record exists the extreme is an estimate.',
  },
  designWetBulb: {
    label: 'Design wet bulb',
    unit: 'degC',
    default: { catalogue: 'extremeWetBulb' },
    min: 0,
    max: 40,
    group: 'Cooling',
    question: 'For what wet bulb are cooling towers laid out?',
    why: 'Towers are sized for the wet bulb that is exceeded in 0.4% of the hours.',
  },
  pressure: {
    label: 'Air pressure',
    unit: 'Pa',
    default: { catalogue: 'pressure' },
    min: 60000,
    max: 110000,
    group: 'Cooling',
    question: 'What is the air pressure at this height?',
    why: 'Thin air holds more water by weight.',
  },
} as const satisfies Record<string, InputDef>
