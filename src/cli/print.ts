import type { Line, Run } from '../engine'
import { kindOf } from '../scenario'
import { formatQuantity, isUnit, type readerCurrency } from '../units'
import { plain } from './plain'
import { isMonthly, type Selected, valuesOf } from './select'

/** The machine form of results: by line, its unit, its index and its values; null is none. */
export type LineJson = Readonly<
  Record<
    string,
    { readonly unit: string; readonly index: string; readonly values: readonly (number | null)[] }
  >
>

/** Gives results in the machine form, keyed as they were asked for. */
export function toJson(selected: readonly Selected[], run: Run): LineJson {
  return Object.fromEntries(
    selected.map(selection => {
      const { id, line } = selection.cell
      return [
        selection.month === undefined ? id : `${id}[${selection.month}]`,
        { unit: line.unit, index: line.index, values: valuesOf(selection, run) },
      ]
    }),
  )
}

/**
 * Gives results as a long table: one row for each line and month; the month is empty where values do not differ by month.
 * Names, rows and units hold no commas, quotes or signs that a spreadsheet would take for a formula.
 */
export function* toCsv(selected: readonly Selected[], run: Run): Generator<string> {
  yield 'line,row,index,unit,month,value\r\n'
  for (const selection of selected) {
    const { line, member } = selection.cell
    const head = [line.id, member.id, line.index, line.unit].join(',')
    const monthly = isMonthly(selection, run)
    yield valuesOf(selection, run)
      .map((value, t) => `${head},${selection.month ?? (monthly ? t : '')},${value ?? ''}\r\n`)
      .join('')
  }
}

/** How many figures stand where results are held against published ones. */
const CHECKED_FIGURES = 10

/**
 * Gives results for reading: one line each; of many months, the spells of one value, or some months of the years. In full
 * they can be held against published figures, to the cent and beyond.
 */
export function toText(selected: readonly Selected[], run: Run, isFull = false): string {
  const rows = selected.map(selection => {
    const { id, line } = selection.cell
    const name = selection.month === undefined ? id : `${id}[${selection.month}]`
    const texts = valuesOf(selection, run).map(value =>
      isFull && value !== null
        ? quantityText(Number(value.toPrecision(CHECKED_FIGURES)), line, 'exact')
        : quantityText(value, line, 'table'),
    )
    return [name, overMonths(texts, isFull)] as const
  })
  const width = Math.min(60, Math.max(...rows.map(([name]) => name.length)))
  return rows.map(([name, values]) => `${name.padEnd(width)}  ${values}\n`).join('')
}

const mostSpells = 4
const longestInFull = 60
const shownMonths = [0, 12, 24, 36, 59, 83, 119]

/** Writes the values of months so that a line stays short, in full each until nothing changes; --json and --csv give every month. */
function overMonths(texts: readonly string[], isFull: boolean): string {
  if (texts.length <= shownMonths.length) return texts.join('  ')
  const starts = texts.flatMap((text, month) => (text === texts[month - 1] ? [] : [month]))
  const [only] = texts
  if (starts.length === 1) return `${only} in every month`
  const last = starts.at(-1) ?? 0
  if (isFull && last <= longestInFull)
    return texts
      .slice(0, last + 1)
      .map((text, month) => `${month}: ${text}`)
      .join('  ')
  const months = starts.length <= mostSpells ? starts : shownMonths.filter(month => month < texts.length)
  const from = starts.length <= mostSpells ? 'from month' : 'month'
  return months.map(month => `${from} ${month}: ${texts[month]}`).join('  ')
}

/** Writes a value of a line with its unit, for reading; money in the reader's currency where one is given. */
export function quantityText(
  value: number | null,
  line: Pick<Line, 'name' | 'unit' | 'input'>,
  style: 'sentence' | 'table' | 'exact' = 'sentence',
  currency?: ReturnType<typeof readerCurrency>,
): string {
  const choice = line.input?.choices?.[value ?? -1]
  if (choice !== undefined) return plain(choice)
  const text = isUnit(line.unit)
    ? formatQuantity(value, line.unit, { style, kind: kindOf(line), currency })
    : `${value ?? 'none'}`
  return plain(text)
}
