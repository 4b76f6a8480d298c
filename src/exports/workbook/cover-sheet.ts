import { calendarMonth } from '../months'
import { rangeOf } from './address'
import { type BookSheet, sheetPad } from './book'
import { overallCheck } from './checks-sheet'
import { rows } from './grid'
import { sheetNames } from './layout'
import { heading, type Source } from './model-sheet'

/** Makes the cover: what this is, how to use it, what stands where, and whether all checks hold. */
export function coverSheet({ meta, program, layout }: Source, present: readonly string[]): BookSheet {
  const pad = sheetPad()
  heading(pad, meta.name, 'A capacity plan by Headroom, as a live workbook.')
  let row: number = rows.header + 1
  const line = (label: string, text: string) => {
    pad.text(row, 0, label, 'unit')
    pad.text(row, 1, text, 'wrapped')
    row++
  }
  const section = (title: string) => {
    row++
    pad.text(row, 0, title, 'header')
    row++
  }
  line('Month 0', `${calendarMonth(meta.startMonth, 0)}, the month of the decision`)
  line('Months', String(program.plan.months))
  for (const [label, text] of meta.facts) line(label, text)
  pad.text(row, 0, 'Checks', 'unit')
  pad.formula(row, 1, rangeOf(overallCheck.sheet, overallCheck), 'OK', 'check')
  row++

  section('How to read it')
  for (const [label, text] of guide) line(label, text)
  row++
  pad.text(row, 0, 'Key', 'unit')
  pad.text(row, 1, 'A figure that you may change', 'key')
  row++

  section('Sheets')
  const about = new Map<string, string>([
    ...fixedSheets,
    ...layout.sheets.map(({ name, model }) => [name, meta.provenance[model]?.why ?? ''] as const),
  ])
  for (const name of present) line(name, about.get(name) ?? '')
  return {
    name: sheetNames.cover,
    cells: pad.cells,
    limits: [],
    charts: [],
    widths: [26, 100],
    frozen: { rows: 0, columns: 0 },
  }
}

const guide = [
  ['Change', 'Blue figures on yellow, on the sheet Inputs. Everything else follows.'],
  [
    'Change in Headroom',
    'Rows, strategies, offers and formulas: the structure is locked here so that it stays the checked one.',
  ],
  ['Time', 'Months run across from month 0. The same column is the same month on every sheet.'],
  ['None', '#N/A says that there is no such value, as when a strategy never breaks even.'],
  ['Money', 'US dollars, nominal. Shares are written in per cent.'],
] as const

const fixedSheets: readonly (readonly [string, string])[] = [
  [sheetNames.inputs, 'Every figure that can be changed, with its limits and source.'],
  [sheetNames.monthlyInputs, 'Figures given month by month.'],
  [sheetNames.data, 'Tables that formulas look up.'],
  [sheetNames.compare, 'The strategies side by side, now and when exported.'],
  [sheetNames.checks, 'Truths tested while you work.'],
  [sheetNames.method, 'Every line: its formula, the reason for it, its source.'],
]
