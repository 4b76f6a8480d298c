/** Holds one number (or text) of a chart's table, exact and as shown. */
export interface ChartCell {
  readonly text: string
  /** Is the exact value for files; null where the cell is text or has none. */
  readonly value: number | null
  /** Names the quantity that a click explains. */
  readonly explainKey?: string
}

export interface ChartTableRow {
  readonly id: string
  readonly head: string
  readonly cells: readonly ChartCell[]
  /** Ties the row to a month of the shared cursor. */
  readonly month?: number
}

/** Describes the table that stands for a chart: the same data, readable without sight, and what a CSV file holds. */
export interface ChartTable {
  readonly caption: string
  /** Starts with the head of the row heads. */
  readonly columns: readonly string[]
  readonly rows: readonly ChartTableRow[]
}

/** Writes a cell for a number; a number that is none is shown as a dash. */
export function numberCell(
  value: number | undefined,
  format: (value: number) => string,
  explainKey?: string,
): ChartCell {
  const known = value !== undefined && Number.isFinite(value)
  const shown = known ? { text: format(value), value } : { text: '–', value: null }
  return explainKey === undefined ? shown : { ...shown, explainKey }
}
