import type { Book } from '../../../src/exports/workbook/book'

/** A rectangle that a formula reads, its rows from 1 and columns from 0. */
export interface Area {
  readonly sheet: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const referencePattern =
  /(?:'((?:[^']|'')+)'!|([A-Za-z]+)!)?(?<![A-Za-z0-9_.$])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![A-Za-z0-9_(])/g

const columnOf = (letters: string): number =>
  [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1

/** Lists what a printed formula reads. */
function areasOf(formula: string, sheet: string): Area[] {
  const found = [...formula.replace(/"[^"]*"/g, '""').matchAll(referencePattern)]
  const different = new Map(found.map(match => [match[0], match]))
  return [...different.values()].map(match => {
    const [, quoted, bare, left = '', top = '', right = left, bottom = top] = match
    return {
      sheet: quoted?.replaceAll("''", "'") ?? bare ?? sheet,
      top: Number(top),
      left: columnOf(left),
      bottom: Number(bottom),
      right: columnOf(right),
    }
  })
}

/** The formulas of a workbook as a graph: each cell that has a formula, by key, with the keys of cells that it reads. */
export interface FormulaGraph {
  readonly formulas: ReadonlyMap<string, string>
  readonly reads: (key: string) => readonly string[]
}

/** Returns the key of a cell, such as Power!7,12. */
export const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`

/** Reads the printed formulas of a workbook, as a spreadsheet program would. */
export function formulaGraph(book: Book): FormulaGraph {
  const formulas = new Map<string, string>()
  for (const { name, cells } of book.sheets) {
    for (const { row, column, content } of cells) {
      if (content.kind === 'formula') formulas.set(keyOf(name, row, column), content.formula)
    }
  }
  const reads = (key: string): string[] =>
    areasOf(formulas.get(key) ?? '', key.slice(0, key.lastIndexOf('!'))).flatMap(keysOf)
  return { formulas, reads }
}

function keysOf({ sheet, top, left, bottom, right }: Area): string[] {
  const keys: string[] = []
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) keys.push(keyOf(sheet, row, column))
  }
  return keys
}

/**
 * Finds cells that read themselves, at once or by way of others: a spreadsheet program calls that circular even where
 * the value needed stands in another part of the range. Returns one way round as keys, or an empty list.
 */
export function circularCells({ formulas, reads }: FormulaGraph): readonly string[] {
  const done = new Set<string>()
  for (const start of formulas.keys()) {
    if (done.has(start)) continue
    const open = new Set<string>()
    const path: { key: string; left: string[] }[] = []
    const enter = (key: string) => {
      open.add(key)
      path.push({ key, left: reads(key).filter(other => formulas.has(other) && !done.has(other)) })
    }
    enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.left.pop()
      if (next === undefined) {
        done.add(top.key)
        open.delete(top.key)
        path.pop()
      } else if (open.has(next)) {
        return [...path.map(({ key }) => key).slice(path.findIndex(({ key }) => key === next)), next]
      } else if (!done.has(next)) enter(next)
    }
  }
  return []
}

/** Lists every cell that some cells depend on, through formulas, themselves included. */
export function precedents({ reads }: FormulaGraph, of: readonly string[]): ReadonlySet<string> {
  const found = new Set(of)
  const open = [...of]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const other of reads(key)) {
      if (found.has(other)) continue
      found.add(other)
      open.push(other)
    }
  }
  return found
}

const functionsOf2010 = new Set([
  'ABS',
  'AND',
  'CHOOSE',
  'COUNT',
  'COUNTIF',
  'EXP',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'IRR',
  'LN',
  'MATCH',
  'MAX',
  'MIN',
  'NA',
  'NPV',
  'OR',
  'PMT',
  'POISSON',
  'ROUNDUP',
  'ROWS',
  'SQRT',
  'SUM',
  'SUMIF',
  'SUMIFS',
  'SUMPRODUCT',
])

/** Lists what a spreadsheet program of 2010 would refuse in a formula: unknown functions, too long, nested too deep. */
export function formulaFaults(formula: string): string[] {
  const faults = [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].flatMap(([, name = '']) =>
    functionsOf2010.has(name) ? [] : [`uses ${name}`],
  )
  if (formula.length > 8000) faults.push(`has ${formula.length} characters`)
  let depth = 0
  let deepest = 0
  for (const character of formula) {
    if (character === '(') deepest = Math.max(deepest, ++depth)
    if (character === ')') depth--
  }
  if (deepest > 60) faults.push(`nests ${deepest} deep`)
  return faults
}
