import { sheet } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Turns the terms of an offer into a price for all of them. */
export const quote = sheet('quote', {
  title: 'Quote, all in',
  about:
    'What an offer costs for each kW and each accelerator-hour with all its terms: rent or fees, energy, extras, set-up, minimum takes, steps and what leaving would cost. Offers that quote in different ways can be compared so. Hardware and people of the company’s own are not in it.',
  index: 'part',
  lines: {
    opex: {
      label: 'Billed in the month',
      unit: 'USD/month',
      sum: ['facility.opex', 'hardware.serviceCost', 'fixed'],
      why: 'What the premises cost with their energy, and what a service costs.',
    },
    fixed: {
      label: 'Fixed cost of a service',
      unit: 'USD/month',
      formula: 'hardware.support * (1 - hardware.owned)',
      why: 'Billed whatever the size; support of the company’s own hardware is not part of the offer.',
    },
    capital: {
      label: 'Paid as capital under the offer',
      unit: 'USD/month',
      formula: 'facility.capex + (hardware.feeDeposit - previous(hardware.feeDeposit)) / clock.oneMonth',
      why: 'A hall of one’s own, and deposits, which come back.',
    },
    flow: {
      label: 'Paid under the offer, present',
      unit: 'USD/month',
      formula: 'capital * cashFlow.factorStart + opex * cashFlow.factorMid',
      why: 'In today’s money; a hall of one’s own is paid as capital.',
    },
    exit: {
      label: 'Owed on leaving, less what the premises fetch',
      unit: 'USD',
      formula: 'facility.exitObligation + hardware.exitObligation - facility.exitValue - hardware.feeDeposit',
      why: 'A term that outlasts the horizon is a debt.',
    },
    toDate: {
      label: 'Paid under the offer so far',
      unit: 'USD',
      formula: 'cumulative(flow) + exit * cashFlow.factorEnd',
      why: 'If it ended now.',
    },
    powerFlow: {
      label: 'IT power, present',
      unit: 'kW',
      formula: 'power.itPowerPeak * cashFlow.factorMid',
      why: 'Later use counts less, as later money does.',
    },
    powerToDate: {
      label: 'IT power so far',
      unit: 'kW month',
      formula: 'cumulative(powerFlow)',
      why: 'Discounted like the cost.',
    },
    hoursFlow: {
      label: 'Installed hours, present',
      unit: 'gpu h/month',
      formula: 'fleet.installedHoursOnPart * cashFlow.factorMid',
      why: 'Later use counts less, as later money does.',
    },
    hoursToDate: {
      label: 'Installed hours so far',
      unit: 'gpu h',
      formula: 'cumulative(hoursFlow)',
      why: 'Discounted like the cost.',
    },
    cost: {
      label: 'Cost of the offer',
      unit: 'USD',
      formula: 'atMonth(toDate, clock.lastMonth)',
      why: 'Over the horizon, before tax.',
    },
    powerTotal: {
      label: 'IT power over the horizon',
      unit: 'kW month',
      formula: 'atMonth(powerToDate, clock.lastMonth)',
      why: 'What the cost is spread over.',
    },
    hoursTotal: {
      label: 'Installed hours over the horizon',
      unit: 'gpu h',
      formula: 'atMonth(hoursToDate, clock.lastMonth)',
      why: 'What the cost is spread over.',
    },
    perKilowattMonth: {
      label: 'All-in price of a kW and month',
      unit: 'USD/(kW month)',
      formula: 'if(powerTotal > 0, cost / powerTotal, none)',
      shown: true,
      why: 'The constant price for each kW at the racks that would have cost the same; none where the offer is not taken.',
      source: { ...sources.textbook, name: 'Levelised cost, as used for energy (NREL, IEA)' },
    },
    perGpuHour: {
      label: 'All-in price of an accelerator-hour',
      unit: 'USD/(gpu h)',
      formula: 'if(hoursTotal > 0, cost / hoursTotal, none)',
      shown: true,
      why: 'The constant price for each installed hour that would have cost the same; for premises the share of an hour in rent and energy.',
      source: { ...sources.textbook, name: 'Levelised cost, as used for energy (NREL, IEA)' },
    },
  },
})
