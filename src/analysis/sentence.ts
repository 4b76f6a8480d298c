import type { Line } from '../engine'
import { type Computed, kindOf } from '../scenario'
import { formatQuantity, isUnit, type NumberKind, readerCurrency, splitQuantity, type Unit } from '../units'
import { monthName } from './calendar'
import { midSentence } from './input-name'

/** A value within a sentence; it opens the line that holds it. */
export interface ValuePiece {
  readonly text: string
  readonly cell: string
  readonly month?: number
}

/** A piece of a sentence: plain text, or a value that opens. */
export type Piece = string | ValuePiece

export type Sentence = readonly Piece[]

/** Fills a sentence: what stands in braces is replaced by a piece or a sentence. Throws when one is missing. */
export function fill(template: string, gaps: Readonly<Record<string, Piece | Sentence>>): Sentence {
  return template
    .split(/(\{[A-Za-z]+\})/)
    .filter(part => part !== '')
    .flatMap((part): Sentence => {
      if (!part.startsWith('{')) return [part]
      const gap = gaps[part.slice(1, -1)]
      if (gap === undefined) throw new Error(`the sentence "${template}" lacks ${part}`)
      return isPiece(gap) ? [gap] : gap
    })
}

const isPiece = (gap: Piece | Sentence): gap is Piece => typeof gap === 'string' || 'text' in gap

/** Gives what people call a row. */
export const nameOf = (row: string, { names }: Computed): string => names.get(row) ?? row

/** Gives what people call a strategy where room is short. */
export function shortNameOf(id: string, { scenario }: Computed): string {
  const strategy = scenario.strategies.find(one => one.id === id)
  return strategy?.shortName ?? strategy?.name ?? id
}

/** How a value is written in a sentence. */
export interface ValueOptions {
  /** Spelled out, as in 2,500 accelerators. */
  readonly long?: boolean
  /** To the nearest whole: half an accelerator is one of the forecast, not of the world. */
  readonly whole?: boolean
  /** Without its unit, where the unit follows later. */
  readonly bare?: boolean
  /** In the words of the sentence rather than in its own unit: the price of an hour is money. */
  readonly unit?: Unit
  readonly kind?: NumberKind
  /** Written otherwise than as a quantity, such as months as years. */
  readonly as?: (value: number) => string
}

/** Shows the value of a cell in a month; what it says is what the model holds. */
export function figureOf(
  cell: string,
  computed: Computed,
  month?: number,
  options: ValueOptions = {},
): ValuePiece {
  const { run } = computed
  const line = run.program.expansion.cells.get(cell)?.line
  if (!line) throw new Error(`this plan has no ${cell}`)
  const text = valueText(run.value(cell, month ?? 0), line, computed, options)
  return { cell, text, ...(month === undefined ? {} : { month }) }
}

/** Shows a margin or another share of an estimate: more than two figures would say more than is known. */
export function marginOf(cell: string, computed: Computed): ValuePiece {
  return figureOf(cell, computed, undefined, {
    as: share => formatQuantity(Number(share.toPrecision(2)), '1'),
  })
}

/** Names the calendar month that a cell holds, counted from the decision. */
export function dateOf(cell: string, computed: Computed): ValuePiece {
  return figureOf(cell, computed, undefined, { as: month => monthName(computed.scenario.startMonth, month) })
}

/** Writes a value of a line as sentences do. */
export function valueText(
  value: number,
  line: Pick<Line, 'name' | 'unit'>,
  { scenario }: Computed,
  {
    long = false,
    bare = false,
    whole = false,
    unit = isUnit(line.unit) ? line.unit : '1',
    kind = kindOf(line),
    as,
  }: ValueOptions = {},
): string {
  if (as && Number.isFinite(value)) return as(value)
  const currency = readerCurrency(scenario.currency.code, scenario.currency.perUsd)
  const shown = whole ? Math.round(value) : value
  if (bare) return splitQuantity(shown, unit, { style: 'sentence', kind, currency }).number
  return formatQuantity(shown, unit, { kind, long, currency })
}

/** Gives a sentence as plain text. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('')
}

/** The short name of a strategy as it stands inside a sentence; a name that someone gave, such as a company's, stays as it is. */
export function inSentence(id: string, computed: Computed): string {
  const strategy = computed.scenario.strategies.find(one => one.id === id)
  const isGiven = computed.scenario.offers.some(
    ({ name, id: offer }) => name === strategy?.name && offer === strategy.parts[0]?.offer,
  )
  return isGiven ? shortNameOf(id, computed) : midSentence(shortNameOf(id, computed))
}
