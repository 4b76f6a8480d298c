import { type Program, type Run, start } from '../engine'
import type { Computed, InputState } from '../scenario'

/** A run to try values in, beside the one that is shown. */
export interface Scratch {
  readonly run: Run
  /** Tries one input at a value, reads, and puts it back. */
  readonly tryInput: <T>(input: InputState, value: number, read: (run: Run) => T) => T
}

/** One scratch run for each compiled plan: it is costly to start and cheap to bring up to date. */
const runs = new WeakMap<Program, Run>()

/** Opens a scratch run that stands where the plan stands. The plan itself is not touched. */
export function scratchOf({ run: { program }, inputs }: Computed): Scratch {
  const run = runs.get(program) ?? start(program)
  runs.set(program, run)
  run.edit([...inputs.values()].map(({ cell, value }) => [cell, value]))
  return {
    run,
    tryInput: (input, value, read) => {
      const tried = typeof input.value === 'number' ? value : input.value.map(() => value)
      try {
        run.edit([[input.cell, tried]])
        return read(run)
      } finally {
        run.edit([[input.cell, input.value]])
      }
    },
  }
}
