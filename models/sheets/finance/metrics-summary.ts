import type { LineDef } from '../../../src/engine/define.ts'

/** States what a summary in words needs: first-year cost, how busy the need is, when capacity is committed and contracted. */
export const summaryLines = {
  lastMonth1y: {
    label: 'Last month of the first year',
    unit: 'month',
    index: 'plan',
    value: 11,
    why: 'Months are counted from 0.',
  },
  presentCost1y: {
    label: 'Present cost over the first year',
    unit: 'USD',
    formula: 'atMonth(presentCostToDate, lastMonth1y)',
    shown: true,
    why: 'What a small programme compares with a yearly budget.',
  },
  meanNeed: {
    label: 'Accelerators at work on average',
    unit: 'gpu',
    index: 'workload',
    formula: 'orElse(pick(need.busyGpus, pairing, need.gpusOrNone), statedMean)',
    why: 'The mean of the load on the offer that needs the fewest accelerators: copies that only stand ready do no work.',
  },
  statedMean: {
    label: 'Accelerators at work on average where no offer serves',
    unit: 'gpu',
    index: 'workload',
    formula: 'demand.acceleratorsNeeded * demand.loadShare',
    why: 'Plain accelerators are as busy as their load, whoever offers them.',
  },
  meanNeedTotal: {
    label: 'Accelerators of all workloads at work on average',
    unit: 'gpu',
    index: 'plan',
    formula: 'sum(meanNeed, workload)',
    why: 'All workloads together.',
  },
  useOfNeed: {
    label: 'Use of the accelerators needed',
    unit: '1',
    index: 'plan',
    formula: 'if(demand.acceleratorsTotal > 0, meanNeedTotal / demand.acceleratorsTotal, none)',
    shown: true,
    why: 'How busy accelerators sized for the busiest hour would be: what a small programme should know before it buys any.',
  },
  hasCommitted: {
    label: 'Holds committed capacity',
    unit: '1',
    formula: 'capacity.firmPower > 0',
    why: 'Owned or reserved, not elastic.',
  },
  monthsToCommitted: {
    label: 'Months until the first committed capacity',
    unit: 'month',
    formula: 'firstMonth(hasCommitted)',
    shown: true,
    why: 'Until then everything comes on demand; none where it always does.',
  },
  contractedFinal: {
    label: 'Apparent power contracted in the end',
    unit: 'kVA',
    index: 'part',
    formula: 'atMonth(power.utilityCapacity, clock.lastMonth)',
    why: 'The highest peak within the horizon decides the connection.',
  },
  contractedReached: {
    label: 'All of it is needed',
    unit: '1',
    index: 'part',
    formula: 'power.utilityCapacity >= contractedFinal',
    why: 'From here on the connection carries its final load.',
  },
  contractMonth: {
    label: 'Month by which all power must be contracted',
    unit: 'month',
    index: 'part',
    formula: 'firstMonth(contractedReached)',
    shown: true,
    why: 'The date to agree with the grid.',
  },
} as const satisfies Record<string, LineDef>
