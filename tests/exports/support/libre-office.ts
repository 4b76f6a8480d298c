import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvParseRows } from 'd3'

const program = 'soffice'

// Without this setting the program shows the values stored in the file, whatever the formulas say.
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`
const everySheetInFull = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

/** Tells whether LibreOffice is there; throws where it must be, so that a missing program cannot pass for a passed test. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    if (process.env.CI === 'true')
      throw new Error('LibreOffice is missing, and in CI the workbook must be recalculated by it')
    return false
  }
}

/** The values of a workbook after recalculation, by sheet, row from 1 and column from 0; NaN for #N/A. */
export type Recalculated = (sheet: string, row: number, column: number) => number | string

/** Opens a file in LibreOffice without a screen, recalculates every formula, and reads every sheet. */
export function recalculate(xlsx: Uint8Array): Recalculated {
  const [only] = recalculateAll([xlsx])
  if (!only) throw new Error('LibreOffice gives nothing back')
  return only
}

/** Does so for many files at once, which starts the program only once. */
export function recalculateAll(files: readonly Uint8Array[]): readonly Recalculated[] {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
  try {
    // A profile of its own: two runs with one profile refuse each other.
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true })
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), alwaysRecalculate)
    const books = files.map((xlsx, i) => {
      const path = join(folder, `book${i}.xlsx`)
      writeFileSync(path, xlsx)
      return path
    })
    execFileSync(
      program,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--norestore',
        '--nolockcheck',
        '--convert-to',
        everySheetInFull,
        '--outdir',
        join(folder, 'out'),
        ...books,
      ],
      { stdio: 'ignore', timeout: 170_000 },
    )
    return files.map((_, i) => reader(join(folder, 'out'), `book${i}-`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function reader(folder: string, book: string): Recalculated {
  const sheets = new Map(
    readdirSync(folder)
      .filter(file => file.startsWith(book))
      .map(
        file =>
          [
            file.slice(book.length).replace(/\.csv$/, ''),
            csvParseRows(readFileSync(join(folder, file), 'utf8')),
          ] as const,
      ),
  )
  return (sheet, row, column) => {
    const rows = sheets.get(sheet)
    if (!rows)
      throw new Error(`LibreOffice shows no sheet ${sheet}; it shows ${[...sheets.keys()].join(', ')}`)
    return read(rows[row - 1]?.[column] ?? '')
  }
}

function read(text: string): number | string {
  if (text === '#N/A') return Number.NaN
  const perCent = text.endsWith('%')
  const number = Number(perCent ? text.slice(0, -1) : text)
  if (text === '' || Number.isNaN(number)) return text
  return perCent ? number / 100 : number
}
