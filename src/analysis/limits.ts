import { explain, type Run } from '../engine'
import type { Computed } from '../scenario'
import type { PartInfo } from './parts'

/** What keeps a part from taking more in a month. */
export interface Limit {
  readonly month: number
  /** The line that limits, an input where one can be named. */
  readonly cell: string
  readonly kind: (typeof kinds)[number]
}

/** By the number that `schedule.limitReason` gives them. */
const kinds = ['none', 'fit', 'lead', 'rack', 'size', 'supply', 'premises'] as const

/** Finds what limits a part in a month, as the model says; undefined where nothing does. */
export function limitAt({ run }: Computed, part: PartInfo, month: number): Limit | undefined {
  const reason = `${part.id}:schedule.limitReason`
  const kind = kinds[run.value(reason, month)] ?? 'none'
  if (kind === 'none') return undefined
  return { month, cell: limitCell[kind](run, part, month) ?? reason, kind }
}

type CellOf = (run: Run, part: PartInfo, month: number) => string | undefined

/** The line that each kind of limit is read from. */
const limitCell: Readonly<Record<Exclude<Limit['kind'], 'none'>, CellOf>> = {
  fit: (_, { id, deployments: [first] }) =>
    first === undefined ? `${id}:schedule.workloadsOnPart` : `${first}:fleet.limitReason`,
  lead: (run, part) => decisive(run, `${part.offer}:schedule.liveMonth`),
  rack: (run, part) =>
    run.value(`${part.offer}:racks.feeds`) > 0
      ? decisive(run, part.owed('facility', 'liquidAllowed', 'offer'))
      : decisive(run, part.owed('facility', 'rackLimit', 'offer')),
  size: (run, part, month) =>
    run.value(`${part.id}:schedule.isOpen`, month) > 0
      ? decisive(run, part.owed('facility', 'leastPower', 'offer'))
      : part.owed('hardware', 'leastOrder', 'offer'),
  supply: scarcer,
  premises: (_, part) => part.owed('facility', 'ceiling', 'part'),
}

/** Finds a workload that no offer can serve, and the cell that says why: of several reasons the one met last. */
export function unfitWorkload({
  run,
  plan,
  scenario,
}: Computed): { readonly workload: string; readonly cell: string } | undefined {
  for (const { id: workload } of scenario.workloads) {
    const reasons = (plan.members.pairing ?? [])
      .filter(pairing => pairing.links.workload === workload)
      .map(({ id }) => `${id}:need.limitReason`)
    if (reasons.length === 0 || reasons.some(cell => run.value(cell) === 0)) continue
    const [cell = ''] = reasons.sort((a, b) => rank(run.value(b)) - rank(run.value(a)))
    return { workload, cell }
  }
  return undefined
}

/** Where a workload may not run, its hardware there says nothing. */
const rank = (reason: number): number => (reason === notPermitted ? 0 : reason)
const notPermitted = 5

/** Finds what limits a part first within the horizon. */
export function firstLimit(computed: Computed, part: PartInfo): Limit | undefined {
  const last = computed.run.value('clock.lastMonth')
  for (let month = 0; month <= last; month++) {
    const limit = limitAt(computed, part, month)
    if (limit) return limit
  }
  return undefined
}

/** Follows a line that is the larger of several down to the input that decides it. */
export function decisive(run: Run, cell: string, month = 0): string {
  const { cell: at, value, reads } = explain(run, cell, month)
  const next = at.line.input
    ? undefined
    : reads.find(read => read.value === value && unitOf(run, read.cell) === at.line.unit)
  return next ? decisive(run, next.cell, next.month) : cell
}

const unitOf = (run: Run, cell: string) => run.program.expansion.cells.get(cell)?.line.unit

function scarcer(run: Run, part: PartInfo): string {
  const rate = `${part.offer}:hardwareTokenApi.rateLimit`
  if (run.program.expansion.cells.has(rate)) return rate
  const [cap, supply] = [`${part.id}:fleet.limit`, part.owed('hardware', 'supply', 'offer')]
  return run.value(cap) < run.value(supply) ? cap : supply
}
