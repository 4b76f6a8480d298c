import { sheet } from '../../../src/engine/define.ts'
import { ownInputs } from '../../inputs/offers/own.ts'

/** Prices what the reader adds to an offer. */
export const own = sheet('own', {
  title: 'Own costs',
  about:
    'Costs that the reader adds to an offer: so much per month, per kW, per rack, per accelerator, a share of its capital, or a formula of the reader’s own. Each strategy that takes the offer pays them.',
  index: 'ownLine',
  lines: {
    ...ownInputs,
    priceLevel: {
      label: 'Amount against that of the decision',
      unit: '1',
      formula: 'if(month >= fromMonth and month < untilMonth, (1 + growth) ^ clock.yearsElapsed, 0)',
      why: 'Zero outside the months of the cost; inside them it follows its growth.',
    },
    amount: {
      label: 'Amount at the prices of the decision',
      unit: 'USD/month',
      index: 'ownCost',
      sum: ['perMonth', 'powerAmount', 'rackAmount', 'gpuAmount'],
      why: 'What the amounts come to in this month; where the reader wrote a formula, that formula stands here.',
    },
    powerAmount: {
      label: 'Amount for power',
      unit: 'USD/month',
      index: 'ownCost',
      formula: 'perPower * power.itPowerPeak',
      why: 'For each kW at the racks in the busiest hour.',
    },
    rackAmount: {
      label: 'Amount for racks',
      unit: 'USD/month',
      index: 'ownCost',
      formula: 'perRack * racks.rackCount',
      why: 'For each rack.',
    },
    gpuAmount: {
      label: 'Amount for accelerators',
      unit: 'USD/month',
      index: 'ownCost',
      formula: 'perGpu * fleet.gpusOnPart',
      why: 'For each accelerator that is held.',
    },
    cost: {
      label: 'Running cost of the reader’s own',
      unit: 'USD/month',
      index: 'ownCost',
      formula: 'amount * priceLevel',
      why: 'Paid from its first month to its last, deducted from profit in the year in which it is paid.',
    },
    capex: {
      label: 'Capital cost of the reader’s own',
      unit: 'USD/month',
      index: 'ownCost',
      formula: 'if(priceLevel > 0, capexShare * (facility.capex + hardware.capex), 0)',
      why: 'Paid with the capital that it is a share of. No tax life is known for it, so it is deducted at once.',
    },
  },
})
