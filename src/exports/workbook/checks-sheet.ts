import { type Cell, pointCount } from '../../engine'
import { rangeOf, reference, sheetPrefix } from './address'
import { type BookSheet, sheetPad } from './book'
import { columns, lastMonthColumn, pointColumn, rows } from './grid'
import { inputColumns } from './inputs-sheet'
import { type Layout, type ModelSheet, sheetNames } from './layout'
import { heading, type Source } from './model-sheet'

/** A truth that the workbook tests while one works in it. */
interface Check {
  readonly label: string
  readonly about: string
  /** True where all is well. */
  readonly holds: string
}

export const overallCheck = { sheet: sheetNames.checks, row: rows.first, column: columns.value } as const

/** Makes the sheet of live checks, with one line for all of them. */
export function checksSheet(source: Source): BookSheet {
  const pad = sheetPad()
  heading(
    pad,
    'Checks',
    'Each line is tested while you work. A line that does not read OK says where to look.',
  )
  const headers: readonly (readonly [number, string])[] = [
    [columns.label, 'Check'],
    [columns.member, 'What it means'],
    [columns.value, 'Result'],
  ]
  for (const [column, text] of headers) pad.text(rows.header, column, text, 'header')
  const checks = [
    ...inputChecks(source),
    ...modelChecks(source),
    ...numberChecks(source),
    ...totalChecks(source),
  ]
  const first = rows.first + 2
  const results = `${reference(columns.value, first, 'both')}:${reference(columns.value, first + checks.length - 1, 'both')}`
  pad.text(rows.first, columns.label, 'All checks', 'label')
  pad.text(rows.first, columns.member, 'Every line below reads OK.')
  const overall = `IF(COUNTIF(${results},"OK")=${checks.length},"OK","Look below")`
  pad.formula(rows.first, columns.value, overall, 'OK', 'check')
  checks.forEach(({ label, about, holds }, i) => {
    pad.text(first + i, columns.label, label, 'label')
    pad.text(first + i, columns.member, about)
    pad.formula(first + i, columns.value, `IF(IFERROR(${holds},FALSE),"OK","Look here")`, 'OK', 'check')
  })
  return {
    name: sheetNames.checks,
    cells: pad.cells,
    limits: [],
    charts: [],
    widths: [50, 4, 70, 14],
    frozen: { rows: rows.header, columns: 0 },
  }
}

function inputChecks({ layout }: Source): Check[] {
  const count = layout.inputs.length
  if (count === 0) return []
  const column = (at: number) =>
    `${sheetPrefix(sheetNames.inputs)}${reference(at, rows.first, 'both')}:${reference(at, rows.first + count - 1, 'both')}`
  const [value, min, max] = [column(inputColumns.value), column(inputColumns.min), column(inputColumns.max)]
  return [
    {
      label: 'Every input is a number',
      about: `The sheet Inputs holds ${count} figures.`,
      holds: `COUNT(${value})=${count}`,
    },
    {
      label: 'Every input keeps its limits',
      about: 'No figure lies below "At least" or above "At most".',
      holds: `SUMPRODUCT((${value}<${min})+(${value}>${max}))=0`,
    },
  ]
}

/** The truths that the model itself asserts: each line of its sheet of checks is 1 in every month and row. */
function modelChecks({ layout, program, meta }: Source): Check[] {
  const sheet = layout.sheets.find(({ model }) => model === 'checks')
  const lines = new Map<string, Cell[]>()
  for (const cell of sheet?.cells ?? []) {
    const isTruth = cell.line.unit === '1' && cell.line.expr !== undefined
    if (isTruth) lines.set(cell.line.id, [...(lines.get(cell.line.id) ?? []), cell])
  }
  return [...lines.values()].flatMap(cells => {
    const places = cells.flatMap(({ id }) => layout.places.get(id) ?? [])
    const [first, last] = [places[0], places.at(-1)]
    if (!first || !last) return []
    const column = first.byMonth
      ? { from: columns.firstMonth, to: lastMonthColumn(program) }
      : { from: columns.value, to: columns.value }
    const range = rangeOf(
      first.sheet,
      { column: column.from, row: first.row },
      { column: column.to, row: last.row },
    )
    const { id = '', label = '' } = cells[0]?.line ?? {}
    return [{ label, about: meta.provenance[id]?.why ?? '', holds: `MIN(${range})=1` }]
  })
}

/** On each sheet, every line that cannot be none holds numbers. */
function numberChecks({ program, layout }: Source): Check[] {
  const mayBeNone = (cell: Cell) => program.nodes[program.nodeOf(cell.id)]?.mayBeNone ?? false
  return layout.sheets.flatMap(sheet => {
    const sure = sheet.cells.filter(cell => !mayBeNone(cell))
    const runs = blocks(sure.map(cell => layout.places.get(cell.id)?.row ?? 0))
    if (runs.length === 0) return []
    const last = sheet.byPoint ? pointColumn(pointCount - 1) : lastMonthColumn(program)
    const counts = runs.map(
      ([from, to]) =>
        `COUNT(${sheetPrefix(sheet.name)}${reference(columns.value, from, 'both')}:${reference(last, to, 'both')})`,
    )
    const expected = numbersOn(sheet, sure, layout, program.plan.months)
    return [
      {
        label: `No errors on ${sheet.name}`,
        about: 'Every cell that must hold a number holds one.',
        holds: `${counts.join('+')}=${expected}`,
      },
    ]
  })
}

function numbersOn(sheet: ModelSheet, cells: readonly Cell[], layout: Layout, months: number): number {
  return cells.reduce((total, cell) => {
    const place = layout.places.get(cell.id)
    if (place?.sheet !== sheet.name) return total
    return total + (place.single ? 1 : 0) + (place.byMonth ? months : 0) + (place.byPoint ? pointCount : 0)
  }, 0)
}

/** Joins rising row numbers to runs without gaps. */
function blocks(numbers: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (const n of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === n - 1) last[1] = n
    else runs.push([n, n])
  }
  return runs
}

/** Every total over all its rows and months equals its parts over all of theirs. */
function totalChecks({ program, layout, printer }: Source): Check[] {
  const byLine = new Map<string, Cell[]>()
  for (const sheet of layout.sheets) {
    for (const cell of sheet.cells) {
      const expr = program.expansion.expand(cell)
      const isTotal =
        expr?.kind === 'call' && expr.word === 'sumOf' && expr.args.every(arg => arg.kind === 'cell')
      if (isTotal && layout.places.get(cell.id)?.byMonth)
        byLine.set(cell.line.id, [...(byLine.get(cell.line.id) ?? []), cell])
    }
  }
  return [...byLine.values()].flatMap(cells => {
    const parts = cells.flatMap(cell => partsOf(program.expansion.expand(cell)))
    const label = cells[0]?.line.label ?? ''
    if (parts.length + cells.length > longestSum || parts.some(part => !layout.places.get(part)?.byMonth))
      return []
    const sum = (ids: readonly string[]) => `SUM(${ids.map(printer.allMonths).join(',')})`
    const [total, all] = [sum(cells.map(({ id }) => id)), sum(parts)]
    return [
      {
        label: `${label}: the total equals its parts`,
        about: 'Over all months and rows.',
        holds: `ABS(${total}-${all})<=1E-9*MAX(1,ABS(${all}))`,
      },
    ]
  })
}

// A spreadsheet function takes at most 255 arguments and a formula 8,192 characters.
const longestSum = 100

function partsOf(expr: ReturnType<Source['program']['expansion']['expand']>): string[] {
  return expr?.kind === 'call' ? expr.args.flatMap(arg => (arg.kind === 'cell' ? [arg.id] : [])) : []
}
