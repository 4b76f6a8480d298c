import { byFiscalYear, type FiscalYear } from '../analysis/fiscal-years'
import type { Run } from '../engine'
import { type LineJson, quantityText } from './print'
import { isMonthly, type Selected, valuesOf } from './select'

const PER_MONTH = '/month'

/** A line by fiscal years: what flows by the month is added up and loses it in its unit. */
interface Yearly {
  readonly id: string
  readonly selected: Selected
  readonly unit: string
  readonly years: readonly string[]
  readonly values: readonly (number | null)[]
}

function yearlyOf(selected: Selected, run: Run, years: readonly FiscalYear[]): Yearly {
  const { id, line } = selected.cell
  const values = valuesOf(selected, run)
  if (!isMonthly(selected, run)) return { id, selected, unit: line.unit, years: [''], values }
  const isFlow = line.unit.endsWith(PER_MONTH)
  const known = values.map(value => value ?? Number.NaN)
  return {
    id,
    selected,
    unit: isFlow ? line.unit.slice(0, -PER_MONTH.length) : line.unit,
    years: years.map(({ name }) => name),
    values: byFiscalYear(known, isFlow, years).map(value => (Number.isFinite(value) ? value : null)),
  }
}

/** Gives lines by fiscal years in the machine form. */
export function yearsToJson(
  selected: readonly Selected[],
  run: Run,
  years: readonly FiscalYear[],
): LineJson & Readonly<Record<string, { readonly years: readonly string[] }>> {
  return Object.fromEntries(
    selected.map(one => {
      const { id, unit, years: names, values } = yearlyOf(one, run, years)
      return [id, { unit, index: one.cell.line.index, years: names, values }]
    }),
  )
}

/** Gives lines by fiscal years as a long table; the year is empty where values do not differ by month. */
export function* yearsToCsv(
  selected: readonly Selected[],
  run: Run,
  years: readonly FiscalYear[],
): Generator<string> {
  yield 'line,row,index,unit,year,value\r\n'
  for (const one of selected) {
    const { line, member } = one.cell
    const { unit, years: names, values } = yearlyOf(one, run, years)
    const head = [line.id, member.id, line.index, unit].join(',')
    yield values.map((value, i) => `${head},${names[i] ?? ''},${value ?? ''}\r\n`).join('')
  }
}

/** Gives lines by fiscal years for reading, one line each. */
export function yearsToText(selected: readonly Selected[], run: Run, years: readonly FiscalYear[]): string {
  const rows = selected.map(one => {
    const { id, unit, years: names, values } = yearlyOf(one, run, years)
    const line = { ...one.cell.line, unit }
    const texts = values.map((value, i) => `${names[i] ?? ''} ${quantityText(value, line, 'table')}`.trim())
    return [id, texts.join('  ')] as const
  })
  const width = Math.min(60, Math.max(...rows.map(([id]) => id.length)))
  return rows.map(([id, texts]) => `${id.padEnd(width)}  ${texts}\n`).join('')
}
