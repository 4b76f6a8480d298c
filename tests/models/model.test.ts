import { describe, expect, it } from 'vitest'
import { calculatorSource } from '../../models/calculators/index.ts'
import { modelSource } from '../../models/index.ts'
import type { LineDef, SheetDef } from '../../src/engine/define'
import { buildModel } from '../../src/engine/parse/build-model'

const linesOf = ({ sheets }: { readonly sheets: readonly SheetDef[] }) =>
  sheets.flatMap(sheet =>
    Object.entries<LineDef>(sheet.lines).map(([name, line]) => ({ id: `${sheet.name}.${name}`, line })),
  )
const lines = [...linesOf(modelSource), ...linesOf(calculatorSource)]
const faulty = (isFaulty: (line: LineDef) => boolean) =>
  lines.filter(({ line }) => isFaulty(line)).map(({ id }) => id)

it('holds together: names, units, indexes, slots, no unused line', () => {
  for (const source of [modelSource, calculatorSource])
    expect(buildModel(source).model.lines).toHaveLength(linesOf(source).length)
})

describe('the sheets', () => {
  it('keep each formula within one glance', () => {
    expect(faulty(line => 'formula' in line && line.formula.length > 100)).toEqual([])
  })

  it('give each line a label and a reason in a sentence', () => {
    expect(faulty(({ label, why }) => label.trim() === '' || !/^\p{Lu}.*\.$/u.test(why))).toEqual([])
  })

  it('ask for each input, within its limits, with a usual range around the default', () => {
    const inputs = lines.filter(({ line }) => 'default' in line)
    const wrong = inputs.filter(({ line }) => {
      if (!('default' in line)) return false
      const { default: value, min, max, low = min, high = max, question } = line
      const inside = typeof value !== 'number' || (low <= value && value <= high)
      return !question?.endsWith('?') || !inside || min > low || high > max
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('source every default that no catalogue holds', () => {
    expect(faulty(line => 'default' in line && typeof line.default === 'number' && !line.source)).toEqual([])
  })
})
