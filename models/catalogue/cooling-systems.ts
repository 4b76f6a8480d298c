import type { Entry } from './entry.ts'

const source = 'Power density and cooling practice, vendor limits'
const date = '2026-11-22'
const limit = (value: number, low: number, high: number) =>
  ({ value, low, high, unit: 'kW/rack', grade: 'B', source, date }) as const
const liquid = (value: 0 | 1) =>
  ({ value, unit: '1', grade: 'A', source: 'Definition of the system', date }) as const

/** Lists the cooling systems that each part weighs, simplest first, with the rack power up to which each suffices. */
export const coolingSystems = {
  air: { name: 'Air, contained aisles', figures: { densityLimit: limit(20, 15, 25), usesLiquid: liquid(0) } },
  inRow: { name: 'In-row coolers', figures: { densityLimit: limit(40, 30, 50), usesLiquid: liquid(0) } },
  rearDoor: { name: 'Active rear door', figures: { densityLimit: limit(70, 55, 75), usesLiquid: liquid(0) } },
  directToChip: {
    name: 'Direct-to-chip liquid',
    figures: { densityLimit: limit(250, 200, 300), usesLiquid: liquid(1) },
  },
} as const satisfies Record<string, Entry>
