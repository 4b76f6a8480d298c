import { sheet } from '../../src/engine/define.ts'
import { colocationInputs } from '../inputs/facility-colocation.ts'

/** Fills the facility slot with rented space in an operator's hall. */
export const facilityColocation = sheet('facilityColocation', {
  title: 'Facility: colocation',
  about:
    'Rented space in an operator’s hall: rent for committed power, energy passed through at a billed PUE, a term and its price for leaving early.',
  index: 'part',
  fills: 'facility',
  lines: {
    ...colocationInputs,
    orderMonths: {
      label: 'Months from ordering more until it is live',
      unit: 'month',
      index: 'offer',
      formula: 'leadMonths',
      why: 'Each further step takes as long as the first.',
    },
    ceiling: {
      label: 'IT power that the operator offers',
      unit: 'kW',
      formula: 'if(opens > 0, max(powerLimit, fleet.heldOnPart * hardware.powerPerGpu), 0)',
      why: 'What the operator can give, once the need reaches the smallest size that is let; what is let stays let when there is less to give.',
    },
    opens: {
      label: 'The operator takes the order',
      unit: '1',
      formula: 'max(previous(opens), fleet.wantedPower >= leastPower)',
      why: 'A contract can grow by single steps once there is one.',
    },
    committed: {
      label: 'Committed power',
      unit: 'kW',
      formula: 'runningMax(commitNeed)',
      why: 'The larger of commitment and peak is billed; commitments are not handed back inside the term.',
    },
    commitNeed: {
      label: 'Power to commit',
      unit: 'kW',
      formula: 'max(ceil(power.itPowerPeak / commitStep) * commitStep, leastCommitment)',
      why: 'The peak of the racks, in whole steps, and at least the minimum take.',
    },
    leastCommitment: {
      label: 'Least commitment',
      unit: 'kW',
      formula: 'if(power.itPowerPeak > 0, minimumTake, 0)',
      why: 'The floor of the contract, from the first rack on.',
    },
    designPower: {
      label: 'IT power that the plant is built for',
      unit: 'kW',
      formula: 'committed',
      why: 'Of the operator’s plant, the share that was committed.',
    },
    committedAdded: {
      label: 'Commitment added',
      unit: 'kW/month',
      formula: '(committed - previous(committed)) / clock.oneMonth',
      why: 'Each step starts its own term.',
    },
    rampedAdded: {
      label: 'Commitment that starts to be charged',
      unit: 'kW/month',
      formula: 'spread(committedAdded, rampMonths)',
      why: 'A new commitment is charged in equal steps over its ramp.',
    },
    charged: {
      label: 'Charged power',
      unit: 'kW',
      formula: 'cumulative(rampedAdded)',
      why: 'What the rent is charged on.',
    },
    contractYears: {
      label: 'Anniversaries passed',
      unit: '1',
      formula: 'floor(excess(month, schedule.liveMonth) / clock.yearLength)',
      why: 'Rent steps on the anniversaries of the contract.',
    },
    rentNow: {
      label: 'Rent in the month',
      unit: 'USD/(kW month)',
      formula: 'rentPrice * (1 + densityPremium * cooling.needsLiquid) * (1 + rentGrowth) ^ contractYears',
      why: 'Quoted rent, the premium where racks need liquid, and the yearly step.',
    },
    baseRent: {
      label: 'Rent for power',
      unit: 'USD/month',
      formula: 'charged * rentNow',
      why: 'Rent is for committed power, used or not.',
    },
    setup: {
      label: 'Set-up cost',
      unit: 'USD/month',
      formula: 'committedAdded * setupPrice',
      why: 'Paid once with each step, and deducted at once.',
    },
    fixedRent: {
      label: 'Fixed cost of the contract',
      unit: 'USD/month',
      formula: 'if(committed > 0, fixedCost * (1 + rentGrowth) ^ contractYears / clock.monthsPerYear, 0)',
      why: 'Links and remote hands do not shrink with the space; they step with the rent.',
    },
    rent: {
      label: 'Rent and set-up cost',
      unit: 'USD/month',
      sum: ['baseRent', 'setup', 'fixedRent'],
      why: 'What the operator bills besides power.',
    },
    energyPrice: {
      label: 'Price of IT energy',
      unit: 'USD/kWh',
      formula: 'power.tariffNow * billedPue * (1 + powerFeeShare)',
      why: 'The tariff, the billed PUE and the operator’s fee.',
    },
    energyCost: {
      label: 'Energy cost',
      unit: 'USD/month',
      formula: 'power.itEnergy * energyPrice',
      why: 'Power is passed through by the meter of the racks.',
    },
    upkeep: {
      label: 'Facility upkeep cost',
      unit: 'USD/month',
      value: 0,
      why: 'The operator’s business, paid with the rent.',
    },
    opex: {
      label: 'Facility running cost',
      unit: 'USD/month',
      sum: ['energyCost', 'rent', 'upkeep'],
      why: 'All that the space costs each month.',
    },
    capex: { label: 'Facility capital cost', unit: 'USD/month', value: 0, why: 'Nothing is built.' },
    staffCount: { label: 'Facility staff', unit: 'person', value: 0, why: 'The operator runs the hall.' },
    taxAllowance: {
      label: 'Facility tax allowance',
      unit: 'USD/month',
      value: 0,
      why: 'Rent is deducted as it is paid.',
    },
    taxValue: { label: 'Cost not yet allowed', unit: 'USD', value: 0, why: 'Nothing is owned.' },
    exitValue: { label: 'What the facility would fetch', unit: 'USD', value: 0, why: 'Nothing is owned.' },
    inTerm: {
      label: 'Power inside its term',
      unit: 'kW',
      formula: 'committed - lag(committed, termMonths)',
      why: 'Steps whose term still runs; after it they go on from month to month.',
    },
    remaining: {
      label: 'Commitment still to run',
      unit: 'kW month',
      formula: 'committed * termMonths - cumulative(inTerm)',
      why: 'All that was committed, less the months that have passed.',
    },
    exitObligation: {
      label: 'What leaving would cost',
      unit: 'USD',
      formula: 'max(0, remaining) * rentNow * terminationShare',
      why: 'The share of the remaining rent that is due on leaving.',
    },
  },
})
