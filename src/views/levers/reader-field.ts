import { type InputState, kindOf } from '../../scenario'
import {
  fieldText,
  fromDisplay,
  numberLocale,
  parseQuantity,
  type Reader,
  readerScale,
  toDisplay,
  UnitError,
  unitSuffix,
} from '../../units'
import { showIn, unitOf } from '../quantity'

/** How the field of an input shows its figure to a reader and reads what is typed. */
export interface ReaderField {
  readonly suffix: string
  readonly shown: (value: number) => number
  /** The inverse of `shown`. */
  readonly value: (shown: number) => number
  readonly text: (shown: number) => string
  readonly parse: (text: string, current: number) => { readonly value: number } | { readonly error: string }
}

/** Makes the field of an input. A bare number is meant as it is shown; one with a unit says its own. */
export function readerField(input: Pick<InputState, 'line' | 'min' | 'max'>, reader: Reader): ReaderField {
  const { line } = input
  const unit = unitOf(line)
  const kind = kindOf(line)
  const { factor, offset, unit: label } = readerScale(unit, reader)
  const isOwn = factor !== 1 || offset !== 0
  const shown = (value: number) => toDisplay(value, unit, kind) * factor + offset
  const value = (seen: number) => fromDisplay((seen - offset) / factor, unit, kind)
  const plain = unitSuffix(label as typeof unit, kind)
  return {
    suffix: reader.currency ? plain.replace('$', reader.currency.symbol.trim()) : plain,
    shown,
    value,
    text: seen =>
      // A converted figure has digits that nobody typed.
      isOwn
        ? fieldText(Number(seen.toPrecision(5)), '1', { kind: 'ratio' })
        : fieldText(value(seen), unit, { kind }),
    parse: (text, current) => {
      const limits = `Enter ${showIn(reader, input.min, line, table)} to ${showIn(reader, input.max, line, table)}.`
      try {
        const typed =
          isOwn && bare.test(text)
            ? value(
                parseQuantity(text, '1', { kind: 'ratio', current: shown(current), locale: numberLocale() }),
              )
            : parseQuantity(text, unit, { bare: 'display', current, kind, locale: numberLocale() })
        if (typed < input.min || typed > input.max) return { error: limits }
        if (line.input?.whole && !Number.isInteger(typed)) return { error: `Enter a whole number. ${limits}` }
        return { value: shown(typed) }
      } catch (error) {
        if (error instanceof UnitError) return { error: error.message }
        throw error
      }
    },
  }
}

const table = { style: 'table' } as const

/** A number, a product or a change by some per cent: all without a unit. */
const bare = /^[\s\d.,'’*×+\-−\u00a0\u202f]*%?\s*$/
