import { describe, expect, it } from 'vitest'
import { compute } from '../../src/scenario/compute'
import { addRow, alsoGone, changeRow, type Edited, freeId, removeRow } from '../../src/scenario/edit-rows'
import { parseDocument } from '../../src/scenario/parse-scenario'
import type { Scenario } from '../../src/scenario/scenario'
import { smallDocument } from './small'
import { smallBasis } from './small-model'

const base: Scenario = {
  ...smallDocument(),
  schemaVersion: 1,
  sites: [
    { id: 'johor', name: 'Johor', market: 'johor' },
    { id: 'second', name: 'Second site', market: 'johor' },
  ],
  workloads: [
    { id: 'training', name: 'Training', home: 'second', sites: ['johor', 'second'] },
    { id: 'chat', name: 'Chat' },
  ],
  offers: [
    { id: 'johorHall', name: 'New hall', site: 'johor', kind: 'newHall' },
    { id: 'rented', name: 'Rented hall', site: 'second', kind: 'rentedHall' },
  ],
  strategies: [
    { id: 'build', name: 'Build in-house', parts: [{ offer: 'johorHall' }, { offer: 'rented' }] },
    { id: 'rent', name: 'Rent', parts: [{ offer: 'rented' }] },
    { id: 'stay', name: 'Stay as is', parts: [] },
  ],
  inputs: {
    'training:demand.gpus': 50,
    'rented:facilityRented.rent': '20 USD/(gpu month)',
    'build/rented:fleet.limit': 30,
    'rent/rented:fleet.limit': 40,
    'build/johorHall/small:costs.room': 20,
  },
}

const ok = (edited: Edited): Scenario => {
  if ('faults' in edited) throw new Error(JSON.stringify(edited.faults))
  return edited.ok
}
const reason = (edited: Edited) =>
  'faults' in edited ? edited.faults.map(({ message }) => message).join(' ') : ''

/** Whatever an edit gives must read as strictly as a file, and compute. */
function isWhole(plan: Scenario): void {
  const parsed = parseDocument(JSON.parse(JSON.stringify(plan)))
  expect('faults' in parsed ? parsed.faults : []).toEqual([])
  const computed = compute(plan, smallBasis)
  expect('faults' in computed ? computed.faults : []).toEqual([])
}

it('adds a row under an id of its own, made from its name', () => {
  const plan = ok(addRow(base, 'sites', { name: 'Johor', market: 'johor' }, smallBasis))
  expect(plan.sites.at(-1)).toEqual({ id: 'johor-2', name: 'Johor', market: 'johor' })
  isWhole(plan)
})

it.each([
  ['Operator B', 'operatorB'],
  ['3 years, reserved', 'row3YearsReserved'],
  ['São Paulo', 'saoPaulo'],
  ['新加坡', 'row'],
  ['Build', 'build-2'],
  ['Small', 'small-2'],
])('makes of the name %s the id %s', (name, id) => {
  expect(freeId(name, base, smallBasis)).toBe(id)
})

it('does not give a new row the id of a row of the example, whose figures it would take on', () => {
  const presets = { example: { ...base, workloads: [{ id: 'gone', name: 'Gone' }] } }
  expect(freeId('Gone', { ...base, preset: 'example' }, { ...smallBasis, presets })).toBe('gone-2')
})

it('changes fields, and takes away those that are undefined', () => {
  const plan = ok(changeRow(base, 'workloads', 'training', { name: 'Nightly', home: undefined }, smallBasis))
  expect(plan.workloads[0]).toEqual({ id: 'training', name: 'Nightly', sites: ['johor', 'second'] })
  isWhole(plan)
})

it('drops the inputs that another kind of offer does not have, and keeps the others', () => {
  const plan = ok(changeRow(base, 'offers', 'rented', { kind: 'newHall' }, smallBasis))
  expect(Object.keys(plan.inputs)).toEqual(Object.keys(base.inputs).filter(key => !key.startsWith('rented:')))
  isWhole(plan)
})

describe('refuses, with the reason at the place', () => {
  it.each([
    ['a name of nothing', () => changeRow(base, 'sites', 'johor', { name: ' ' }, smallBasis), 'name'],
    [
      'a market that is not there',
      () => changeRow(base, 'sites', 'johor', { market: 'x' }, smallBasis),
      'market',
    ],
    [
      'a home that is not there',
      () => changeRow(base, 'workloads', 'chat', { home: 'x' }, smallBasis),
      'site',
    ],
    ['a row that is not there', () => changeRow(base, 'sites', 'x', { name: 'X' }, smallBasis), 'no x'],
    [
      'the last site that a workload may run at',
      () => {
        const bound = ok(changeRow(base, 'workloads', 'training', { sites: ['second'] }, smallBasis))
        return removeRow(bound, 'sites', 'second', smallBasis)
      },
      'Training may run at Second site only',
    ],
    [
      'an offer with which every strategy begins',
      () => {
        const one = { ...base, strategies: base.strategies.slice(1, 2) }
        return removeRow(one, 'offers', 'rented', smallBasis)
      },
      'Every strategy begins with Rented hall',
    ],
    [
      'the last workload',
      () => removeRow({ ...base, workloads: base.workloads.slice(1) }, 'workloads', 'chat', smallBasis),
      'at least one workload',
    ],
    [
      'a thirteenth site',
      () => {
        const sites = Array.from({ length: 12 }, (_, i) => ({ id: `s${i}`, name: 'S', market: 'johor' }))
        const full = { ...base, sites: [...base.sites.slice(0, 2), ...sites.slice(2)] }
        return addRow(full, 'sites', { name: 'One more', market: 'johor' }, smallBasis)
      },
      'at most 12 sites',
    ],
  ])('%s', (_, edit, words) => {
    expect(reason(edit())).toContain(words)
  })
})

describe('removing', () => {
  it('a site takes its offers, the strategies that begin with them, and their inputs', () => {
    const plan = ok(removeRow(base, 'sites', 'second', smallBasis))
    expect(plan.offers.map(({ id }) => id)).toEqual(['johorHall'])
    expect(plan.strategies).toEqual([
      { id: 'build', name: 'Build in-house', parts: [{ offer: 'johorHall' }] },
      { id: 'stay', name: 'Stay as is', parts: [] },
    ])
    expect(plan.workloads[0]).toEqual({ id: 'training', name: 'Training', sites: ['johor'] })
    expect(Object.keys(plan.inputs)).toEqual(['training:demand.gpus', 'build/johorHall/small:costs.room'])
    expect(alsoGone(base, plan, 'second')).toEqual(['Rented hall', 'Rent'])
    isWhole(plan)
  })

  it('a workload takes its inputs', () => {
    const plan = ok(removeRow(base, 'workloads', 'training', smallBasis))
    expect(plan.inputs).not.toHaveProperty(['training:demand.gpus'])
    expect(Object.keys(plan.inputs)).toHaveLength(4)
    isWhole(plan)
  })

  it('a strategy takes the inputs of its parts', () => {
    const plan = ok(removeRow(base, 'strategies', 'build', smallBasis))
    expect(Object.keys(plan.inputs)).toEqual([
      'training:demand.gpus',
      'rented:facilityRented.rent',
      'rent/rented:fleet.limit',
    ])
    isWhole(plan)
  })
})
