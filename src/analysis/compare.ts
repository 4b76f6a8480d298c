import type { Line } from '../engine'
import type { Computed, InputState } from '../scenario'
import { inputName } from './input-name'
import { partsOf } from './parts'
import { rankingOf } from './ranking'

/** A plan as it is compared with others. */
export interface ComparedPlan {
  readonly id: string
  readonly name: string
  readonly computed: Computed
}

/** A number of one plan, which its cell explains. */
export interface ComparedCell {
  readonly cell: string
  readonly month?: number
  readonly value: number
}

/** One quantity across plans; null where a plan does not have it. */
export interface ComparedRow {
  readonly id: string
  readonly label: string
  readonly line: Line
  readonly cells: readonly (ComparedCell | null)[]
}

interface Place {
  readonly cell: string
  readonly month?: number
}

/** What of a plan is compared: its cheapest strategy, the part of it that houses racks, and the month in which growth ends. */
interface Subject {
  readonly computed: Computed
  readonly strategy: string | undefined
  readonly part: string | undefined
  readonly grown: number
}

type Find = (subject: Subject) => Place | undefined

const plan =
  (line: string, at?: 'grown'): Find =>
  ({ grown }) =>
    at ? { cell: line, month: grown } : { cell: line }
const best =
  (line: string): Find =>
  ({ strategy }) =>
    strategy === undefined ? undefined : { cell: `${strategy}:${line}` }
const housed =
  (line: string, at?: 'grown'): Find =>
  ({ part, grown }) =>
    part === undefined ? undefined : { cell: `${part}:${line}`, ...(at ? { month: grown } : {}) }

/** The rows by their sections; a line that a model does not have leaves its row out. */
const finds = {
  cost: [
    best('metrics.presentCost'),
    plan('comparison.margin'),
    best('metrics.costPerGpuHour'),
    best('metrics.costPerGpuHourDelivered'),
    best('metrics.capexTotal'),
    best('metrics.opexShare'),
    best('metrics.peakCashExposure'),
  ],
  time: [plan('clock.horizon'), best('metrics.monthsToCapacity'), best('metrics.monthsToCommitted')],
  size: [
    plan('demand.acceleratorsTotal', 'grown'),
    plan('demand.itPowerTotal', 'grown'),
    housed('metrics.contractedFinal'),
    housed('racks.rackCount', 'grown'),
    housed('racks.powerPerRack'),
    housed('cooling.pue', 'grown'),
    housed('cooling.wue', 'grown'),
    housed('power.facilityEnergy', 'grown'),
    housed('power.emissions', 'grown'),
  ],
} as const satisfies Record<string, readonly Find[]>

/** Names the sections of a comparison. */
export type ComparedSection = keyof typeof finds

/** Reads a section across plans, each by its cheapest strategy. */
export function comparedRows(
  plans: readonly ComparedPlan[],
  section: ComparedSection,
): readonly ComparedRow[] {
  const subjects = plans.map(({ computed }) => subjectOf(computed))
  return finds[section].flatMap((find: Find) => rowOf(subjects, find) ?? [])
}

/** Reads what each strategy costs across plans; none where it does not serve the plan. */
export function strategyRows(plans: readonly ComparedPlan[]): readonly ComparedRow[] {
  const subjects = plans.map(({ computed }) => subjectOf(computed))
  const names = new Map<string, string>()
  for (const { computed } of plans)
    for (const { id, name } of computed.scenario.strategies) if (!names.has(id)) names.set(id, name)
  return [...names].flatMap(([id, name]) => {
    const row = rowOf(subjects, ({ computed: { run } }) => {
      const ranked = `${id}:comparison.rankedCost`
      if (!run.program.expansion.cells.has(ranked)) return undefined
      return { cell: Number.isNaN(run.value(ranked)) ? ranked : `${id}:metrics.presentCost` }
    })
    return row ? [{ ...row, id, label: name }] : []
  })
}

/** An input across plans; null where a plan does not have it. */
export interface ComparedInput {
  readonly cell: string
  readonly label: string
  readonly line: Line
  readonly inputs: readonly (InputState | null)[]
}

/** Lists the inputs of several plans: those that more than one has and that differ, or all. */
export function comparedInputs(
  plans: readonly ComparedPlan[],
  which: 'differ' | 'all',
): readonly ComparedInput[] {
  const cells = new Map<string, string>()
  for (const { computed } of plans)
    for (const [cell, input] of computed.inputs)
      if (!cells.has(cell)) cells.set(cell, inputName(input, computed))
  return [...cells].flatMap(([cell, label]) => {
    const inputs = plans.map(({ computed }) => computed.inputs.get(cell) ?? null)
    const line = inputs.find(input => input !== null)?.line
    return line && (which === 'all' || isDifferent(inputs)) ? [{ cell, label, line, inputs }] : []
  })
}

function isDifferent(inputs: readonly (InputState | null)[]): boolean {
  const [first, ...others] = inputs.filter(input => input !== null).map(({ value }) => JSON.stringify(value))
  return others.some(value => value !== first)
}

function subjectOf(computed: Computed): Subject {
  const { run } = computed
  const strategy = rankingOf(computed).winner
  const parts = strategy === undefined ? [] : partsOf(computed, strategy)
  const contracted = (id: string) => run.value(`${id}:metrics.contractedFinal`)
  const part = parts.find(({ id, premises }) => premises !== 'included' && contracted(id) > 0)
  const grown = Math.min(run.value('clock.growthWindow'), run.value('clock.lastMonth'))
  return { computed, strategy, part: part?.id, grown }
}

function rowOf(subjects: readonly Subject[], find: Find): ComparedRow | undefined {
  const places = subjects.map(subject => {
    const place = find(subject)
    const line = place && subject.computed.run.program.expansion.cells.get(place.cell)?.line
    return place && line
      ? { place, line, value: subject.computed.run.value(place.cell, place.month ?? 0) }
      : null
  })
  const line = places.find(place => place !== null)?.line
  if (!line) return undefined
  return {
    id: line.id,
    label: line.label,
    line,
    cells: places.map(place => place && { ...place.place, value: place.value }),
  }
}
