import { describe, expect, it } from 'vitest'
import { type DifferenceTree, differenceTree, entrances } from '../../src/analysis/difference-tree'
import { compute } from '../../src/scenario/compute'
import type { Scenario } from '../../src/scenario/scenario'
import { smallDocument } from '../scenario/small'
import { smallBasis } from '../scenario/small-model'

function run(inputs: Scenario['inputs']) {
  const result = compute({ ...smallDocument(), schemaVersion: 1, inputs }, smallBasis)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.ok.run
}

const names = (tree: DifferenceTree): unknown => [tree.cell.id, ...tree.children.map(names)]

describe('why a number differs', () => {
  it('follows what differs down to the inputs, and leaves the rest out', () => {
    const tree = differenceTree(run({}), run({ 'training:demand.gpus': 50 }), 'build:costs.monthly', 3)
    expect(tree).toMatchObject({ before: 5000, after: 2500, gather: 'month', month: 3 })
    expect(names(tree)).toEqual([
      'build:costs.monthly',
      [
        'build/johorHall:facilityOwned.monthly',
        ['build/johorHall/training:fleet.count', ['training:demand.peak', ['training:demand.gpus']]],
      ],
    ])
  })

  it('adds flows up over months where a line adds them up, and takes the mean of the rest', () => {
    const tree = differenceTree(run({}), run({ 'costs.rate': '10%' }), 'build:costs.total', 3)
    // 5,000 a month over four months, and a tenth more.
    expect(tree).toMatchObject({ before: 20000, after: 22000 })
    expect(tree.children[0]).toMatchObject({ gather: 'total', before: 20000, after: 22000 })
    expect(tree.children[0]?.children[0]).toMatchObject({
      cell: { id: 'costs.rate' },
      gather: 'month',
      before: 0,
      after: 0.1,
    })
    const fewer = differenceTree(run({}), run({ 'training:demand.gpus': 50 }), 'build:costs.total', 3)
    expect(fewer.children[0]?.children[0]?.children[0]).toMatchObject({
      gather: 'mean',
      before: 100,
      after: 50,
    })
  })

  it('lists the largest difference first and opens each number once', () => {
    const tree = differenceTree(
      run({}),
      run({ 'costs.rate': '10%', 'training:demand.gpus': 200 }),
      'build:costs.monthly',
      0,
    )
    expect(tree.children.map(child => child.cell.id)).toEqual([
      'build/johorHall:facilityOwned.monthly',
      'costs.rate',
    ])
  })

  it('says where the change enters: the lines that read what was set', () => {
    const tree = differenceTree(
      run({}),
      run({ 'costs.rate': '10%', 'training:demand.gpus': 200 }),
      'build:costs.total',
      3,
    )
    // Over four months the cost rises from 20,000 to 44,000, the need from 100 to 200.
    expect(entrances(tree).map(({ cell, before, after }) => [cell.id, before, after])).toEqual([
      ['build:costs.monthly', 20000, 44000],
      ['training:demand.peak', 100, 200],
    ])
  })

  it('says that nothing differs', () => {
    expect(differenceTree(run({}), run({ 'costs.rate': '10%' }), 'training:demand.peak', 0).children).toEqual(
      [],
    )
  })
})
