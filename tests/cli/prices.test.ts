import { describe, expect, it } from 'vitest'
import johor from '../../models/presets/johor-accelerators.json'
import { headroom, json } from './tools'

const preset = 'johor-accelerators'
const row = (line: string, value: unknown, more = {}) => ({ line, value, ...more })
const book = (...rows: unknown[]) =>
  JSON.stringify({ schemaVersion: 1, kind: 'prices', name: 'Group', date: '2026-11-20', rows })

async function tariff(prices: string, scenario: unknown = johor): Promise<number | null | undefined> {
  const files = { 'p.json': prices, 's.json': JSON.stringify(scenario) }
  const outcome = await headroom(
    ['run', 's.json', '--prices', 'p.json', '--get', 'johor:power.tariff', '--json'],
    files,
  )
  expect(outcome.code, outcome.messages).toBe(0)
  return json(outcome)['johor:power.tariff']?.values[0]
}

describe('a price book', () => {
  it('is laid over a scenario, and says what it changes', async () => {
    const prices = book(row('power.tariff', '0.1 USD/kWh', { where: { market: 'johor' } }))
    expect(await tariff(prices)).toBe(0.1)
    const { messages } = await headroom(['run', preset, '--prices', 'p.json', '--get', 'power.tariff'], {
      'p.json': prices,
    })
    expect(messages).toBe('p.json: 1 figures changed, 0 the same, 0 confirmed in the plan itself and kept.')
  })

  it('gives way to a figure that is confirmed in the plan, and to no other', async () => {
    const prices = book(row('power.tariff', '0.1 USD/kWh'))
    const own = (entry: unknown) => ({ ...johor, inputs: { ...johor.inputs, 'johor:power.tariff': entry } })
    expect(await tariff(prices, own({ value: '0.12 USD/kWh', confirmedBy: 'A. Lim' }))).toBe(0.12)
    expect(await tariff(prices, own('0.12 USD/kWh'))).toBe(0.1)
  })

  it('applies the row that says more about where', async () => {
    const prices = book(
      row('power.tariff', '0.1 USD/kWh', { where: { market: 'johor' } }),
      row('power.tariff', '0.2 USD/kWh'),
      row('power.tariff', '0.3 USD/kWh', { where: { market: 'singapore' } }),
    )
    expect(await tariff(prices)).toBe(0.1)
  })

  it('is followed where it has a newer figure', async () => {
    const entry = { value: '0.1 USD/kWh', note: 'Group, 2026-05-01', confirmedBy: 'Group' }
    const scenario = { ...johor, inputs: { ...johor.inputs, 'johor:power.tariff': entry } }
    expect(await tariff(book(row('power.tariff', '0.09 USD/kWh')), scenario)).toBe(0.09)
  })

  it('reaches a single sheet too', async () => {
    const { out } = await headroom(['sheet', 'power', '--prices', 'p.json', '--json'], {
      'p.json': book(row('power.tariff', '0.11 USD/kWh')),
    })
    expect(Object.entries(JSON.parse(out)).find(([id]) => id.endsWith(':power.tariff'))?.[1]).toMatchObject({
      values: [0.11],
    })
  })

  it('is checked as strictly as a scenario', async () => {
    const check = async (text: string) => {
      const outcome = await headroom(['check', 'p.json', '--json'], { 'p.json': text })
      return { code: outcome.code, faults: JSON.parse(outcome.out) as { path: string; message: string }[] }
    }
    expect(await check(book(row('power.tariff', '0.1 USD/kWh')))).toEqual({ code: 0, faults: [] })
    const { code, faults } = await check(
      book(
        row('power.tarif', 1),
        row('power.tariff', '0.1 USD/kW'),
        row('power.tariff', 0.1, { where: { market: 'johore' } }),
        row('power.tariff', 0.1, { where: { kind: 'colo' } }),
      ),
    )
    expect(code).toBe(1)
    expect(faults.map(({ path }) => path)).toEqual([
      'rows[0].line',
      'rows[1].value',
      'rows[2].where.market',
      'rows[3].where.kind',
    ])
    expect(faults[0]?.message).toContain('did you mean power.tariff?')
    expect(faults[2]?.message).toContain('did you mean johor?')
    const unknown = await check(book(row('power.tariff', 1, { place: 'johor' })))
    expect(unknown.faults[0]?.message).toContain('"place" is not a key here')
  })
})
