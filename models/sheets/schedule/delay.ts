import { sheet } from '../../../src/engine/define.ts'
import { delayInputs } from '../../inputs/schedule/delay.ts'
import { sources } from '../../sources.ts'

/** Prices each month by which a strategy's own capacity is late. */
export const delay = sheet('delay', {
  title: 'Cost of delay',
  about:
    'What a month costs by which the first capacity of one’s own is late: the hours that it would have worked, at the price of the bridge in place of its own cost. Give the figures, and the page is a calculator for any project.',
  index: 'strategy',
  lines: {
    slipMonths: { ...delayInputs.slipMonths, index: 'plan' },
    hourValue: { ...delayInputs.hourValue, index: 'plan' },
    ownLive: {
      label: 'Own capacity of the part live from',
      unit: 'month',
      index: 'part',
      formula: 'if(hardware.owned > 0, schedule.liveMonth, none)',
      why: 'What is rented is late at the provider’s cost.',
    },
    firstLive: {
      label: 'First own capacity live from',
      unit: 'month',
      formula: 'least(ownLive, part)',
      shown: true,
      why: 'The date that slips; there is none where nothing is owned.',
    },
    ownGpusOnPart: {
      label: 'Own accelerators of the part',
      unit: 'gpu',
      index: 'part',
      formula: 'fleet.gpusOnPart * hardware.owned',
      why: 'What would be late.',
    },
    ownHoursOnPart: {
      label: 'Busy hours of own accelerators of the part',
      unit: 'gpu h/month',
      index: 'part',
      formula: 'fleet.busyHoursOnPart * hardware.owned',
      why: 'What would have to be bridged.',
    },
    ownGpus: {
      label: 'Own accelerators',
      unit: 'gpu',
      formula: 'sum(ownGpusOnPart, part)',
      why: 'All parts together.',
    },
    ownHours: {
      label: 'Busy hours of own accelerators',
      unit: 'gpu h/month',
      formula: 'sum(ownHoursOnPart, part)',
      why: 'All parts together.',
    },
    gpus: {
      label: 'Accelerators that are late',
      unit: 'gpu',
      formula: 'atMonth(ownGpus, firstLive)',
      why: 'Those of the first live month.',
    },
    fullHours: {
      label: 'Hours of a month with all of them',
      unit: 'gpu h/month',
      formula: 'gpus * clock.hoursPerMonth',
      why: 'Around the clock.',
    },
    utilisation: {
      label: 'Share of hours that work',
      unit: '1',
      formula: 'if(fullHours > 0, atMonth(ownHours, firstLive) / fullHours, none)',
      why: 'Only work must be bridged.',
    },
    hours: {
      label: 'Hours to bridge in a month',
      unit: 'gpu h/month',
      formula: 'fullHours * utilisation',
      shown: true,
      why: 'What the late accelerators would have worked.',
    },
    bridgePrice: {
      label: 'Price of the bridge',
      unit: 'USD/(gpu h)',
      formula: 'atMonth(comparison.elasticPrice, firstLive)',
      why: 'That of the cheapest service on demand in the month in which it slips, with storage, traffic and support.',
    },
    ownPrice: {
      label: 'Own cost of a busy hour',
      unit: 'USD/(gpu h)',
      formula: 'metrics.costPerGpuHourDelivered',
      why: 'What the hour costs once the capacity is there.',
    },
    gapPrice: {
      label: 'Price of a late hour',
      unit: 'USD/(gpu h)',
      formula: 'min(hourValue, bridgePrice)',
      why: 'Bridged at its price, or left undone where it is worth less.',
    },
    monthCost: {
      label: 'Cost of a month of delay',
      unit: 'USD/month',
      formula: 'hours * (gapPrice - ownPrice)',
      source: { ...sources.textbook, name: 'Cost of delay: bridge price less own cost, hour by hour' },
      shown: true,
      why: 'What the bridge costs beyond the own hour. Below nought, the bridge is cheaper and delay saves.',
    },
    slipCost: {
      label: 'Cost of the delay',
      unit: 'USD',
      formula: 'monthCost * slipMonths',
      shown: true,
      why: 'All months by which it is late.',
    },
    hardwarePaid: {
      label: 'Paid for hardware so far',
      unit: 'USD',
      formula: 'cumulative(cashFlow.hardwareCapex)',
      why: 'Deposits and deliveries.',
    },
    hardwareWaiting: {
      label: 'Hardware that would wait',
      unit: 'USD',
      formula: 'atMonth(hardwarePaid, firstLive)',
      why: 'Bought for the live date, and there when the premises are not.',
    },
    waitingCost: {
      label: 'Cost of hardware that waits',
      unit: 'USD',
      formula: 'hardwareWaiting * ((1 + cashFlow.discountRate) ^ (slipMonths / clock.yearLength) - 1)',
      shown: true,
      why: 'What the money tied up costs meanwhile, where orders cannot be put off. The hardware ages too.',
    },
  },
})
