import type { Unit } from '../../src/units'

/** Holds a figure that stands in where none is known for the place; it is always shown as one. */
export interface Fallback {
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly grade: 'fallback'
  readonly source: string
  readonly address?: string
  readonly date: string
  readonly note?: string
}

/** Holds a figure with unit, source and date. A null value is not known; without a fallback it cannot be used. */
export interface Figure {
  readonly value: number | null
  readonly low?: number
  readonly high?: number
  readonly unit: Unit
  readonly grade?: 'A' | 'B' | 'C'
  readonly source?: string
  readonly address?: string
  readonly date?: string
  readonly note?: string
  readonly fallback?: Fallback
}

/** Holds the figures of one thing, such as a market. */
export interface Entry {
  readonly name: string
  readonly figures: Readonly<Record<string, Figure>>
}

/** Names the figures of the usual system around an accelerator: what a node holds and draws, what it costs to buy and to rent. */
export const systemFields = [
  'powerPerGpu',
  'nodePower',
  'gpuPerNode',
  'liquidOnly',
  'gpuPrice',
  'onDemandPrice',
  'oneYearPrice',
  'threeYearPrice',
  'providerCost',
] as const

/** Holds the figures of the usual system around an accelerator. */
export type SystemFigures = Readonly<Record<(typeof systemFields)[number], Figure>>

/** Names the figures that every market states, known or not. */
export const marketFields = [
  'electricityTariff',
  'electricityEscalation',
  'greenPremium',
  'carbonIntensity',
  'waterPrice',
  'designPue',
  'designPeakPue',
  'designWue',
  'constructionCost',
  'landPrice',
  'liquidPremium',
  'buildMonths',
  'gridMonths',
  'colocationRent',
  'densityPremium',
  'colocationEscalator',
  'billedPue',
  'taxRate',
  'discountRate',
  'countryRisk',
  'lendingRate',
  'hardwareInitial',
  'hardwareAnnual',
  'plantInitial',
  'plantAnnual',
  'facilityWage',
  'platformWage',
  'wageGrowth',
] as const

/** Names the figures that only some markets have, where the general one does not hold: how tax spreads a cost, what purchases are taxed. */
type OwnField =
  | 'hardwareMethod'
  | 'hardwareLife'
  | 'plantMethod'
  | 'plantLife'
  | 'firstYearShare'
  | 'vatRate'
  | 'serviceTax'
  | 'inflation'
  | 'exchangeRate'

/** Holds a market: a place with its prices, waits, taxes and wages. */
export interface Market extends Entry {
  readonly id: string
  readonly country: string
  readonly currency: string
  /** The id of the climate of its main metro; a site may name another. */
  readonly climate: string
  readonly figures: Readonly<Record<(typeof marketFields)[number], Figure>> &
    Readonly<Partial<Record<OwnField, Figure>>>
  /** What the figures do not say: moratoria, licences, residency of data. */
  readonly notes: readonly string[]
}
