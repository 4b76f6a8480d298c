import { sheet } from '../../src/engine/define.ts'

/** Sets capacity against demand: the gap and the idle, and what they cost. */
export const capacity = sheet('capacity', {
  title: 'Capacity against demand',
  about:
    'How the committed capacity of each strategy follows the need. Where it falls short, on-demand service bridges the gap at a price; where it runs ahead, capacity stands idle at a price.',
  index: 'strategy',
  lines: {
    firmOnPart: {
      label: 'Committed IT power of the part',
      unit: 'kW',
      index: 'part',
      formula: 'power.itPowerPeak * (1 - hardware.elastic)',
      why: 'Owned or reserved, not elastic.',
    },
    firmPower: {
      label: 'Committed IT power',
      unit: 'kW',
      formula: 'sum(firmOnPart, part)',
      why: 'The capacity steps of the picture.',
    },
    totalPower: {
      label: 'IT power with the bridge',
      unit: 'kW',
      formula: 'sum(power.itPowerPeak, part)',
      shown: true,
      why: 'Committed and elastic together.',
    },
    gapPower: {
      label: 'Gap',
      unit: 'kW',
      formula: 'excess(demand.itPowerTotal, firmPower)',
      shown: true,
      why: 'What the need is above the committed capacity.',
    },
    idlePower: {
      label: 'Idle capacity',
      unit: 'kW',
      formula: 'excess(firmPower, demand.itPowerTotal)',
      shown: true,
      why: 'What the committed capacity is above the need at peak.',
    },
    bridgeOnPart: {
      label: 'Bridge spending of the part',
      unit: 'USD/month',
      index: 'part',
      formula: 'hardware.serviceCost * hardware.elastic',
      why: 'Elastic service only.',
    },
    gapCost: {
      label: 'Cost of the gap',
      unit: 'USD/month',
      formula: 'sum(bridgeOnPart, part)',
      why: 'What on-demand service costs while committed capacity is missing.',
    },
    gapCostFlow: {
      label: 'Cost of the gap, present',
      unit: 'USD/month',
      formula: 'if(clock.insideHorizon > 0, gapCost * cashFlow.factorMid, 0)',
      why: 'In today’s money, within the horizon.',
    },
    gapCostTotal: {
      label: 'Cost of the gap over the horizon',
      unit: 'USD',
      formula: 'sum(gapCostFlow, month)',
      shown: true,
      why: 'What being late costs, before tax.',
    },
    firmGpusOnPart: {
      label: 'Committed accelerators of the part',
      unit: 'gpu',
      index: 'part',
      formula: 'fleet.gpusOnPart * (1 - hardware.elastic)',
      why: 'Owned or reserved, not elastic.',
    },
    firmGpus: {
      label: 'Committed accelerators',
      unit: 'gpu',
      formula: 'sum(firmGpusOnPart, part)',
      why: 'All parts together, of whatever class.',
    },
    idleGpus: {
      label: 'Idle accelerators',
      unit: 'gpu',
      formula: 'if(firmPower > 0, firmGpus * idlePower / firmPower, 0)',
      why: 'The idle share of the committed power, in accelerators.',
    },
    idleHours: {
      label: 'Idle hours',
      unit: 'gpu h/month',
      formula: 'idleGpus * clock.hoursPerMonth',
      why: 'Hours of committed accelerators above the need at peak.',
    },
    idleCost: {
      label: 'Cost of idle capacity',
      unit: 'USD/month',
      formula: 'orElse(idleHours * metrics.costPerGpuHour, 0)',
      why: 'Idle hours at the strategy’s cost per available hour.',
    },
    idleCostFlow: {
      label: 'Cost of idle capacity, present',
      unit: 'USD/month',
      formula: 'if(clock.insideHorizon > 0, idleCost * cashFlow.factorMid, 0)',
      why: 'In today’s money, within the horizon.',
    },
    idleCostTotal: {
      label: 'Cost of idle capacity over the horizon',
      unit: 'USD',
      formula: 'sum(idleCostFlow, month)',
      shown: true,
      why: 'What being early costs, before tax.',
    },
  },
})
