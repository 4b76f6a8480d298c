import { entryValue, type InputEntry, type Scenario } from './scenario'

/** An input that two scenarios set differently; undefined where one leaves the default. */
export interface InputDifference {
  readonly key: string
  readonly before: InputEntry | undefined
  readonly after: InputEntry | undefined
}

/** How two scenarios differ: in their rows, by list, and in their inputs, by name. */
export interface Difference {
  readonly rows: readonly ('sites' | 'workloads' | 'offers' | 'strategies' | 'ownLines')[]
  readonly inputs: readonly InputDifference[]
}

const lists = ['sites', 'workloads', 'offers', 'strategies', 'ownLines'] as const

/** Compares two scenarios. Notes on a figure are no difference. */
export function difference(before: Scenario, after: Scenario): Difference {
  const keys = new Set([...Object.keys(before.inputs), ...Object.keys(after.inputs)])
  return {
    rows: lists.filter(list => !alike(before[list], after[list])),
    inputs: [...keys].flatMap(key => {
      const [old, now] = [before.inputs[key], after.inputs[key]]
      return alike(figureOf(old), figureOf(now)) ? [] : [{ key, before: old, after: now }]
    }),
  }
}

const figureOf = (entry: InputEntry | undefined) => (entry === undefined ? undefined : entryValue(entry))
const alike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
