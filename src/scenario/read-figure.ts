import type { Line } from '../engine'
import { formatQuantity, isUnit, parseQuantity, type Unit, UnitError } from '../units'
import { kindOf } from './number-kind'
import type { Quantity } from './scenario'
import { strings } from './strings'

/** A figure that cannot be taken: says why and what to do, and for one of a list its month. */
export class FigureError extends Error {
  constructor(
    message: string,
    readonly month?: number,
  ) {
    super(message)
  }
}

/** Returns a line's unit. Throws when the model has a unit outside the closed list, which its check excludes. */
export function unitOf(line: Line): Unit {
  if (!isUnit(line.unit)) throw new Error(`${line.id} has the unit ${line.unit}, which is not in the list`)
  return line.unit
}

/** What a written figure may refer to. */
export interface ReadOptions {
  /** The present value, for changes such as +10%. */
  readonly current?: number | undefined
  /** How a bare number is meant: in the unit of the line, or as a field shows it (75 is 75%). */
  readonly bare?: 'unit' | 'display'
  readonly locale?: string
}

/** Reads one figure of an input into the unit of its line, within its limits. Throws a FigureError. */
export function readFigure(quantity: Quantity, line: Line, options: ReadOptions = {}): number {
  const value = line.input?.flag
    ? flagOf(quantity)
    : (choiceOf(quantity, line) ?? numberOf(quantity, line, options))
  checkLimits(value, line)
  return value
}

/** Checks a number in the unit of its line against the limits of the line. Throws a FigureError. */
function checkLimits(value: number, line: Line): void {
  const { input } = line
  if (!input) throw new FigureError(strings.computed(line.id))
  if (!Number.isFinite(value)) throw new FigureError(strings.notFinite())
  // Most figures are within: writing the limits out costs more than reading a figure.
  const written = (limit: number) =>
    formatQuantity(limit, unitOf(line), { style: 'exact', kind: kindOf(line) })
  const { min, max } = input
  if (value < min) throw new FigureError(strings.belowLeast(written(min), written(max)))
  if (value > max) throw new FigureError(strings.aboveMost(written(min), written(max)))
  if (input.whole && !Number.isInteger(value)) throw new FigureError(strings.notWhole())
}

function flagOf(quantity: Quantity): number {
  const text = String(quantity).trim().toLowerCase()
  if (['true', 'yes', '1'].includes(text)) return 1
  if (['false', 'no', '0'].includes(text)) return 0
  throw new FigureError(strings.notFlag())
}

/** Reads a choice by its name, its short name, or a beginning that only one has; undefined for what is a number. */
function choiceOf(quantity: Quantity, { input }: Line): number | undefined {
  if (typeof quantity !== 'string' || !input?.choices || /^[-+]?[\d.]/.test(quantity.trim())) return undefined
  const text = quantity.trim().toLowerCase()
  const lists = [input.choices, input.choiceKeys ?? []].map(names => names.map(name => name.toLowerCase()))
  const whole = lists.map(names => names.indexOf(text)).find(at => at >= 0)
  if (whole !== undefined) return whole
  const near = lists.flatMap(names => names.flatMap((name, at) => (name.startsWith(text) ? [at] : [])))
  if (new Set(near).size !== 1) throw new FigureError(strings.notChoice(input.choiceKeys ?? input.choices))
  return near[0]
}

function numberOf(quantity: Quantity, line: Line, options: ReadOptions): number {
  if (typeof quantity === 'number') return quantity
  if (typeof quantity === 'boolean') throw new FigureError(strings.flagOnly())
  try {
    return parseQuantity(quantity, unitOf(line), options)
  } catch (error) {
    if (error instanceof UnitError) throw new FigureError(error.message)
    throw error
  }
}
