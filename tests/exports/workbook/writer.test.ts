import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { bookOf } from '../../../src/exports/workbook/book-of'
import { xlsxWriter } from '../../../src/exports/workbook/writer'
import { tinyRun } from '../../engine/tiny'
import { plainMeta } from '../support/metas'

const hostile = '=HYPERLINK("https://example.org","Open")'
const names = new Map([
  ['both', hostile],
  ['hall', '-1+2'],
  ['chat', '@SUM(A1)'],
])
const { book } = bookOf(tinyRun(), { ...plainMeta, name: hostile, names })

describe('a written workbook', () => {
  let bytes: Uint8Array
  let read: Awaited<ReturnType<typeof readXlsx>>
  beforeAll(async () => {
    bytes = await xlsxWriter.write(book)
    read = await readXlsx(bytes, { readStyles: true })
  })
  const sheet = (name: string) => {
    const found = read.sheets.find(other => other.name === name)
    if (!found) throw new Error(`no sheet ${name}`)
    return found
  }
  const cells = (name: string) => [...(sheet(name).cells ?? [])]

  it('is the same, byte for byte, each time', async () => {
    expect(await xlsxWriter.write(book)).toEqual(bytes)
  })

  it('has the sheets in order', () => {
    expect(read.sheets.map(({ name }) => name)).toEqual([
      'Cover',
      'Inputs',
      'Demand',
      'Supply',
      'Compare',
      'Checks',
      'Method',
    ])
  })

  it('locks every sheet, and unlocks the inputs and nothing else', () => {
    for (const { name, protection } of read.sheets) expect([name, protection?.sheet]).toEqual([name, true])
    const unlocked = read.sheets.flatMap(({ name }) =>
      cells(name)
        .filter(([, { style }]) => style?.protection?.locked === false)
        .map(([key]) => `${name} ${key}`),
    )
    expect(unlocked.filter(key => !key.startsWith('Cover'))).toEqual(
      [5, 6, 7, 8, 9, 10].map(row => `Inputs ${row},3`),
    )
  })

  it('colours inputs blue on yellow and guards their limits', () => {
    const [, input] = cells('Inputs').find(([key]) => key === '5,3') ?? []
    expect(input?.style?.font?.color?.rgb).toMatch(/0000FF$/)
    expect(sheet('Inputs').dataValidations).toHaveLength(6)
    expect(sheet('Inputs').dataValidations?.[1]).toMatchObject({
      type: 'decimal',
      operator: 'between',
      formula1: '-1',
      formula2: '10',
    })
  })

  it('says on every sheet where to change what', () => {
    for (const { rows } of read.sheets) expect(rows[2]?.[0]).toMatch(/Headroom/)
  })

  it('names the inputs and nothing else', () => {
    expect(read.namedRanges).toHaveLength(6)
    expect(read.namedRanges?.[0]).toMatchObject({ name: 'Input.chat.demand.start', range: 'Inputs!$D$6' })
  })

  it('keeps the values of the model beside the formulas, or wrong ones when asked', async () => {
    const stale = await readXlsx(await xlsxWriter.write(book, { stale: true }))
    const results = (sheets: typeof read.sheets) =>
      sheets.flatMap(({ cells: all }) =>
        [...(all ?? [])].flatMap(([, cell]) =>
          cell.formula === undefined ? [] : [cell.value ?? cell.formulaResult],
        ),
      )
    expect(results(read.sheets)).toContain(108.243216)
    expect(new Set(results(stale.sheets))).toEqual(new Set([7]))
  })

  it('makes texts of people harmless and keeps them out of formulas', () => {
    const texts = read.sheets.flatMap(({ rows }) => rows.flat()).filter(value => typeof value === 'string')
    expect(texts.filter(text => /^[=+\-@]/.test(text))).toEqual([])
    expect(texts).toContain(`'${hostile}`)
    const formulas = read.sheets.flatMap(({ name }) => cells(name).map(([, cell]) => cell.formula ?? ''))
    expect(formulas.filter(formula => formula.includes('HYPERLINK'))).toEqual([])
  })
})
