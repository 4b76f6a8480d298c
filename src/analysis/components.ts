import type { Run } from '../engine'
import type { Computed } from '../scenario'
import { termsOf } from './terms'
import { variance } from './variance'

/** A part of the present cost, as the model lists it. */
export interface Component {
  /** Is the same for all strategies. */
  readonly id: string
  readonly label: string
}

const whole = 'metrics.presentCostToDate'
const ending = 'ToDate'

/** Lists the parts of the present cost in the order of the model; a part that the model gains is there at once. */
export function componentsOf({ run, scenario }: Computed): readonly Component[] {
  const [first] = scenario.strategies
  if (!first) return []
  return termsOf(run, `${first.id}:${whole}`).map(({ cell }) => {
    const line = cell.slice(cell.indexOf(':') + 1)
    const id = line.slice(line.indexOf('.') + 1).replace(new RegExp(`${ending}$`), '')
    const { cells } = run.program.expansion
    return { id, label: (cells.get(costCell(run, first.id, id)) ?? cells.get(cell))?.line.label ?? id }
  })
}

/** Names the cell that holds a part of the present cost by the end of each month. */
export const toDateCell = (strategy: string, component: string): string =>
  `${strategy}:metrics.${component}${ending}`

/** Names the cell that holds a part of the present cost over the horizon. */
export function costCell({ program }: Run, strategy: string, component: string): string {
  const cell = `${strategy}:metrics.${component}Cost`
  return program.expansion.cells.has(cell) ? cell : toDateCell(strategy, component)
}

/** Reads a part of the present cost over the horizon. */
export const componentCost = (run: Run, strategy: string, component: string): number =>
  run.value(toDateCell(strategy, component), run.value('clock.lastMonth'))

/** What one part of the cost contributes to the difference between two strategies. */
export interface CostStep extends Component {
  readonly before: number
  readonly after: number
  /** Is what the second strategy costs more. */
  readonly change: number
}

/** Takes the difference between the present costs of two strategies apart by cause, the largest first; what does not differ is left out. */
export function costSteps(computed: Computed, from: string, to: string): readonly CostStep[] {
  const { run } = computed
  return componentsOf(computed)
    .map(component => {
      const before = componentCost(run, from, component.id)
      const after = componentCost(run, to, component.id)
      return { ...component, before, after, change: variance(after, before, 'absolute') }
    })
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
}
