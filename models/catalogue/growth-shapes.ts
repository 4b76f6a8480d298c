/** Holds a named growth: growth per year as a share, with its range, and at how many times of today it ends. */
export interface GrowthShape {
  readonly id: string
  readonly label: string
  readonly growth: number
  readonly low: number
  readonly high: number
  /** Left out where growth ends with the growth window. */
  readonly cap?: number
  readonly note: string
  readonly source: string
  readonly grade: 'A' | 'B' | 'C'
}

/** Lists the growths to choose from: of compute demand before efficiency, as published and planned in November 2026. */
export const growthShapes = [
  {
    id: 'flat',
    label: 'Flat',
    growth: 0,
    low: 0,
    high: 0.05,
    note: 'what runs today, and no more',
    source: 'Definition',
    grade: 'A',
  },
  {
    id: 'slow',
    label: 'Slow',
    growth: 0.15,
    low: 0.05,
    high: 0.2,
    note: 'pilots that stay pilots, and a little more',
    source: 'Lenovo and IDC: APAC enterprises plan 15% more AI spending in 2026; low end of Cisco',
    grade: 'B',
  },
  {
    id: 'moderate',
    label: 'Moderate',
    growth: 0.3,
    low: 0.15,
    high: 0.45,
    note: 'a programme that finds its users',
    source: 'IDC: AI infrastructure 28% a year to 2029; McKinsey: AI capacity 28% a year to 2030',
    grade: 'B',
  },
  {
    id: 'strong',
    label: 'Strong',
    growth: 1,
    low: 0.6,
    high: 1.5,
    note: 'a doubling every year',
    source:
      'Average enterprise AI budget 141% a year from 2024 to 2026; token spending doubled in half a year',
    grade: 'C',
  },
  {
    id: 'exponential',
    label: 'Exponential, up to twenty times',
    growth: 3,
    low: 2,
    high: 6,
    cap: 20,
    note: 'four times a year, until budgets stop it',
    source: 'Tokens of Google, Microsoft Foundry and China: four to seven times a year in 2025 and 2026',
    grade: 'B',
  },
] as const satisfies readonly GrowthShape[]
