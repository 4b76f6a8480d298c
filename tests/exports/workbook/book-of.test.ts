import { describe, expect, it } from 'vitest'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { columns } from '../../../src/exports/workbook/grid'
import { tinyRun } from '../../engine/tiny'
import { agreement, strays } from '../support/agreement'
import { dice, drawChanges, typedInto } from '../support/changes'
import { circularCells, formulaFaults, formulaGraph, keyOf, precedents } from '../support/formula-graph'
import { openInIronCalc } from '../support/ironcalc'
import { plainMeta } from '../support/metas'

const run = tinyRun()
const { book, layout } = bookOf(run, plainMeta)
const graph = formulaGraph(book)

describe('the workbook of a plan with merit order and worn-out cohorts', () => {
  it('computes what the model computes, and as much again after changes typed into it', () => {
    const changed = tinyRun()
    const sheets = openInIronCalc(book)
    const first = agreement(changed, layout, sheets.value)
    expect(first.faults).toEqual([])
    expect(first.compared).toBe(9 * 12 + 2 + 6)
    expect(strays(book, layout, sheets.value)).toEqual([])
    for (const seed of [1, 2, 3]) {
      const changes = drawChanges(changed, layout, 5, dice(seed))
      changed.edit(changes)
      sheets.type(typedInto(layout, changes))
      expect(agreement(changed, layout, sheets.value).faults).toEqual([])
    }
  })

  it('shows a formula that disagrees: the comparison is no echo', () => {
    const wrong = structuredClone(book)
    const cell = wrong.sheets
      .flatMap(sheet => sheet.cells)
      .find(({ content }) => content.kind === 'formula' && content.formula === 'F7+F9')
    if (cell) Object.assign(cell.content, { formula: 'F7+F9+1' })
    expect(agreement(run, layout, openInIronCalc(wrong).value).faults.length).toBeGreaterThan(3)
  })

  it('has no circular reference', () => {
    expect(graph.formulas.size).toBeGreaterThan(100)
    expect(circularCells(graph)).toEqual([])
  })

  it('uses functions of 2010 and formulas of bearable length', () => {
    expect([...graph.formulas.values()].flatMap(formulaFaults)).toEqual([])
  })

  it('lets every input reach the comparison through formulas', () => {
    const compared = [...graph.formulas.keys()].filter(key => key.startsWith('Compare!'))
    const reached = precedents(graph, compared)
    const lost = [...layout.inputRows].filter(([, row]) => !reached.has(keyOf('Inputs', row, columns.value)))
    expect(lost).toEqual([])
  })

  it('keeps the same month in the same column on every sheet', () => {
    for (const { name } of layout.sheets) {
      const { cells = [] } = book.sheets.find(sheet => sheet.name === name) ?? {}
      const months = cells.filter(({ row, column }) => row === 5 && column >= columns.firstMonth)
      expect(months.map(({ content }) => content)).toEqual(
        Array.from({ length: 12 }, (_, value) => ({ kind: 'number', value })),
      )
    }
  })
})

describe('the lint for circular references', () => {
  const sheetOf = (formulas: readonly string[]) => ({
    title: '',
    names: [],
    sheets: [
      {
        name: 'A',
        widths: [],
        frozen: { rows: 0, columns: 0 },
        limits: [],
        charts: [],
        cells: formulas.map((formula, column) => ({
          row: 1,
          column,
          look: 'formula' as const,
          content: { kind: 'formula' as const, formula, value: 0 },
        })),
      },
    ],
  })

  it('finds a whole row read within a circle, which LibreOffice computes without a word', () => {
    expect(
      circularCells(formulaGraph(sheetOf(['1', 'INDEX($A$1:$C$1,1,1)+1', 'INDEX($A$1:$C$1,1,2)+1']))),
    ).not.toEqual([])
  })

  it('finds a circle by way of another cell', () => {
    expect(circularCells(formulaGraph(sheetOf(['B1', 'C1', 'A1'])))).toHaveLength(4)
  })

  it('accepts ranges that end one column to the left', () => {
    expect(
      circularCells(formulaGraph(sheetOf(['1', 'INDEX($A$1:A1,1,1)+1', 'INDEX($A$1:B1,1,2)+1']))),
    ).toEqual([])
  })

  it('refuses functions that came later, and deep nesting', () => {
    expect(formulaFaults('XLOOKUP(1,A1:A2,B1:B2)')).toEqual(['uses XLOOKUP'])
    expect(formulaFaults('LET(x,1,x)')).toEqual(['uses LET'])
    expect(formulaFaults(`${'('.repeat(61)}1${')'.repeat(61)}`)).toEqual(['nests 61 deep'])
  })
})
