import { PlanError, type Program, type Run, start } from '../engine'
import type { Computed, InputState } from '../scenario'

/** Inputs with the value that each is tried at. */
export type Trial = readonly (readonly [input: InputState, value: number])[]

/** A run to try values in, beside the one that is shown. */
export interface Scratch {
  readonly run: Run
  /** Reads what the plan would be with these inputs so and all others as they are; undefined where it cannot be computed. */
  readonly attempt: <T>(trial: Trial, read: (run: Run) => T) => T | undefined
}

interface Kept {
  readonly run: Run
  /** What the last trial changed: put back with the next, since each edit recomputes all that follows from it. */
  changed: readonly InputState[]
}

/** One scratch run for each compiled plan: it is costly to start and cheap to bring up to date. */
const runs = new WeakMap<Program, Kept>()

/** Opens a scratch run that stands where the plan stands. The plan itself is not touched. */
export function scratchOf({ run: { program }, inputs }: Computed): Scratch {
  const kept = runs.get(program) ?? { run: start(program, 'asRead'), changed: [] }
  runs.set(program, kept)
  const { run } = kept
  run.edit([...inputs.values()].map(({ cell, value }) => [cell, value]))
  kept.changed = []
  return {
    run,
    attempt: (trial, read) => {
      const back = kept.changed.filter(before => !trial.some(([input]) => input === before))
      kept.changed = trial.map(([input]) => input)
      return computed(() => {
        run.edit([
          ...back.map(({ cell, value }) => [cell, value] as const),
          ...trial.map(([input, value]) => [input.cell, valueFor(input, value)] as const),
        ])
        return read(run)
      })
    },
  }
}

const valueFor = (input: InputState, value: number) =>
  typeof input.value === 'number' ? value : input.value.map(() => value)

function computed<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof PlanError) return undefined
    throw error
  }
}
