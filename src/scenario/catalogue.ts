/** A figure of the catalogue: a null value is not known for the place, and its fallback, if any, stands in, marked as one. */
export interface Figure {
  readonly value: number | null
  readonly low?: number | null
  readonly high?: number | null
  readonly grade?: 'A' | 'B' | 'C' | 'fallback'
  readonly source?: string
  readonly date?: string
  readonly address?: string
  readonly note?: string
  readonly fallback?: Omit<Figure, 'fallback' | 'value'> & { readonly value: number }
}

/** The figures of one thing in the catalogue, such as a market, by field. */
export interface Entry {
  readonly name: string
  /** Of a market: the country in which it lies, as two letters. */
  readonly country?: string
  readonly figures: Readonly<Record<string, Figure>>
}

/** A market: its figures, and whose weather it has. */
export interface MarketEntry extends Entry {
  readonly climate?: string
}

/** Stretches of hours that are alike: their dry bulb and wet bulb in degC, and how many hours of a year they last. */
export interface ClimateCells {
  readonly dryBulb: readonly number[]
  readonly wetBulb: readonly number[]
  readonly hours: readonly number[]
}

/** The climate of a place: its figures, and cells of typical months and of a year. */
export interface ClimateEntry extends Entry {
  readonly typical: ClimateCells
  readonly year: ClimateCells
}

/** A kind of offer: which sheet fills each slot. */
export interface OfferKind {
  readonly label: string
  readonly fillings: Readonly<Record<string, string>>
}

/** What the model offers a scenario to choose from. */
export interface Catalogue {
  readonly markets: Readonly<Record<string, MarketEntry>>
  readonly climates: Readonly<Record<string, ClimateEntry>>
  readonly accelerators: Readonly<Record<string, Entry>>
  readonly languageModels: Readonly<Record<string, Entry>>
  readonly offerKinds: Readonly<Record<string, OfferKind>>
  /** Candidates that each row of the index that theirs links to weighs, by index and id. */
  readonly candidates: Readonly<Record<string, Readonly<Record<string, Entry>>>>
  /** How many months are computed. */
  readonly months: number
}

/** The input of a part that holds its cap; a document may write it at the part. */
export const capLine = 'fleet.limit'

/** A default taken from the catalogue: the figure, or the fallback that stands in for it. */
export interface Chosen {
  readonly figure: Omit<Figure, 'fallback' | 'value'> & { readonly value: number }
  readonly isFallback: boolean
}

/** Chooses the figure itself or its marked fallback; undefined where there is neither. */
export function chosen(figure: Figure | undefined): Chosen | undefined {
  if (!figure) return undefined
  const { fallback, value, ...rest } = figure
  if (value !== null) return { figure: { ...rest, value }, isFallback: false }
  return fallback ? { figure: fallback, isFallback: true } : undefined
}
