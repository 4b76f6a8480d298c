import { describe, expect, it } from 'vitest'
import { smallest } from '../models/support/plan'
import { headroom } from './tools'

const preset = 'johor-accelerators'

describe('export', () => {
  it('writes results as JSON and CSV', async () => {
    const { code, written, messages } = await headroom(['export', preset, '--to', 'out/plan.json'])
    expect({ code, messages }).toEqual({ code: 0, messages: 'Wrote out/plan.json.' })
    expect(JSON.parse(String(written.get('out/plan.json')))['clock.horizon']).toEqual({
      unit: 'month',
      index: 'plan',
      values: [60],
    })
    const csv = await headroom(['export', preset, '--to', 'plan.csv', '--set', 'clock.horizon=36'])
    expect(String(csv.written.get('plan.csv'))).toContain('clock.horizon,Horizon,,month,,,36')
  })

  it('writes a workbook', async () => {
    const { written } = await headroom(['export', 'small.json', '--to', 'plan.xlsx'], {
      'small.json': JSON.stringify(smallest),
    })
    expect((written.get('plan.xlsx') as Uint8Array).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
  })
})
