import { capLine } from './catalogue'
import { entryValue, type InputEntry, isRecord, type Quantity, type Scenario } from './scenario'

/** Sets the figure of an input, keeping what was noted about it. Pure: returns the next version of the document. */
export function setInput(scenario: Scenario, cell: string, value: Quantity | readonly Quantity[]): Scenario {
  const before = scenario.inputs[cell]
  const entry: InputEntry = before !== undefined && isRecord(before) ? { ...before, value } : value
  return { ...withoutCap(scenario, cell), inputs: { ...scenario.inputs, [cell]: entry } }
}

/** Returns an input to its default, dropping what was noted about it. */
export function clearInput(scenario: Scenario, cell: string): Scenario {
  const { [cell]: _, ...inputs } = scenario.inputs
  return { ...withoutCap(scenario, cell), inputs }
}

/** What a reader knows about a figure. */
export interface InputNote {
  readonly note?: string
  readonly confirmedBy?: string
}

/** Notes what is known about a figure; an input at its default takes on the given value as the reader's own. */
export function noteInput(
  scenario: Scenario,
  cell: string,
  value: Quantity,
  { note, confirmedBy }: InputNote,
): Scenario {
  const before = scenario.inputs[cell]
  const kept =
    before !== undefined && isRecord(before)
      ? before
      : { value: before === undefined ? value : entryValue(before) }
  const { note: _, confirmedBy: __, ...rest } = { note: undefined, confirmedBy: undefined, ...kept }
  const entry: InputEntry = { ...rest, ...(note ? { note } : {}), ...(confirmedBy ? { confirmedBy } : {}) }
  return { ...scenario, inputs: { ...scenario.inputs, [cell]: entry } }
}

/** A part's cap is an input too: set as one, it leaves the part. */
function withoutCap(scenario: Scenario, cell: string): Scenario {
  if (!cell.endsWith(`:${capLine}`)) return scenario
  const row = cell.slice(0, -capLine.length - 1)
  const strategies = scenario.strategies.map(strategy => {
    const parts = strategy.parts.map(part => {
      if (`${strategy.id}/${part.offer}` !== row || part.cap === undefined) return part
      const { cap: _, ...rest } = part
      return rest
    })
    return parts.every((part, i) => part === strategy.parts[i]) ? strategy : { ...strategy, parts }
  })
  return strategies.every((strategy, i) => strategy === scenario.strategies[i])
    ? scenario
    : { ...scenario, strategies }
}
