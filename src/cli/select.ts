import type { Cell, Node, Run } from '../engine'
import { nearest } from '../units'
import { UsageError } from './errors'
import { strings } from './strings'

/** A line at a row, and the month asked for, if one was. */
export interface Selected {
  readonly cell: Cell
  readonly month?: number
}

/** Finds what a name on the command line means: `row:sheet.line`, perhaps with `[month]`; a line alone means all its rows. Throws a UsageError with the nearest name. */
export function selectCells(name: string, run: Run): Selected[] {
  const [, id = name, digits] = /^(.*?)(?:\[(\d{1,6})\])?$/.exec(name) ?? []
  const { cells } = run.program.expansion
  const exact = cells.get(id)
  const found = exact ? [exact] : [...cells.values()].filter(({ line }) => line.id === id)
  if (found.length === 0)
    throw new UsageError(
      strings.unknownLine(
        id,
        nearest(id, [...cells.keys(), ...new Set([...cells.values()].map(cell => cell.line.id))]),
      ),
    )
  const shown = found.filter(({ line }) => !line.table)
  if (digits === undefined) return shown.map(cell => ({ cell }))
  const month = Number(digits)
  const { months } = run.program.plan
  if (month >= months) throw new UsageError(strings.noMonth(id, month, months))
  return shown.map(cell => ({ cell, month }))
}

/** Finds the one cell that a name means. Throws a UsageError when it means several. */
export function selectOne(name: string, run: Run): Selected {
  const [first, ...others] = selectCells(name, run)
  if (first === undefined) throw new UsageError(strings.unknownLine(name, undefined))
  if (others.length > 0)
    throw new UsageError(
      strings.oneRow(
        first.cell.line.id,
        [first, ...others].map(({ cell }) => cell.id),
      ),
    )
  return first
}

const nodeOf = (id: string, { program }: Run): Node => program.nodes[program.nodeOf(id)] as Node

/** The values of a selection by month, or one value: of a line over climate points that at the design point. None is null. */
export function valuesOf({ cell, month }: Selected, run: Run): (number | null)[] {
  const { byPoint } = nodeOf(cell.id, run)
  const values = month === undefined && !byPoint ? [...run.column(cell.id)] : [run.value(cell.id, month)]
  return values.map(value => (Number.isFinite(value) ? value : null))
}

/** Tells whether a selection has one value for each month. */
export function isMonthly({ cell, month }: Selected, run: Run): boolean {
  return month === undefined && nodeOf(cell.id, run).byMonth
}
