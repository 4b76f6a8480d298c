import { type Ask, clientOf } from '../run/client'
import type { Scenario } from '../scenario'
import type { PlanTasks } from './plan-tasks'

let ask: Ask<PlanTasks> | undefined

/** Writes the workbook of a scenario in a worker, so that the page stays quick. Returns the bytes of an .xlsx file; rejects where it cannot be written. */
export function workbookApart(scenario: Scenario, signal?: AbortSignal): Promise<Uint8Array> {
  ask ??= clientOf<PlanTasks>(new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' }))
  return ask('workbook', scenario, signal)
}
