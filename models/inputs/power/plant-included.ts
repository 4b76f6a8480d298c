import type { InputDef } from '../../../src/engine/define.ts'

/** Asks what a partner states of the own premises. */
export const plantIncludedInputs = {
  partnerPue: {
    label: 'PUE that the partner states',
    unit: '1',
    default: { catalogue: 'designPue' },
    min: 1,
    max: 3,
    group: 'Partner',
    question: 'What PUE does the partner state over a year?',
    why: 'It is paid for in the price of the hour; here it serves to report energy and emissions.',
  },
  partnerPeakPue: {
    label: 'PUE of the partner in the worst hour',
    unit: '1',
    default: { catalogue: 'designPeakPue' },
    min: 1,
    max: 3,
    group: 'Partner',
    question: 'What PUE does the partner’s hall reach on the hottest day?',
    why: 'For reporting peak power.',
  },
  partnerWue: {
    label: 'Water that the partner states',
    unit: 'L/kWh',
    default: { catalogue: 'designWue' },
    min: 0,
    max: 5,
    group: 'Partner',
    question: 'How much water does the partner’s cooling take?',
    why: 'For reporting water.',
  },
} as const satisfies Record<string, InputDef>
