import type { Run } from '../../engine'
import type { ExportMeta } from '../export-meta'
import { memberNames } from '../member-names'
import { rangeOf } from './address'
import type { Book } from './book'
import { checksSheet } from './checks-sheet'
import { compareSheet } from './compare-sheet'
import { comparedBlocks } from './compared'
import { coverSheet } from './cover-sheet'
import { dataSheet } from './data-sheet'
import { decisiveInputs } from './decisive'
import { columns } from './grid'
import { inputsSheet, monthlyInputsSheet } from './inputs-sheet'
import { type Layout, layoutOf, sheetNames } from './layout'
import { methodSheet } from './method-sheet'
import { modelSheet, type Source } from './model-sheet'
import { pointSheet } from './point-sheet'
import { printerOf } from './printer'

/** Makes the workbook of a computed plan, and says where each cell stands in it. */
export function bookOf(run: Run, meta: ExportMeta): { readonly book: Book; readonly layout: Layout } {
  const { program } = run
  const compared = comparedBlocks(program, meta)
  const layout = layoutOf(program, decisiveInputs(run, compared))
  const source: Source = {
    run,
    program,
    meta,
    names: memberNames(program, meta),
    layout,
    compared,
    printer: printerOf(program, layout),
  }
  const sheets = [
    inputsSheet(source),
    monthlyInputsSheet(source),
    dataSheet(source),
    ...layout.sheets.map(sheet => (sheet.byPoint ? pointSheet : modelSheet)(source, sheet)),
    compareSheet(source),
    checksSheet(source),
    methodSheet(source),
  ].filter(sheet => sheet !== undefined)
  const cover = coverSheet(
    source,
    sheets.map(({ name }) => name),
  )
  return { layout, book: { title: meta.name, sheets: [cover, ...sheets], names: inputNames(layout) } }
}

/** Names the inputs, so that one finds a figure by the name that it has in Headroom. */
function inputNames(layout: Layout): Book['names'] {
  const taken = new Set<string>()
  return layout.inputs.flatMap(({ id }) => {
    const name = `Input.${id.replace(/[^A-Za-z0-9_.]/g, '.')}`
    // Names that differ by letter case alone are one name in a spreadsheet.
    if (taken.has(name.toLowerCase()) || name.length > 250) return []
    taken.add(name.toLowerCase())
    return [
      {
        name,
        range: rangeOf(sheetNames.inputs, { column: columns.value, row: layout.inputRows.get(id) ?? 0 }),
      },
    ]
  })
}
