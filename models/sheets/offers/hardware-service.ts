import type { LineDef } from '../../../src/engine/define.ts'

/** States what traffic out of a service costs, reserved or on demand. */
export const egressLines = {
  egressCost: {
    label: 'Cost of traffic',
    unit: 'USD/month',
    formula: 'if(fleet.gpusOnPart > 0, egress * egressPrice, 0)',
    why: 'What leaves the service, in the months of use.',
  },
} as const satisfies Record<string, LineDef>
