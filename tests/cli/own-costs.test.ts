import { expect, it } from 'vitest'
import johor from '../../models/presets/johor-accelerators.json'
import { headroom, json } from './tools'

const withFormula = (formula: string) => ({
  's.json': JSON.stringify({
    ...johor,
    ownLines: [{ id: 'desk', name: 'Service desk', offer: 'johorHall', formula }],
    inputs: { ...johor.inputs, 'desk:own.perMonth': '500 USD/month' },
  }),
})
const amount = 'buildInHouse/johorHall/desk:own.amount'

it('computes and explains a formula of the reader’s own', async () => {
  const formula = 'perMonth + 0.01 * hardware.support'
  const files = withFormula(formula)
  const lines = `${amount},buildInHouse/johorHall:hardwareOwned.support`
  const results = json(await headroom(['run', 's.json', '--get', lines, '--json'], files))
  const support = results['buildInHouse/johorHall:hardwareOwned.support']?.values[40] ?? Number.NaN
  expect(support).toBeGreaterThan(0)
  expect(results[amount]?.values[40]).toBeCloseTo(500 + 0.01 * support, 6)
  const explained = JSON.parse(
    (await headroom(['explain', 's.json', amount, '--month', '40', '--json'], files)).out,
  )
  expect(explained).toMatchObject({ formula, unit: 'USD/month' })
  expect(explained.reads.map(({ line }: { line: string }) => line)).toContain('desk:own.perMonth')
})

it('tells the note on a cost of the reader’s own once, where the cost is explained', async () => {
  const note = 'Agreed with the desk'
  const ownLines = [{ id: 'desk', name: 'Service desk', offer: 'johorHall', note }]
  const inputs = { ...johor.inputs, 'desk:own.perMonth': '500 USD/month' }
  const files = { 's.json': JSON.stringify({ ...johor, ownLines, inputs }) }
  const { out } = await headroom(['explain', 's.json', amount], files)
  expect(out.split(`Note: ${note}`)).toHaveLength(2)
})

it('says at the formula why it cannot stand', async () => {
  const outcome = await headroom(['check', 's.json', '--json'], withFormula('perMonth + racks.rackCount'))
  expect(outcome.code).toBe(1)
  expect(JSON.parse(outcome.out)).toEqual([
    { path: 'ownLines[0].formula', message: 'The formula puts USD/month beside rack.' },
  ])
})
