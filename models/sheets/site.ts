import { sheet } from '../../src/engine/define.ts'
import { siteInputs } from '../inputs/site.ts'

/** Holds what a country or a city sets. */
export const site = sheet('site', {
  title: 'Site',
  about:
    'Tax, wages, water and cost of capital where the capacity stands. The figures come from the market unless you set your own.',
  index: 'site',
  lines: {
    ...siteInputs,
    wageFactor: {
      label: 'Wages against today',
      unit: '1',
      formula: '(1 + wageGrowth) ^ clock.yearsElapsed',
      why: 'Wages drift with their yearly growth.',
    },
    hardwareYears: {
      label: 'Full years of hardware allowance',
      unit: '1',
      formula: 'floor((1 - hardwareInitial) / hardwareAnnual)',
      why: 'For so many years the full annual allowance is claimed.',
    },
    hardwareRest: {
      label: 'Last hardware allowance',
      unit: '1',
      formula: '1 - hardwareInitial - hardwareAnnual * hardwareYears',
      why: 'What is left of the cost is claimed in the year after.',
    },
    hardwareMonths: {
      label: 'Months of full hardware allowance',
      unit: 'month',
      formula: 'hardwareYears * clock.yearLength',
      why: 'The same in months, in which the plan counts.',
    },
    hardwareEnd: {
      label: 'Months until hardware is fully allowed',
      unit: 'month',
      formula: 'hardwareMonths + clock.yearLength',
      why: 'One year more for the rest.',
    },
    plantYears: {
      label: 'Full years of plant allowance',
      unit: '1',
      formula: 'floor((1 - plantInitial) / plantAnnual)',
      why: 'For so many years the full annual allowance is claimed.',
    },
    plantRest: {
      label: 'Last plant allowance',
      unit: '1',
      formula: '1 - plantInitial - plantAnnual * plantYears',
      why: 'What is left of the cost is claimed in the year after.',
    },
    plantMonths: {
      label: 'Months of full plant allowance',
      unit: 'month',
      formula: 'plantYears * clock.yearLength',
      why: 'The same in months, in which the plan counts.',
    },
    plantEnd: {
      label: 'Months until plant is fully allowed',
      unit: 'month',
      formula: 'plantMonths + clock.yearLength',
      why: 'One year more for the rest.',
    },
  },
})
