import { describe, expect, it } from 'vitest'
import { currencies } from '../../models/catalogue/currencies'
import { headline, verdicts } from '../../src/analysis'
import type { HeadlineKind } from '../../src/analysis/headline'
import type { Computed } from '../../src/scenario/compute'
import { computedExample, exampleOf, examples } from './support/presets'

/** The pattern of the first answer, before any search has run. */
const patterns: Readonly<Record<string, HeadlineKind>> = {
  'johor-accelerators': 'horizon',
  'singapore-bank': 'small',
  'penang-manufacturer': 'winner',
  'mumbai-jakarta-native': 'winner',
  'johor-sovereign-training': 'winner',
  'manila-insurer-pilot': 'small',
  'tokyo-grid-wait': 'gate',
}

it('has a story for each kind of reader, and no other', () => {
  expect(Object.keys(examples)).toEqual(Object.keys(patterns))
})

/** Lists the checks that fail in some month of a plan, each with the first such month. */
function broken({ run }: Computed): string[] {
  const cells = [...run.program.expansion.cells].filter(
    ([, { line }]) => line.id.startsWith('checks.') && line.unit === '1' && line.id !== 'checks.tolerance',
  )
  expect(cells.length).toBeGreaterThan(20)
  return cells.flatMap(([cell]) => {
    const month = run.column(cell).findIndex(value => value !== 1)
    return month < 0 ? [] : [`${cell}[${month}]`]
  })
}

describe.each(Object.entries(patterns))('the example %s', (id, kind) => {
  const scenario = exampleOf(id)
  const computed = computedExample(id)

  it('tells a story, and where each of its figures comes from', () => {
    expect(scenario.note?.length ?? 0).toBeGreaterThan(100)
    const bare = Object.entries(scenario.inputs).filter(
      ([, entry]) => typeof entry !== 'object' && typeof entry !== 'boolean' && /\d/.test(String(entry)),
    )
    const isTerms = ([cell]: readonly [string, unknown]) => /\.(leadMonths|lifeMonths)$/.test(cell)
    const isFirst = id === 'johor-accelerators'
    expect(isFirst ? [] : bare.filter(entry => !isTerms(entry))).toEqual([])
  })

  it('is shown in a currency at the rate of the catalogue', () => {
    const { code, perUsd } = scenario.currency
    const rates: Readonly<
      Record<string, { readonly figures: { readonly perUsd: { value: number | null } } }>
    > = currencies
    expect(code === 'USD' ? 1 : rates[code]?.figures.perUsd.value).toBe(perUsd)
  })

  it('holds every truth in every month', () => {
    expect(broken(computed)).toEqual([])
  })

  it('answers in its pattern, over every horizon', () => {
    expect(headline(computed).kind).toBe(kind)
    expect(verdicts(computed).map(verdict => verdict.years)).toEqual([3, 5, 7, 10])
    expect(verdicts(computed).every(verdict => verdict.strategies.length > 0)).toBe(true)
  })
})
