import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks how many people stay when a partner runs the nodes. */
export const operationsInputs = {
  keptShare: {
    label: 'Share of the platform team that stays',
    unit: '1',
    index: 'offer',
    default: 0.6,
    min: 0,
    max: 1,
    low: 0.5,
    high: 1,
    group: 'Partner',
    question: 'What share of the platform team do you still need with a partner?',
    why: 'A partner takes over hall and nodes, not the platform that your teams use.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
