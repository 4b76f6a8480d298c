import { describe, expect, it } from 'vitest'
import { finish } from '../../src/analysis'
import { confidenceSearch } from '../../src/analysis/confidence'
import { flipSearch } from '../../src/analysis/flips'
import { scratchOf } from '../../src/analysis/scratch'
import { ownSizeSearch } from '../../src/analysis/small'
import type { Computed, InputState } from '../../src/scenario'
import { plan } from './plans'

const cost = 'colocation:metrics.presentCost'

function input(computed: Computed, cell: string): InputState {
  const found = computed.inputs.get(cell)
  if (!found) throw new Error(`no ${cell}`)
  return found
}

/** All numbers of a run. */
function allOf({ run }: Computed): Map<string, number[]> {
  return new Map([...run.program.expansion.cells.keys()].map(cell => [cell, [...run.column(cell)]]))
}

describe('a scratch run', () => {
  const computed = plan()
  const { attempt } = scratchOf(computed)
  const tariff = input(computed, 'johor:power.tariff')
  const rent = input(computed, 'johorColo:facilityColocation.rentPrice')

  it('tries a value as if it were the plan’s', () => {
    const dear = plan({ inputs: { 'johor:power.tariff': 0.2 } })
    expect(attempt([[tariff, 0.2]], run => run.value(cost))).toBeCloseTo(dear.run.value(cost), 2)
  })

  it('tries each trial alone: what came before is put back', () => {
    const dear = plan({ inputs: { 'johorColo:facilityColocation.rentPrice': 200 } })
    attempt([[tariff, 0.5]], run => run.value(cost))
    expect(attempt([[rent, 200]], run => run.value(cost))).toBeCloseTo(dear.run.value(cost), 2)
    expect(attempt([], run => run.value(cost))).toBeCloseTo(computed.run.value(cost), 2)
  })

  it('stands where the plan stands when it is opened anew', () => {
    attempt([[tariff, 0.5]], run => run.value(cost))
    expect(scratchOf(computed).run.value(cost)).toBeCloseTo(computed.run.value(cost), 2)
  })
})

it('no search touches the plan that is shown', () => {
  const computed = plan()
  const before = allOf(computed)
  const searches = [flipSearch(computed), confidenceSearch(computed), ownSizeSearch(computed)]
  for (const search of searches) search.step(5)
  for (const search of searches) finish<unknown>(search)
  expect(allOf(computed)).toEqual(before)
})
