import { sheet } from '../../src/engine/define.ts'
import { clockInputs } from '../inputs/clock.ts'

/** Counts time: months run from 0, the month of the decision. */
export const clock = sheet('clock', {
  title: 'Clock',
  about: 'How time is counted. Month 0 is the month of the decision; everything else follows from it.',
  index: 'plan',
  lines: {
    ...clockInputs,
    oneMonth: {
      label: 'One month',
      unit: 'month',
      value: 1,
      why: 'Turns a sum booked in a month into a monthly rate and back.',
    },
    halfMonth: {
      label: 'Half a month',
      unit: 'month',
      value: 0.5,
      why: 'Money that flows all month long is dated to the middle of the month.',
    },
    yearLength: {
      label: 'Months of a plan year',
      unit: 'month',
      value: 12,
      why: 'A plan year is twelve plan months, whatever the fiscal year.',
    },
    oneYear: { label: 'One year', unit: 'year', value: 1, why: 'Turns a yearly figure into an amount.' },
    monthsPerYear: {
      label: 'Months per year',
      unit: 'month/year',
      value: 12,
      why: 'Yearly rates are charged in twelve equal parts.',
    },
    hoursPerMonth: {
      label: 'Hours per month',
      unit: 'h/month',
      value: 730,
      why: 'Every month has 730 hours, so that a long February does not move a verdict.',
    },
    secondsPerMonth: {
      label: 'Seconds per month',
      unit: 's/month',
      value: 2628000,
      why: 'The same 730 hours, for work that is counted per second.',
    },
    wattsPerKilowatt: {
      label: 'Watts per kilowatt',
      unit: 'W/kW',
      value: 1000,
      why: 'Construction costs are quoted per watt, capacity is planned in kilowatts.',
    },
    firstCalendarMonth: {
      label: 'Calendar month of the decision',
      unit: '1',
      given: 'startCalendarMonth',
      why: 'January is 1. The plan’s start month says it.',
    },
    calendarMonth: {
      label: 'Calendar month',
      unit: '1',
      formula: 'mod(firstCalendarMonth - 1 + month / oneMonth, 12) + 1',
      why: 'Weather follows the calendar; everything else counts months from the decision.',
    },
    yearsElapsed: {
      label: 'Years since the decision',
      unit: '1',
      formula: 'month / yearLength',
      why: 'Prices move smoothly from the decision on.',
    },
    windowYears: {
      label: 'Years of growth in all',
      unit: '1',
      formula: 'growthWindow / yearLength',
      why: 'Growth lasts as long as the growth window.',
    },
    growthShare: {
      label: 'Share of the growth window so far',
      unit: '1',
      formula: 'min(1, month / growthWindow)',
      why: 'How far the plan is on its way to the end of growth.',
    },
    growthYears: {
      label: 'Years of growth so far',
      unit: '1',
      formula: 'min(month, growthWindow) / yearLength',
      why: 'Demand follows its growth to the end of the growth window and then holds flat: nobody should plan ten years on a three-year forecast.',
    },
    yearEnd: {
      label: 'Last month of a plan year',
      unit: '1',
      formula: 'mod(month + oneMonth, yearLength) <= 0',
      why: 'Tax is settled once a year, in this month.',
    },
    lastMonth: {
      label: 'Last month of the horizon',
      unit: 'month',
      formula: 'horizon - oneMonth',
      why: 'Months are counted from 0, so 60 months end with month 59.',
    },
    lastMonth3y: {
      label: 'Last month of three years',
      unit: 'month',
      value: 35,
      why: 'The verdict is shown for three, five, seven and ten years.',
    },
    lastMonth5y: {
      label: 'Last month of five years',
      unit: 'month',
      value: 59,
      why: 'The verdict is shown for three, five, seven and ten years.',
    },
    lastMonth7y: {
      label: 'Last month of seven years',
      unit: 'month',
      value: 83,
      why: 'The verdict is shown for three, five, seven and ten years.',
    },
    lastMonth10y: {
      label: 'Last month of ten years',
      unit: 'month',
      value: 119,
      why: 'The verdict is shown for three, five, seven and ten years.',
    },
    insideHorizon: {
      label: 'Inside the horizon',
      unit: '1',
      formula: 'month < horizon',
      why: 'What comes after the horizon is shown but does not decide.',
    },
  },
})
