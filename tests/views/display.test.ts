import { describe, expect, it } from 'vitest'
import { headline, rankingOf, sentenceText, verdicts } from '../../src/analysis'
import { recompute } from '../../src/scenario'
import { readerCurrency } from '../../src/units'
import { displayOf } from '../../src/views/display'
import { plan } from '../analysis/plans'
import { readFolders } from '../support/project-files'

describe('money of charts', () => {
  const { money } = displayOf({ currency: readerCurrency('SGD', 1.25) })

  it('is turned into the currency of the reader once', () => {
    expect(money.of(400e6)).toBe(500e6)
    expect(money.text(500e6)).toBe('S$500M')
  })

  it.each([
    [600e6, 200e6, 'S$M', '200', '200.0'],
    [12e9, 2.5e9, 'S$B', '2.5', '2.5'],
    [500e3, 100e3, 'S$k', '100', '100.0'],
    [600e6, -115.8e6, 'S$M', '−115.8', '−115.8'],
  ])('an axis up to %d writes %d in %s', (largest, amount, unit, tick, figure) => {
    const scale = money.scale(largest)
    expect([scale.unit, scale.tick(amount), scale.figure(amount)]).toEqual([unit, tick, figure])
  })
})

it('a currency changes no number, no ranking and no saved figure, only how money is written', () => {
  const base = plan({})
  const values = () =>
    [...base.run.program.expansion.cells.values()]
      .filter(({ line }) => !line.table)
      .map(({ id }) => base.run.value(id, 12))
  const before = {
    values: values(),
    ranking: rankingOf(base),
    verdicts: verdicts(base).map(v => v.strategies),
  }
  const inDollars = sentenceText(headline(base).beneath[0] ?? [])
  for (const perUsd of [1e-6, 0.75, 18_000, 1e9]) {
    const result = recompute(base, { ...base.scenario, currency: { code: 'IDR', perUsd } })
    if ('faults' in result) throw new Error(JSON.stringify(result.faults))
    const { scenario } = result.ok
    expect(rankingOf(result.ok)).toEqual(before.ranking)
    expect(verdicts(result.ok).map(v => v.strategies)).toEqual(before.verdicts)
    expect(values()).toEqual(before.values)
    expect({ ...scenario, currency: base.scenario.currency }).toEqual(base.scenario)
    expect(sentenceText(headline(result.ok).beneath[0] ?? [])).not.toBe(inDollars)
  }
})

it('no picture writes money past the display', () => {
  const past = [...readFolders('src')]
    .filter(([path]) => path.startsWith('src/views/') && path !== 'src/views/display.tsx')
    .filter(([, text]) => /(formatQuantity|splitQuantity)\([^()]*'USD|'\$[kMB]'/.test(text))
  expect(past.map(([path]) => path)).toEqual([])
})
