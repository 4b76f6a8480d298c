import { MessageChannel } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { type PlanTasks, planTasks } from '../../src/exports/plan-tasks'
import { clientOf } from '../../src/run/client'
import type { Port } from '../../src/run/protocol'
import { serve } from '../../src/run/serve'
import { smallest } from '../models/support/plan'
import { built, sheetsBasis } from '../support/built-model'

const { provenance } = built

it('writes the workbook of a scenario at the other end of a channel, or says why not', async () => {
  const { port1, port2 } = new MessageChannel()
  serve<PlanTasks>(
    port2 as unknown as Port,
    planTasks(
      async () => sheetsBasis,
      async () => provenance,
    ),
  )
  for (const port of [port1, port2]) port.start()
  const ask = clientOf<PlanTasks>(port1 as unknown as Port)
  // A zip file, which a workbook is, begins with PK.
  expect((await ask('workbook', smallest)).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
  const broken = { ...smallest, inputs: { 'clock.horizon': '7 kW' } }
  await expect(ask('workbook', broken)).rejects.toThrow('its unit is kW')
  port1.close()
})
