import { sheet } from '../../../src/engine/define.ts'
import { builtInputs } from '../../inputs/offers/facility-built.ts'
import { networkServiceInputs } from '../../inputs/offers/facility-network.ts'
import { retrofitInputs } from '../../inputs/offers/facility-retrofit.ts'
import { stepInputs } from '../../inputs/offers/facility-steps.ts'
import { builtLines } from './facility-built.ts'
import { builtValueLines } from './facility-built-value.ts'

/** Fills the facility slot with the present hall, made fit for denser racks. */
export const facilityRetrofit = sheet('facilityRetrofit', {
  title: 'Facility: retrofit',
  about:
    'The hall that the company has, as far as it still has power to give. Making it fit costs a fraction of a new hall and needs no new connection; what it carries in all, and in one rack, is limited.',
  index: 'part',
  fills: 'facility',
  lines: {
    ...retrofitInputs,
    ...builtInputs,
    ...stepInputs,
    ...networkServiceInputs,
    leadMonths: {
      label: 'Months until the first step is live',
      unit: 'month',
      index: 'offer',
      formula: 'buildMonths + stepsBeyond',
      why: 'The connection is there; the works decide.',
    },
    gridMonths: {
      label: 'Wait for the grid',
      unit: 'month',
      index: 'offer',
      value: 0,
      why: 'The connection is there.',
    },
    orderMonths: {
      label: 'Months from ordering a step until it is live',
      unit: 'month',
      index: 'offer',
      formula: 'buildMonths',
      why: 'Each further step takes as long as the first.',
    },
    leastPower: {
      label: 'Smallest IT power that is made fit',
      unit: 'kW',
      index: 'offer',
      formula: 'min(leastSize, hallPower)',
      why: 'Works are not begun for less.',
    },
    airLimit: {
      label: 'Most that a rack may draw on air',
      unit: 'kW/rack',
      index: 'plan',
      value: 40,
      why: 'In-row coolers carry up to about 40 kW a rack: beyond that the air needed no longer passes.',
    },
    rackLimit: {
      label: 'Most that a rack may draw',
      unit: 'kW/rack',
      index: 'offer',
      formula: 'if(liquidBrought > 0, rackPowerThere, min(rackPowerThere, airLimit))',
      why: 'What the hall feeds, and what air carries where no liquid comes.',
    },
    liquidAllowed: {
      label: 'Liquid can be brought',
      unit: '1',
      index: 'offer',
      formula: 'liquidBrought',
      why: 'Part of the works, or not.',
    },
    hallPower: {
      label: 'IT power that can be used',
      unit: 'kW',
      index: 'offer',
      formula: 'freePower * usableShare',
      why: 'Free power, as far as it reaches free floor.',
    },
    opens: {
      label: 'The works are worth starting',
      unit: '1',
      formula: 'max(previous(opens), fleet.wantedPower >= leastPower)',
      why: 'Once the loop is there, single steps can follow.',
    },
    usedPower: {
      label: 'IT power to make fit',
      unit: 'kW',
      formula: 'min(fleet.wantedPower, hallPower)',
      why: 'What is held and wanted, as far as the hall has it.',
    },
    stepsNeeded: {
      label: 'Steps needed',
      unit: 'module',
      formula: 'if(opens > 0, ceil(usedPower / (blockSize * blockThreshold)), 0)',
      why: 'Whole rows are made fit, with the margin that triggers the next.',
    },
    stepCount: {
      label: 'Steps done',
      unit: 'module',
      formula: 'max(previous(stepCount), stepsNeeded)',
      why: 'Steps are added when needed and never undone.',
    },
    fitPower: {
      label: 'IT power made fit',
      unit: 'kW',
      formula: 'min(stepCount * blockSize, hallPower)',
      why: 'The last step takes what is left.',
    },
    ceiling: {
      label: 'IT power that the hall carries',
      unit: 'kW',
      formula: 'fitPower',
      why: 'What has been made fit.',
    },
    designPower: {
      label: 'IT power that the hall is made fit for',
      unit: 'kW',
      formula: 'ceiling',
      why: 'Plant and electrics are laid out for whole steps.',
    },
    fitAdded: {
      label: 'IT power made fit in the month',
      unit: 'kW',
      formula: 'fitPower - previous(fitPower)',
      why: 'What goes live this month.',
    },
    premiums: {
      label: 'Premiums over the index',
      unit: '1',
      formula: '(1 + liquidPremium * cooling.needsLiquid) * (1 + contingencyNow)',
      why: 'One-off liquid loops and contingency multiply the figure.',
    },
    landCapex: {
      label: 'Land paid',
      unit: 'USD/month',
      value: 0,
      why: 'The hall stands on land that the company has.',
    },
    costPerWatt: {
      label: 'Cost per watt in the month',
      unit: 'USD/W',
      formula: 'retrofitCost * premiums * priceFactor',
      why: 'Priced in the month in which the step goes live, with contingency.',
    },
    completedCost: {
      label: 'Cost of what goes live',
      unit: 'USD/month',
      formula: 'fitAdded * clock.wattsPerKilowatt * costPerWatt / clock.oneMonth',
      why: 'The cost of what can be used from this month on.',
    },
    ...builtLines,
    operatorCount: {
      label: 'Operators of the hall',
      unit: 'person',
      value: 0,
      why: 'The hall has them.',
    },
    guardCount: { label: 'Guards', unit: 'person', value: 0, why: 'The hall has them.' },
    hireMonths: {
      label: 'Months to hire people for the hall',
      unit: 'month',
      index: 'offer',
      formula: 'if(addedStaff > 0, staffing.hallHireMonths, 0)',
      why: 'Only where people are added.',
    },
    staffCount: {
      label: 'Facility staff',
      unit: 'person',
      formula: 'if(stepCount > 0, addedStaff, 0)',
      why: 'Only those who come on top of the people that the hall has.',
    },
    ...builtValueLines,
  },
})
