import type { Run } from '../engine'
import type { Computed, InputState } from '../scenario'
import { amountCell } from './amount'
import { crossing } from './crossing'
import { type PartInfo, partsOf } from './parts'
import { winnerOf } from './ranking'
import { scratchOf, type Trial } from './scratch'
import { type Search, searchOf, type Work } from './search'

/** How much need it takes until owning starts to pay. */
export interface OwnSize {
  /** Accelerators needed today, of all workloads; two figures. */
  readonly accelerators: number
  /** The input that holds the need today, or the sum where there are several. */
  readonly cell: string
}

/** The pieces in which premises are added. */
const steps = ['facilityNewBuild.blockSize', 'facilityRetrofit.blockSize', 'facilityColocation.commitStep']

/**
 * Tells whether a plan is too small to build for: the cheapest strategy buys nothing, premises are on offer, and the
 * need never fills the smallest piece of any hall, or where there is no hall the smallest step of colocation.
 */
export function isSmall(winner: string, computed: Computed): boolean {
  return !buys(computed.run, winner) && mostPower(computed) < smallestStep(computed)
}

/** Tells whether a plan asks for no work in any month. */
export const asksForNothing = (computed: Computed): boolean =>
  computed.scenario.workloads.every(({ id }) => mostOf(`${id}:demand.workRatePeak`, computed) <= 0)

const mostPower = (computed: Computed): number => mostOf('demand.itPowerTotal', computed)

function mostOf(cell: string, { run }: Computed): number {
  const months = Array.from({ length: run.value('clock.horizon') }, (_, month) => month)
  return Math.max(...months.map(month => run.value(cell, month)))
}

const buys = (run: Run, strategy: string): boolean => run.value(`${strategy}:metrics.capexTotal`) > 0

function smallestStep(computed: Computed): number {
  const { run, scenario } = computed
  const { cells } = run.program.expansion
  const parts = scenario.strategies.flatMap(({ id }) => partsOf(computed, id))
  const sizes = (premises: PartInfo['premises']) =>
    parts
      .filter(part => part.premises === premises)
      .flatMap(part => {
        const step = steps.map(line => `${part.offer}:${line}`).find(cell => cells.has(cell))
        const least = run.value(part.owed('facility', 'leastPower', 'offer'))
        return step === undefined ? [] : [Math.max(run.value(step), least)]
      })
  const halls = sizes('own')
  const all = halls.length > 0 ? halls : sizes('rented')
  return all.length > 0 ? Math.min(...all) : 0
}

const figures = 2
const mostDoublings = 14

/**
 * Searches how much need it takes until the cheapest strategy is one that buys capacity: doubles the need of all
 * workloads until that is so, then bisects. Null where it never is, within the limits of the inputs.
 */
export function ownSizeSearch(computed: Computed): Search<OwnSize | null> {
  let found: OwnSize | null = null
  const work = search(computed, size => {
    found = size
  })
  return searchOf(work, () => found)
}

function* search(computed: Computed, keep: (size: OwnSize) => void): Work {
  const needs = computed.scenario.workloads.flatMap(({ id }) => {
    const need = computed.inputs.get(amountCell(id, computed))
    return need && typeof need.value === 'number' ? [need] : []
  })
  const accelerators = (run: Run) => run.value('demand.acceleratorsTotal', 0)
  const today = accelerators(computed.run)
  const { attempt } = scratchOf(computed)
  const ids = computed.scenario.strategies.map(({ id }) => id)
  const read = (run: Run) => {
    const winner = winnerOf(run, ids)
    return winner !== undefined && buys(run, winner)
  }
  const tryAt = (size: number) => (attempt(scaled(needs, size / today), read) ? { other: true } : null)
  if (!(today > 0)) return
  for (let doubling = 1; doubling <= mostDoublings; doubling++) {
    yield doubling / (mostDoublings + 1)
    const far = today * 2 ** doubling
    if (needs.some(({ value, max }) => Number(value) * 2 ** doubling > max)) return
    if (!tryAt(far)) continue
    const trials = crossing({ near: far / 2, far, outcomeAtFar: true, whole: false, figures }, tryAt)
    let trial = trials.next()
    for (; !trial.done; trial = trials.next()) yield mostDoublings / (mostDoublings + 1)
    const [only, ...others] = needs
    const { value } = trial.value
    const isStated = only?.line.id === 'demand.acceleratorsToday' && others.length === 0
    keep(
      isStated
        ? { accelerators: value, cell: only.cell }
        : {
            accelerators: attempt(scaled(needs, value / today), accelerators) ?? value,
            cell: 'demand.acceleratorsTotal',
          },
    )
    return
  }
}

const scaled = (needs: readonly InputState[], factor: number): Trial =>
  needs.map(need => [need, Number(need.value) * factor] as const)
