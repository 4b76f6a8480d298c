/** Holds a named growth: growth per year as a share, with its range. */
export interface GrowthShape {
  readonly id: string
  readonly label: string
  readonly growth: number
  readonly low: number
  readonly high: number
  readonly note: string
}

/** Lists the growths to choose from; the shares are planning assumptions of November 2026. */
export const growthShapes = [
  {
    id: 'slow',
    label: 'Slow',
    growth: 0.15,
    low: 0,
    high: 0.3,
    note: 'pilots that stay pilots, and a little more',
  },
  {
    id: 'moderate',
    label: 'Moderate',
    growth: 0.4,
    low: 0.2,
    high: 0.7,
    note: 'a programme that finds its users',
  },
  { id: 'high', label: 'High', growth: 1, low: 0.5, high: 1.6, note: 'a doubling every year' },
  {
    id: 'exponential',
    label: 'Exponential',
    growth: 2,
    low: 1.2,
    high: 3,
    note: 'agents and products at once',
  },
] as const satisfies readonly GrowthShape[]
