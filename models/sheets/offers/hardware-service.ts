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

/** States that nothing is owned, signed or deposited: what services on demand and by the token share. */
export const uncommittedLines = {
  feeDeposit: { label: 'Deposit on monthly fees', unit: 'USD', value: 0, why: 'None is asked.' },
  capex: { label: 'Hardware capital cost', unit: 'USD/month', value: 0, why: 'Nothing is bought.' },
  proceeds: {
    label: 'Proceeds of retired hardware',
    unit: 'USD/month',
    value: 0,
    why: 'Nothing is owned.',
  },
  taxAllowance: {
    label: 'Hardware tax allowance',
    unit: 'USD/month',
    value: 0,
    why: 'Fees are deducted as they are paid.',
  },
  taxValue: { label: 'Cost not yet allowed', unit: 'USD', value: 0, why: 'Nothing is owned.' },
  exitValue: { label: 'What the hardware would fetch', unit: 'USD', value: 0, why: 'Nothing is owned.' },
  feeSigned: {
    label: 'Monthly fees signed',
    unit: 'USD/month',
    value: 0,
    why: 'Nothing is signed for a term.',
  },
} as const satisfies Record<string, LineDef>
