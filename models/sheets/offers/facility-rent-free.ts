import type { LineDef } from '../../../src/engine/define.ts'

/** States that no rent is paid: what halls of one's own and space inside another price share. */
export const rentFreeLines = {
  rentSigned: {
    label: 'Rent signed for a term',
    unit: 'USD/month',
    value: 0,
    why: 'No rent is paid.',
  },
  rentFactor: { label: 'Contract rent against today', unit: '1', value: 1, why: 'No rent is paid.' },
  termMonths: {
    label: 'Term of the rent',
    unit: 'month',
    index: 'offer',
    value: 1,
    why: 'No rent is paid.',
  },
} as const satisfies Record<string, LineDef>
