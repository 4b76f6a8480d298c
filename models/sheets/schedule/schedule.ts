import { sheet } from '../../../src/engine/define.ts'
import { scheduleInputs } from '../../inputs/schedule/schedule.ts'
import { limitLines } from './schedule-limits.ts'
import { stepLines } from './schedule-steps.ts'

/** Says when each offer is live and who serves what. */
export const schedule = sheet('schedule', {
  title: 'Schedule',
  about:
    'When each offer is live, and which part serves how much of the work. Parts serve in their order, from the base of the load upwards; what none of them reaches is unserved. And what keeps each part from taking more.',
  index: 'deployment',
  lines: {
    ...scheduleInputs,
    liveMonth: {
      label: 'Live from month',
      unit: 'month',
      index: 'offer',
      formula: 'if(clock.serviceMode > 0, 0, max(availableFrom, approvalMonths, leadMonths))',
      why: 'The offer, its approval, its premises and its hardware are awaited side by side; the latest decides.',
    },
    leadMonths: {
      label: 'Lead time',
      unit: 'month',
      index: 'offer',
      formula: 'max(facility.leadMonths, hardware.leadMonths, peopleMonths)',
      why: 'From the order until it is live, whenever the order is placed.',
    },
    orderMonths: {
      label: 'Months from order to use',
      unit: 'month',
      index: 'offer',
      formula: 'max(facility.orderMonths, hardware.leadMonths)',
      why: 'Whoever orders more capacity must look this far ahead.',
    },
    capacityRate: {
      label: 'Work that the part can do',
      unit: 'work/s',
      formula: 'fleet.worth * fleet.usableRate',
      why: 'Its accelerators, each for what it stands for at the peak and in its generation.',
    },
    earlierRate: {
      label: 'Work that earlier parts can do',
      unit: 'work/s',
      formula: 'earlier(capacityRate, service)',
      why: 'They fill the load from the base.',
    },
    reachRate: {
      label: 'Work reached with this part',
      unit: 'work/s',
      formula: 'earlierRate + capacityRate',
      why: 'Up to here the load is served.',
    },
    workReached: {
      label: 'Work below the reach',
      unit: 'work/s',
      formula: 'workBelow(reachRate, demand.workRate, demand.workRatePeak)',
      why: 'The load is seldom at its peak: a little capacity serves most of the work, the last of it hardly any.',
    },
    workBefore: {
      label: 'Work below the earlier reach',
      unit: 'work/s',
      formula: 'workBelow(earlierRate, demand.workRate, demand.workRatePeak)',
      why: 'What earlier parts already serve.',
    },
    servedRate: {
      label: 'Work served, mean rate',
      unit: 'work/s',
      formula: 'excess(workReached, workBefore)',
      why: 'What this part adds to the work that is served.',
    },
    workServed: {
      label: 'Work served',
      unit: 'work/month',
      formula: 'servedRate * clock.secondsPerMonth',
      why: 'The mean rate over a month.',
    },
    servedByAll: {
      label: 'Work served by all parts',
      unit: 'work/month',
      index: 'service',
      formula: 'sum(workServed, deployment)',
      why: 'All parts together.',
    },
    workUnserved: {
      label: 'Work unserved',
      unit: 'work/month',
      index: 'service',
      formula: 'excess(demand.workAsked, servedByAll)',
      why: 'A strategy that leaves work undone is cheaper, and no alternative: it is shown with its shortfall and not ranked.',
    },
    capacityOfService: {
      label: 'Work that all parts can do',
      unit: 'work/s',
      index: 'service',
      formula: 'sum(capacityRate, deployment)',
      why: 'Whether today’s need is met.',
    },
    arrived: {
      label: 'Serves the need of today',
      unit: '1',
      index: 'service',
      formula: 'capacityOfService >= demand.peakAtStart',
      why: 'Capacity has arrived when the need of the decision day is fully served.',
    },
    ...stepLines,
    ...limitLines,
  },
})
