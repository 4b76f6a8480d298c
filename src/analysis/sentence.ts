import { type Computed, kindOf } from '../scenario'
import type { Line } from '../engine'
import { formatQuantity, isUnit } from '../units'

/** A value within a sentence; it opens the line that holds it. */
export interface ValuePiece {
  readonly text: string
  readonly cell: string
  readonly month?: number
}

/** A piece of a sentence: plain text, or a value that opens. */
export type Piece = string | ValuePiece

export type Sentence = readonly Piece[]

/** Fills a sentence: what stands in braces is replaced by its piece. Throws when a piece is missing. */
export function fill(template: string, pieces: Readonly<Record<string, Piece>>): Sentence {
  return template
    .split(/(\{[A-Za-z]+\})/)
    .filter(part => part !== '')
    .map(part => {
      if (!part.startsWith('{')) return part
      const piece = pieces[part.slice(1, -1)]
      if (piece === undefined) throw new Error(`the sentence "${template}" lacks ${part}`)
      return piece
    })
}

/** Gives what people call a row. */
export const nameOf = (row: string, { names }: Computed): string => names.get(row) ?? row

/** How a value is written in a sentence. */
export interface ValueOptions {
  /** Spelled out, as in 2,500 accelerators. */
  readonly long?: boolean
  /** Written otherwise than as a quantity, such as months as years. */
  readonly as?: (value: number) => string
}

/** Shows the value of a cell in a month; what it says is what the model holds. */
export function valueOf(
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

/** Writes a value of a line as sentences do. */
export function valueText(
  value: number,
  line: Pick<Line, 'name' | 'unit'>,
  { scenario }: Computed,
  { long, as }: ValueOptions = {},
): string {
  if (as && Number.isFinite(value)) return as(value)
  if (!isUnit(line.unit)) return String(value)
  const { code, perUsd } = scenario.currency
  const currency = code === 'USD' ? undefined : { symbol: `${code} `, perUsd }
  return formatQuantity(value, line.unit, { kind: kindOf(line), long, currency })
}

/** Gives a sentence as plain text. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('')
}
