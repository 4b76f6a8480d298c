import type { LineDef } from '../../../src/engine/define.ts'

/** States what each strategy leaves undone, and over which horizon it serves the plan. */
export const servedLines = {
  unservedToDate: {
    label: 'Work unserved so far',
    unit: 'work',
    index: 'service',
    formula: 'cumulative(schedule.workUnserved)',
    why: 'What was left undone by the end of the month.',
  },
  unservedTotal: {
    label: 'Work unserved',
    unit: 'work',
    index: 'service',
    formula: 'atMonth(unservedToDate, clock.lastMonth)',
    why: 'What is left undone over the horizon.',
  },
  askedToDate: {
    label: 'Work asked for so far',
    unit: 'work',
    index: 'workload',
    formula: 'cumulative(demand.workAsked)',
    why: 'All that was asked by the end of the month.',
  },
  unservedOfAll: {
    label: 'Work left undone by the end of the month',
    unit: 'work',
    formula: 'sum(unservedToDate, service)',
    why: 'All workloads together.',
  },
  serves: {
    label: 'Serves the plan',
    unit: '1',
    formula: 'if(atMonth(unservedOfAll, clock.lastMonth) > 0, 0, 1)',
    why: 'Only strategies that leave nothing undone are ranked: a cheaper one that serves less is no alternative.',
  },
  serves3y: {
    label: 'Serves the first 3 years',
    unit: '1',
    formula: 'if(atMonth(unservedOfAll, clock.lastMonth3y) > 0, 0, 1)',
    why: 'For the verdict over three years.',
  },
  serves5y: {
    label: 'Serves the first 5 years',
    unit: '1',
    formula: 'if(atMonth(unservedOfAll, clock.lastMonth5y) > 0, 0, 1)',
    why: 'For the verdict over five years.',
  },
  serves7y: {
    label: 'Serves the first 7 years',
    unit: '1',
    formula: 'if(atMonth(unservedOfAll, clock.lastMonth7y) > 0, 0, 1)',
    why: 'For the verdict over seven years.',
  },
  serves10y: {
    label: 'Serves the first 10 years',
    unit: '1',
    formula: 'if(atMonth(unservedOfAll, clock.lastMonth10y) > 0, 0, 1)',
    why: 'For the verdict over ten years.',
  },
  unservedShare: {
    label: 'Share of work unserved',
    unit: '1',
    index: 'service',
    formula: 'if(askedTotal > 0, unservedTotal / askedTotal, 0)',
    shown: true,
    why: 'The shortfall, shown beside the cost.',
  },
  askedTotal: {
    label: 'Work asked for',
    unit: 'work',
    index: 'workload',
    formula: 'atMonth(askedToDate, clock.lastMonth)',
    why: 'Over the horizon.',
  },
} as const satisfies Record<string, LineDef>
