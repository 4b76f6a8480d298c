import { cellId, exists, type Line, type Member, type Model } from '../engine'
import { chosen } from './catalogue'
import type { Fault } from './fault'
import type { InputState } from './input-state'
import type { Rows } from './members'
import { FigureError, readFigure, unitOf } from './read-figure'
import { type InputEntry, type InputRecord, isRecord, type Quantity } from './scenario'
import { strings } from './strings'

/** A line that a scenario may set, at a row. */
export interface InputCell {
  readonly cell: string
  readonly line: Line
  readonly member: Member
}

/** Lists the inputs of a plan in the order of the model. A filling's inputs exist only where it fills its slot. */
export function inputCells(model: Model, { tables }: Rows): InputCell[] {
  return model.lines
    .filter(line => line.input)
    .flatMap(line =>
      tables
        .members(line.index)
        .filter(member => exists(line, member, model, tables))
        .map(member => ({ cell: cellId(line.id, member), line, member })),
    )
}

/** The default of an input at a row, with what is known about it; undefined where the catalogue has no figure. */
export type Default = Pick<
  InputState,
  'default' | 'low' | 'high' | 'isFallback' | 'source' | 'address' | 'date' | 'grade' | 'note'
> & {
  readonly origin: 'catalogue' | 'fallback' | 'default' | 'preset'
}

/** Finds the default of an input: the catalogue's figure for its row, or the line's own. */
export function defaultOf({ line, member }: InputCell, { figureOf }: Rows): Default | undefined {
  const { input } = line
  if (!input) throw new Error(`${line.id} is not an input`)
  const range = {
    ...(input.low === undefined ? {} : { low: input.low }),
    ...(input.high === undefined ? {} : { high: input.high }),
  }
  const own = (value: number): Default => ({ default: value, ...range, origin: 'default', isFallback: false })
  if (typeof input.default === 'number') return own(input.default)
  const { catalogue: field, otherwise } = input.default
  const found = figureOf(member, field)
  if (!found) return otherwise === undefined ? undefined : own(otherwise)
  const taken = chosen(found.figure)
  if (!taken) return undefined
  const { value, low, high, grade, source, address, date, note } = taken.figure
  return {
    default: value,
    ...range,
    ...(low === undefined || low === null ? {} : { low }),
    ...(high === undefined || high === null ? {} : { high }),
    origin: taken.isFallback ? 'fallback' : 'catalogue',
    isFallback: taken.isFallback,
    grade: taken.isFallback ? 'fallback' : (grade ?? 'C'),
    ...(source === undefined ? {} : { source }),
    ...(address === undefined ? {} : { address }),
    ...(date === undefined ? {} : { date }),
    ...(note === undefined ? {} : { note }),
  }
}

/** The default of an input in a plan that started from an example: the figure set there, if it sets one. */
export function presetDefault(
  cell: InputCell,
  base: Default | undefined,
  entry: InputEntry | undefined,
): Default | undefined {
  if (entry === undefined) return base
  const { value, note } = isRecord(entry) ? entry : { value: entry, note: undefined }
  if (typeof value === 'object') return base
  const figure = readFigure(value, cell.line)
  if (base && sameFigure(figure, base.default)) return base
  const { low, high } = base ?? {}
  return {
    default: figure,
    origin: 'preset',
    isFallback: false,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(note === undefined ? {} : { source: note }),
  }
}

/** Makes the state of an input from its default and the entry of the document, if any. Throws a FigureError. */
export function inputState(
  cell: InputCell,
  base: Default,
  entry: InputEntry | undefined,
  months: number,
): InputState {
  const { line } = cell
  const limits = { min: line.input?.min ?? 0, max: line.input?.max ?? 0 }
  const common = { ...cell, ...base, unit: unitOf(line), ...limits }
  if (entry === undefined) return { ...common, value: base.default, changed: false }
  const record: InputRecord = isRecord(entry) ? entry : { value: entry }
  const value = figureOf(record.value, line, months)
  const { source: _, address: __, date: ___, note: ____, grade: _____, ...own } = common
  return {
    ...own,
    ...rangeOf(record, line),
    value,
    origin: 'own',
    isFallback: false,
    changed: typeof value !== 'number' || !sameFigure(value, base.default),
    ...(record.note === undefined ? {} : { note: record.note }),
    ...(record.confirmedBy === undefined ? {} : { confirmedBy: record.confirmedBy }),
  }
}

/** Tells whether two figures are alike but for rounding. */
function sameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

function figureOf(
  value: Quantity | readonly Quantity[],
  line: Line,
  months: number,
): number | readonly number[] {
  if (typeof value !== 'object') return readFigure(value, line)
  if (value.length !== months) throw new FigureError(strings.monthsLong(value.length, months))
  return value.map((quantity, month) => {
    try {
      return readFigure(quantity, line)
    } catch (error) {
      throw error instanceof FigureError ? new FigureError(error.message, month) : error
    }
  })
}

function rangeOf({ low, high }: InputRecord, line: Line): { low?: number; high?: number } {
  const range = {
    ...(low === undefined ? {} : { low: readFigure(low, line) }),
    ...(high === undefined ? {} : { high: readFigure(high, line) }),
  }
  if (range.low !== undefined && range.high !== undefined && range.low > range.high)
    throw new FigureError(strings.lowAboveHigh())
  return range
}

/** Runs a reading and turns its refusal into a fault at a place. */
export function orFault<T>(path: string, read: () => T): { readonly value: T } | { readonly fault: Fault } {
  try {
    return { value: read() }
  } catch (error) {
    if (error instanceof FigureError) {
      const { month, message } = error
      return { fault: { path: month === undefined ? path : `${path}[${month}]`, message } }
    }
    throw error
  }
}
