import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Scenario } from '../scenario'
import {
  type FormatOptions,
  formatQuantity,
  numberLocale,
  type Reader,
  readerCurrency,
  type Unit,
} from '../units'
import { type Shown, showIn } from './quantity'
import { useUnitChoice } from './unit-choice'

/** Writes quantities as the reader wants them; nothing of it is saved with a figure or ranks anything. */
export interface Display {
  readonly reader: Reader
  /** Writes a value of a line. */
  readonly show: (value: number, line: Shown, options?: FormatOptions) => string
  /** Writes a value in a unit. */
  readonly quantity: (value: number, unit: Unit, options?: FormatOptions) => string
  readonly money: MoneyDisplay
}

/** Writes money of charts, whose axes have round values in the reader's currency. */
interface MoneyDisplay {
  /** Turns US dollars into the reader's currency. */
  readonly of: (usd: number) => number
  /** Writes money that is in the reader's currency already. */
  readonly text: (amount: number) => string
  /** Chooses the multiple for an axis and what it is called, such as $M. */
  readonly scale: (largest: number) => MoneyScale
}

export interface MoneyScale {
  readonly unit: string
  /** Writes ticks. */
  readonly tick: (amount: number) => string
  /** Writes figures, to one decimal. */
  readonly figure: (amount: number) => string
}

/** The multiples of money, the largest first; below two of one the next reads better. */
const multiples = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const

/** Makes a display for a reader. */
export function displayOf(reader: Reader): Display {
  return {
    reader,
    show: (value, line, options) => showIn(reader, value, line, options),
    quantity: (value, unit, options) => formatQuantity(value, unit, { ...reader, ...options }),
    money: moneyOf(reader),
  }
}

function moneyOf({ currency = { symbol: '$', perUsd: 1 } }: Reader): MoneyDisplay {
  const own = { symbol: currency.symbol, perUsd: 1 }
  return {
    of: usd => usd * currency.perUsd,
    text: amount => formatQuantity(amount, 'USD', { currency: own }),
    scale: largest => {
      const [size, mark] = multiples.find(([from]) => largest >= 2 * from) ?? [1, '']
      const written = (amount: number, options: Intl.NumberFormatOptions) =>
        Number((amount / size).toPrecision(6))
          .toLocaleString(numberLocale(), options)
          .replace('-', '−')
      return {
        unit: `${currency.symbol}${mark}`.trim(),
        tick: amount => written(amount, { maximumFractionDigits: 2, useGrouping: 'min2' }),
        figure: amount => written(amount, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      }
    },
  }
}

const Context = createContext<Display>(displayOf({}))

/** Gives the display of a plan's currency and of the reader's units to everything below. */
export function DisplayFor({
  scenario,
  children,
}: {
  readonly scenario: Scenario
  readonly children: ReactNode
}) {
  const { code, perUsd } = scenario.currency
  const { volume, temperature } = useUnitChoice()
  const display = useMemo(
    () => displayOf({ currency: readerCurrency(code, perUsd), volume, temperature }),
    [code, perUsd, volume, temperature],
  )
  return <Context.Provider value={display}>{children}</Context.Provider>
}

/** Reads the display; US dollars and metric units outside any. */
export const useDisplay = (): Display => useContext(Context)
