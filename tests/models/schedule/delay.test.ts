import { describe, expect, it } from 'vitest'
import { headroom, json } from '../../cli/tools'
import { johorWith } from '../support/johor'

describe('the cost of delay', () => {
  const figures = async (given: Readonly<Record<string, number>>) => {
    const set = Object.entries(given).flatMap(([line, value]) => ['--set', `delay.${line}=${value}`])
    const found = json(await headroom(['sheet', 'delay', ...set, '--json']))
    return (line: string) => found[`strategy:delay.${line}`]?.values[0]
  }
  // 2,500 accelerators at three quarters use; bridging at 6.00 and 8% extras in place of 2.84 an available hour.
  const published = { gpus: 2500, utilisation: 0.75, bridgePrice: 6 * 1.08, ownPrice: 2.84 / 0.75 }

  it('is 3.69 million a month in the published case', async () => {
    const line = await figures(published)
    expect((line('hours') ?? 0) / 1e6).toBeCloseTo(1.369, 3)
    expect((line('monthCost') ?? 0) / 1e6).toBeCloseTo(3.69, 2)
  })

  it('adds up over the months, at what the work is worth if that is less than the bridge', async () => {
    const line = await figures({ ...published, slipMonths: 12, hourValue: 4.787 })
    // 2,500 x 730 x 0.75 hours x (4.787 - 3.787) x 12 months.
    expect((line('slipCost') ?? 0) / 1e6).toBeCloseTo(1.36875 * (4.787 - 2.84 / 0.75) * 12, 6)
  })

  it('ties up 2.2 million where hardware for 60 million waits six months at 7.55%', async () => {
    const given = ['delay.hardwareWaiting=60000000', 'delay.slipMonths=6', 'cashFlow.discountRate=0.0755']
    const set = given.flatMap(each => ['--set', each])
    const found = json(await headroom(['sheet', 'delay', ...set, '--json']))
    expect((found['strategy:delay.waitingCost']?.values[0] ?? 0) / 1e6).toBeCloseTo(2.2, 1)
  })

  it('is fed by the plan: the first own capacity, its work, the service on demand of that month', () => {
    const { run } = johorWith()
    const at = (line: string) => run.value(`buildInHouse:delay.${line}`)
    expect(at('firstLive')).toBe(27)
    expect(at('gpus')).toBe(run.value('buildInHouse/johorHall:fleet.gpusOnPart', 27))
    expect(at('hours')).toBeCloseTo(run.value('buildInHouse/johorHall:fleet.busyHoursOnPart', 27), 3)
    expect(at('bridgePrice')).toBe(run.value('gpuOnDemand:hardwareOnDemand.hourPrice', 27))
    expect(at('monthCost')).toBeCloseTo(
      at('hours') * (at('bridgePrice') - run.value('buildInHouse:metrics.costPerGpuHourDelivered')),
      3,
    )
    expect(run.value('gpuService:delay.monthCost')).toBeNaN()
  })
})
