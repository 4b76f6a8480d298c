/** Holds a named growth: a yearly factor with its range. */
export interface GrowthShape {
  readonly id: string
  readonly label: string
  readonly factor: number
  readonly low: number
  readonly high: number
  readonly note: string
}

/** Lists the growths to choose from; the factors are planning assumptions of November 2026. */
export const growthShapes = [
  {
    id: 'slow',
    label: 'Slow',
    factor: 1.15,
    low: 1,
    high: 1.3,
    note: 'pilots that stay pilots, and a little more',
  },
  {
    id: 'moderate',
    label: 'Moderate',
    factor: 1.4,
    low: 1.2,
    high: 1.7,
    note: 'a programme that finds its users',
  },
  { id: 'high', label: 'High', factor: 2, low: 1.5, high: 2.6, note: 'a doubling every year' },
  {
    id: 'exponential',
    label: 'Exponential',
    factor: 3,
    low: 2.2,
    high: 4,
    note: 'agents and products at once',
  },
] as const satisfies readonly GrowthShape[]
