import { describe, expect, it } from 'vitest'
import { headroom } from './tools'

const preset = 'johor-accelerators'

describe('inputs', () => {
  it('lists every input of the model, and of a plan with what it is set to', async () => {
    const rows = JSON.parse((await headroom(['inputs', '--json'])).out)
    expect(rows.find((row: { id: string }) => row.id === 'clock.horizon')).toMatchObject({
      unit: 'month',
      default: 60,
      range: [12, 120],
      spread: [36, 120],
    })
    expect(rows.find((row: { id: string }) => row.id === 'power.tariff')).toMatchObject({
      default: 'catalogue: electricityTariff',
    })
    const own = JSON.parse((await headroom(['inputs', preset, '--set', 'power.tariff=0.2', '--json'])).out)
    expect(own.find((row: { id: string }) => row.id === 'johor:power.tariff')).toMatchObject({
      value: 0.2,
      default: 0.112,
    })
    expect((await headroom(['inputs'])).out).toContain(
      'demand.growth\n    Growth per year: default 40%, from -80% to 900%, usually 0% to 200%',
    )
  })
})
