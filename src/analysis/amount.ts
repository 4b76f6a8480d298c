import type { Computed } from '../scenario'

/** By kind of workload, the input that says how much of it there is. */
const amounts = [
  'demand.acceleratorsToday',
  'demand.users',
  'training.jobsPerMonth',
  'demand.measuredToday',
] as const

/** Names the input that says how much of a workload there is: accelerators, people or requests, jobs, streams. */
export function amountCell(workload: string, { run }: Computed): string {
  const kind = run.value(`${workload}:demand.kind`)
  const counted = `${workload}:demand.requestsPerDay`
  return kind === 1 && run.value(counted) > 0 ? counted : `${workload}:${amounts[kind] ?? amounts[0]}`
}
