import { sheet } from '../../src/engine/define.ts'
import { reservedInputs } from '../inputs/hardware-service.ts'

/** Fills the hardware slot with accelerator-hours reserved for a term: take or pay. */
export const hardwareReserved = sheet('hardwareReserved', {
  title: 'Hardware: reserved',
  about:
    'Accelerators of a provider, reserved for a term. Each reservation pays the price of the month in which it was signed, for every hour of its term, used or not.',
  index: 'part',
  fills: 'hardware',
  lines: {
    ...reservedInputs,
    elastic: {
      label: 'Follows the load',
      unit: '1',
      index: 'offer',
      value: 0,
      why: 'What is reserved is paid.',
    },
    owned: {
      label: 'The company’s own',
      unit: '1',
      index: 'offer',
      value: 0,
      why: 'The provider’s, and its fabric in the price.',
    },
    powerPerGpu: {
      label: 'IT power per accelerator',
      unit: 'kW/gpu',
      index: 'offer',
      formula: 'racks.powerPerGpu',
      why: 'The stated class of accelerator, wherever it stands.',
    },
    hourPrice: {
      label: 'Price of an elastic hour',
      unit: 'USD/(gpu h)',
      index: 'offer',
      formula: 'none',
      why: 'Reserved hours are paid, used or not.',
    },
    priceNow: {
      label: 'Price for new reservations',
      unit: 'USD/(gpu h)',
      index: 'offer',
      formula: 'max(min(price, priceFloor), price * (1 + priceGrowth) ^ clock.yearsElapsed)',
      why: 'Drifts with the market, not below a provider’s cost; renewals pay it too.',
    },
    feePerGpu: {
      label: 'Monthly fee of a new reservation',
      unit: 'USD/(gpu month)',
      index: 'offer',
      formula: 'priceNow * (1 + upliftShare) * clock.hoursPerMonth',
      why: 'Every hour of the month, with extras.',
    },
    feeSigned: {
      label: 'Monthly fees signed',
      unit: 'USD/month',
      formula: 'fleet.boughtOnPart * feePerGpu',
      why: 'What this month’s reservations will cost each month of their term.',
    },
    feeExpired: {
      label: 'Monthly fees that expire',
      unit: 'USD/month',
      formula: 'lag(feeSigned, lifeMonths)',
      why: 'Reservations end with their term.',
    },
    serviceCost: {
      label: 'Cost of accelerator-hours',
      unit: 'USD/month',
      formula: 'excess(previous(serviceCost) + feeSigned, feeExpired)',
      why: 'All fees whose term runs.',
    },
    feesCommitted: {
      label: 'Fees committed so far',
      unit: 'USD',
      formula: 'cumulative(feeSigned) * lifeMonths / clock.oneMonth',
      why: 'A signature is for the whole term.',
    },
    exitObligation: {
      label: 'What leaving would cost',
      unit: 'USD',
      formula: 'excess(feesCommitted, cumulative(serviceCost)) * terminationShare',
      why: 'The share of what is committed and not yet paid.',
    },
    support: {
      label: 'Hardware support cost',
      unit: 'USD/month',
      value: 0,
      why: 'Inside the price of the hour.',
    },
    opex: {
      label: 'Hardware running cost',
      unit: 'USD/month',
      sum: ['support', 'serviceCost'],
      why: 'All that the hardware costs each month.',
    },
    capex: { label: 'Hardware capital cost', unit: 'USD/month', value: 0, why: 'Nothing is bought.' },
    proceeds: {
      label: 'Proceeds of retired hardware',
      unit: 'USD/month',
      value: 0,
      why: 'Nothing is owned.',
    },
    taxAllowance: {
      label: 'Hardware tax allowance',
      unit: 'USD/month',
      value: 0,
      why: 'Fees are deducted as they are paid.',
    },
    taxValue: { label: 'Cost not yet allowed', unit: 'USD', value: 0, why: 'Nothing is owned.' },
    exitValue: { label: 'What the hardware would fetch', unit: 'USD', value: 0, why: 'Nothing is owned.' },
  },
})
