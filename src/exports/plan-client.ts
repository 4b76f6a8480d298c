import { type Ask, clientOf } from '../run/client'
import type { PlanTasks } from './plan-tasks'

let made: Ask<PlanTasks> | undefined

/** Asks the worker that holds the model whole; it starts when it is first asked. */
export const askApart: Ask<PlanTasks> = (task, input, signal) => {
  made ??= clientOf<PlanTasks>(new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' }))
  return made(task, input, signal)
}
