import type { LineDef } from '../../../src/engine/define.ts'

/** States what network services cost at premises that the company builds or rents. */
export const networkServiceLines = {
  networkServices: {
    label: 'Network services',
    unit: 'USD/month',
    formula: 'if(ceiling > 0, fibreCost / clock.monthsPerYear + transitRate * transitPrice, 0)',
    why: 'Dark fibre, ports and transit, from the month in which the premises are there.',
  },
} as const satisfies Record<string, LineDef>
