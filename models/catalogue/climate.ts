import type { Entry, Figure } from './entry.ts'

/** Names the figures that every climate states. */
export const climateFields = [
  'meanDryBulb',
  'meanWetBulb',
  'meanDewPoint',
  'extremeDryBulb',
  'extremeWetBulb',
  'extremeMargin',
  'pressure',
] as const

/** Holds stretches of hours that are alike: dry bulb and wet bulb in degC, and for how many hours of a year they last. */
export interface ClimateCells {
  readonly dryBulb: readonly number[]
  readonly wetBulb: readonly number[]
  readonly hours: readonly number[]
}

/** Names the series that a climate states by calendar month. */
export type MonthlySeries =
  | 'meanDailyLow'
  | 'meanDailyHigh'
  | 'dryBulb'
  | 'dewPoint'
  | 'relativeHumidity'
  | 'wetBulb'

/** Holds the climate of a place. */
export interface Climate extends Entry {
  readonly id: string
  readonly country: string
  /** A: hourly stations. B: hourly reanalysis, an old or a restricted year. C: daily observations. D: monthly normals. E: a neighbour's, or an estimate. */
  readonly quality: 'A' | 'B' | 'C' | 'D' | 'E'
  /** The years that it stands for. */
  readonly period: string
  readonly extremesBasis: string
  readonly figures: Readonly<Record<(typeof climateFields)[number], Figure>>
  /** January to December; temperatures in degC, humidity in per cent. */
  readonly monthly: Readonly<Record<MonthlySeries, readonly number[]>>
  /** Four cells for each calendar month. */
  readonly typical: ClimateCells
  /** The cells of a measured year where one is published, else of the typical year. */
  readonly year: ClimateCells
  readonly notes: readonly string[]
}
