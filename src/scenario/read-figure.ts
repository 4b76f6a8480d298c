import type { Line } from '../engine'
import { formatQuantity, isUnit, parseQuantity, type Unit, UnitError } from '../units'
import { kindOf } from './number-kind'
import type { Quantity } from './scenario'
import { strings } from './strings'

/** A figure that cannot be taken: says why and what to do. */
export class FigureError extends Error {}

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
  const choices = line.input?.choices
  const value = line.input?.flag
    ? flagOf(quantity)
    : ((choices && choiceOf(quantity, choices)) ?? numberOf(quantity, line, options))
  checkLimits(value, line)
  return value
}

/** Checks a number in the unit of its line against the limits of the line. Throws a FigureError. */
function checkLimits(value: number, line: Line): void {
  const { input } = line
  if (!input) throw new FigureError(strings.computed(line.id))
  if (!Number.isFinite(value)) throw new FigureError(strings.notFinite())
  const limits = [input.min, input.max].map(limit =>
    formatQuantity(limit, unitOf(line), { style: 'exact', kind: kindOf(line) }),
  )
  const [least = '', most = ''] = limits
  if (value < input.min) throw new FigureError(strings.belowLeast(least, most))
  if (value > input.max) throw new FigureError(strings.aboveMost(least, most))
  if (input.whole && !Number.isInteger(value)) throw new FigureError(strings.notWhole())
}

/** Reads a choice by its name, or by a beginning that only one name has; undefined for what is a number. */
function choiceOf(quantity: Quantity, choices: readonly string[]): number | undefined {
  if (typeof quantity !== 'string' || /^[-+]?[\d.]/.test(quantity.trim())) return undefined
  const text = quantity.trim().toLowerCase()
  const names = choices.map(choice => choice.toLowerCase())
  const near = names.filter(name => name === text || name.startsWith(text))
  const found = names.includes(text) ? text : near.length === 1 ? near[0] : undefined
  if (found === undefined) throw new FigureError(strings.notChoice(choices))
  return names.indexOf(found)
}

function flagOf(quantity: Quantity): number {
  const text = String(quantity).trim().toLowerCase()
  if (['true', 'yes', '1'].includes(text)) return 1
  if (['false', 'no', '0'].includes(text)) return 0
  throw new FigureError(strings.notFlag())
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
