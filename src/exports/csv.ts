import type { Run } from '../engine'
import type { ExportMeta } from './export-meta'
import { memberNames } from './member-names'
import { calendarMonth } from './months'
import { safeText } from './safe-text'

const header = ['cell', 'line', 'for', 'unit', 'month', 'calendar month', 'value'] as const

/**
 * Writes every number of a run as one long table, a row for each cell and month (RFC 4180, lines end in CR LF).
 * The month is empty where a line has one value; the value is empty where there is none. Texts are made harmless.
 */
export function exportCsv(run: Run, meta: ExportMeta): string {
  const names = memberNames(run.program, meta)
  const lines: string[] = [header.join(',')]
  for (const { id, line, member } of run.program.expansion.cells.values()) {
    if (line.table) continue
    const start = [id, line.label, names.get(member.id) ?? member.id, line.unit].map(field).join(',')
    const { byMonth = false, byPoint = false } = run.program.nodes[run.program.nodeOf(id)] ?? {}
    // Of a line over climate points stands what holds at the design point.
    const data = byPoint ? Float64Array.of(run.value(id)) : run.column(id)
    data.forEach((value, month) => {
      const when = byMonth ? `${month},${calendarMonth(meta.startMonth, month)}` : ','
      lines.push(`${start},${when},${Number.isFinite(value) ? value : ''}`)
    })
  }
  return `${lines.join('\r\n')}\r\n`
}

function field(text: string): string {
  const safe = safeText(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
