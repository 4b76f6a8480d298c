import { sheet } from '../../../src/engine/define.ts'
import { onDemandInputs } from '../../inputs/offers/hardware-service.ts'
import { egressLines, uncommittedLines } from './hardware-service.ts'

/** Fills the hardware slot with accelerator-hours on demand. */
export const hardwareOnDemand = sheet('hardwareOnDemand', {
  title: 'Hardware: on demand',
  about:
    'Accelerators of a provider, switched on for the load and paid for the hours that run. No commitment, the highest price, and supply that must be confirmed.',
  index: 'part',
  fills: 'hardware',
  lines: {
    ...onDemandInputs,
    lifeMonths: {
      label: 'Months of commitment',
      unit: 'month',
      index: 'offer',
      value: 1,
      why: 'Nothing is held from month to month.',
    },
    elastic: {
      label: 'Follows the load',
      unit: '1',
      index: 'offer',
      value: 1,
      why: 'Switched on and off with the load.',
    },
    owned: {
      label: 'The company’s own',
      unit: '1',
      index: 'offer',
      value: 0,
      why: 'The provider’s, and its fabric in the price.',
    },
    tokensPerGpu: {
      label: 'Tokens that stand for an accelerator',
      unit: 'work/s/gpu',
      index: 'offer',
      value: 0,
      why: 'Accelerators stand for themselves.',
    },
    tokensOnly: {
      label: 'Sells tokens',
      unit: '1',
      index: 'offer',
      value: 0,
      why: 'Accelerators are rented.',
    },
    liquidOnly: {
      label: 'Needs liquid',
      unit: '1',
      index: 'offer',
      value: 0,
      why: 'The partner’s hall is built for it.',
    },
    leastOrder: {
      label: 'Smallest first order',
      unit: 'gpu',
      index: 'offer',
      value: 0,
      why: 'A single node can be rented.',
    },
    elasticSupply: {
      label: 'Elastic capacity left',
      unit: 'gpu',
      index: 'deployment',
      formula: 'excess(min(fleet.limit, schedule.supply), earlier(fleet.gpuCount, part))',
      why: 'A partner’s capacity is no more given than the grid; workloads share it in their order.',
    },
    powerPerGpu: {
      label: 'IT power per accelerator',
      unit: 'kW/gpu',
      index: 'offer',
      formula: 'racks.powerPerGpu',
      why: 'The stated class of accelerator, wherever it stands.',
    },
    priceNow: {
      label: 'Price in the month',
      unit: 'USD/(gpu h)',
      index: 'offer',
      formula: 'max(min(price, priceFloor), price * (1 + priceGrowth) ^ clock.yearsElapsed)',
      why: 'Drifts with the market, not below a provider’s cost.',
    },
    hourPrice: {
      label: 'Price of an elastic hour',
      unit: 'USD/(gpu h)',
      index: 'offer',
      formula: 'priceNow * (1 + upliftShare)',
      why: 'With storage, traffic and support.',
    },
    leastHours: {
      label: 'Hours of the minimum take',
      unit: 'gpu h/month',
      formula: 'if(fleet.gpusOnPart > 0, minimumTake * clock.hoursPerMonth, 0)',
      why: 'What the contract bills at least, in the months in which it is used.',
    },
    billedHours: {
      label: 'Billed hours',
      unit: 'gpu h/month',
      formula: 'max(fleet.runningHoursOnPart, leastHours)',
      why: 'The hours that run, and at least the minimum take.',
    },
    hoursCost: {
      label: 'Bill for hours',
      unit: 'USD/month',
      formula: 'billedHours * hourPrice',
      why: 'Only the hours that run are billed, unless the contract names a minimum.',
    },
    credits: {
      label: 'Service-level credits',
      unit: 'USD/month',
      formula: '-hoursCost * missedShare * creditShare',
      why: 'What the provider is expected to credit for missed availability; negative, because it lowers the bill.',
    },
    serviceCost: {
      label: 'Cost of accelerator-hours',
      unit: 'USD/month',
      formula: 'hoursCost + credits + egressCost',
      why: 'Hours less credits; and traffic, where it is billed apart.',
    },
    ...egressLines,
    support: {
      label: 'Hardware support cost',
      unit: 'USD/month',
      formula: 'if(fleet.gpusOnPart > 0, fixedCost / clock.monthsPerYear, 0)',
      why: 'Support is inside the price of the hour; what the contract costs whatever its size comes on top.',
    },
    opex: {
      label: 'Hardware running cost',
      unit: 'USD/month',
      sum: ['support', 'serviceCost'],
      why: 'All that the hardware costs each month.',
    },
    ...uncommittedLines,
    exitObligation: {
      label: 'Obligations at exit',
      unit: 'USD',
      formula: 'fleet.gpusOnPart * migrationPrice',
      why: 'On-demand service can be left at any time; moving the work may cost something.',
    },
  },
})
