import type { Run } from '../engine'
import type { ExportMeta } from './export-meta'
import { bookOf } from './workbook/book-of'
import { type WriteOptions, xlsxWriter } from './workbook/writer'

export { exportCsv } from './csv'
export type { ExportMeta, InputNote } from './export-meta'
export { metaOf } from './meta-of'

/** Writes a computed plan as a workbook whose every number is a live formula or an input. Returns the bytes of an .xlsx file. */
export function exportWorkbook(run: Run, meta: ExportMeta, options: WriteOptions = {}): Promise<Uint8Array> {
  return xlsxWriter.write(bookOf(run, meta).book, options)
}
