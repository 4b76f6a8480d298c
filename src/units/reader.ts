import { isMoney, unitWords } from './labels.ts'
import type { Unit } from './units.ts'

/** Gives the reader's currency at one stated rate; it formats and never ranks. */
export interface ReaderCurrency {
  readonly symbol: string
  readonly perUsd: number
}

/** Says how a reader wants quantities written; what is absent is written as the model has it. */
export interface Reader {
  readonly currency?: ReaderCurrency | undefined
  readonly volume?: 'L' | 'gal' | undefined
  readonly temperature?: 'C' | 'F' | undefined
}

/** Turns values of a unit into what a reader sees: shown = value × factor + offset, in another unit. */
export interface ReaderScale {
  readonly factor: number
  readonly offset: number
  /** Labels what is shown; it need not be a unit that a line may have. */
  readonly unit: string
}

/** The US gallon is defined as 231 cubic inches, so this is exact. */
const litresPerGallon = 3.785411784
const gallons: Readonly<Record<string, number>> = { L: 1 / litresPerGallon, m3: 1000 / litresPerGallon }

/** Finds how values of a unit are shown to a reader: money at the stated rate, litres as gallons, degrees as Fahrenheit. */
export function readerScale(unit: Unit, { currency, volume, temperature }: Reader): ReaderScale {
  if (temperature === 'F' && unit === 'degC') return { factor: 1.8, offset: 32, unit: 'degF' }
  if (temperature === 'F' && unit === 'K') return { factor: 1.8, offset: 0, unit: 'degF' }
  const rate = currency && isMoney(unit) ? currency.perUsd : 1
  if (volume !== 'gal') return { factor: rate, offset: 0, unit }
  const { above, below } = unitWords(unit)
  const ratio = (words: readonly string[]) => words.reduce((all, word) => all * (gallons[word] ?? 1), 1)
  const factor = ratio(above) / ratio(below)
  if (factor === 1) return { factor: rate, offset: 0, unit }
  return { factor: factor * rate, offset: 0, unit: unit.replace(/\b(L|m3)\b/g, 'gal') }
}

/** Signs that readers of a currency write before an amount, where the platform has none or an ambiguous one. */
const signs: Readonly<Record<string, string>> = { IDR: 'Rp', MYR: 'RM', SGD: 'S$', THB: '฿' }

/** Makes the reader's currency from its code; undefined for US dollars, in which the model has its money. */
export function readerCurrency(code: string, perUsd: number): ReaderCurrency | undefined {
  if (code === 'USD') return undefined
  const own = Object.hasOwn(signs, code) ? signs[code] : undefined
  if (own !== undefined) return { symbol: own, perUsd }
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency: code }).formatToParts(0)
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? code
  // A code would run into the number; a bare dollar sign would be taken for the US one.
  return { symbol: symbol === code || symbol === '$' ? `${code}\u00a0` : symbol, perUsd }
}
