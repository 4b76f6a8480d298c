import { entryValue, type InputEntry, isRecord } from '../scenario'
import { UsageError } from './errors'
import { strings } from './strings'

const LIST = /^\[(.*)\]\s*(.*)$/s
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/
/** Dates that people read in two ways. */
const UNCLEAR = /^\d{1,2}([-/.])\d{1,2}\1\d{2,4}$/
/** The day before which spreadsheet programs count dates. */
const FIRST_DAY = Date.UTC(1899, 11, 30)
const DAY = 24 * 3600 * 1000

/**
 * Reads a value that stands for a series: a list such as `[-20, 6.5, 7] M USD`, whose unit serves all of it. Dates
 * become days; what follows the last figure is nought. Other values stay as they are. Throws a UsageError for a list that
 * does not close and for a day that does not exist.
 */
export function seriesOf(value: InputEntry, months: number): InputEntry {
  if (isRecord(value)) return value
  const figures = listOf(entryValue(value))
  if (!figures) return typeof value === 'string' ? dayOf(value) : value
  const row = figures.map(figure => (typeof figure === 'string' ? dayOf(figure) : figure))
  return [...row, ...Array.from({ length: Math.max(0, months - row.length) }, () => 0)]
}

function listOf(value: ReturnType<typeof entryValue>) {
  if (typeof value === 'object') return value
  const text = typeof value === 'string' ? value.trim() : ''
  const [, inside, unit = ''] = LIST.exec(text) ?? []
  if (inside === undefined) {
    if (text.startsWith('[')) throw new UsageError(strings.openList(text.slice(0, 40)))
    return undefined
  }
  return inside.split(/[,;]/).map(figure => `${figure.trim()} ${unit}`.trim())
}

/** Turns a date such as 2014-01-01 into the day that spreadsheet programs count; other texts stay. Throws a UsageError for a day that does not exist or may be another. */
function dayOf(text: string): string | number {
  const tidy = text.trim()
  if (UNCLEAR.test(tidy)) throw new UsageError(strings.noDay(tidy))
  const [, year, month, day] = DATE.exec(tidy) ?? []
  if (year === undefined) return text
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  // A day that no month has would count on into the next.
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1)
    throw new UsageError(strings.noDate(tidy))
  return (date.getTime() - FIRST_DAY) / DAY
}
