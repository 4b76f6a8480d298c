import { expect, it } from 'vitest'
import { compile, start, vocabulary } from '../../src/engine'
import { sheet } from '../../src/engine/define'
import { unpackModel } from '../../src/engine/packed'
import { buildModel } from '../../src/engine/parse/build-model'
import { packModel } from '../../src/engine/parse/pack-model'

const why = 'A line of a test model.'
const hallOf = (name: 'own' | 'rented', formula: string) =>
  sheet(name, {
    title: name,
    about: 'A test.',
    index: 'offer',
    fills: 'hall',
    lines: { cost: { label: 'Cost', unit: 'USD', formula, why } },
  })
const askedOf = (filling: string) =>
  sheet('terms', {
    title: 'Terms',
    about: 'A test.',
    index: 'offer',
    lines: {
      size: {
        label: 'Size',
        unit: 'USD',
        onlyWith: { hall: filling },
        default: 5,
        min: 0,
        max: 9,
        group: 'Build',
        why,
      },
      price: { label: 'Price', unit: 'USD', value: 7, why },
      total: { label: 'Total', unit: 'USD', formula: 'hall.cost', shown: true, why },
    },
  })
const sourceWith = (filling: string) => ({
  indexes: { offer: { label: 'Offer', links: {} } },
  slots: { hall: { label: 'Hall', owes: { cost: { label: 'Cost', unit: 'USD', index: 'offer' } } } } as const,
  slotIndex: 'offer',
  sheets: [hallOf('own', 'terms.size'), hallOf('rented', 'terms.price'), askedOf(filling)],
  words: [],
})
const offer = (id: string, hall: string) => ({ id, index: 'offer', links: {}, fillings: { hall } })

it('a line that needs a filling exists only where an offer has it', () => {
  const { model } = buildModel(sourceWith('own'))
  const plan = {
    months: 1,
    members: { offer: [offer('a', 'own'), offer('b', 'rented')] },
    values: new Map([['a:terms.size', 5]]),
  }
  for (const built of [model, unpackModel(packModel(model))]) {
    const run = start(compile(built, plan, vocabulary([])))
    expect(run.value('a:terms.total')).toBe(5)
    expect(run.value('b:terms.total')).toBe(7)
    expect(run.program.expansion.cells.has('b:terms.size')).toBe(false)
  }
})

it('a filling that no sheet gives is refused', () => {
  expect(() => buildModel(sourceWith('shared'))).toThrow(
    'terms.size exists only with shared, which does not fill hall',
  )
})
