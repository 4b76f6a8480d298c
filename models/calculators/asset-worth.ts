import { sheet } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'
import { amount, number, rate } from './figure.ts'
import { usTable } from './us-table.ts'

const source = sources.textbook
const share = (label: string, example: number, question: string, why: string) =>
  number(label, example, question, why, { min: 0, max: 1 })

/** Values an asset before and after tax, and what its allowances are worth. */
export const assetWorth = sheet('assetWorth', {
  title: 'Worth of an asset after tax',
  about:
    'What an asset that saves money each year is worth and returns, before and after tax, and what tax gives back on its cost by the rule of a law. Months stand for years: the first is now.',
  index: 'plan',
  lines: {
    cost: amount('Cost', 11000, 'What does the asset cost now?', 'Paid at once.', { min: 0 }),
    saving: amount('Saving', 3000, 'What does it save each year?', 'Before tax, at the end of each year.'),
    salvage: amount('Value at the end', 1000, 'What does it fetch at the end?', 'Before tax.'),
    years: number('Years of use', 5, 'For how many years is it used?', 'Then it is sold.', {
      min: 1,
      max: 119,
    }),
    taxRate: share('Tax', 0.4, 'At what rate are profits taxed?', 'On savings and on the sale.'),
    discountRate: rate('Discount rate', 0.09, 'What must money earn a year?', 'Before and after tax alike.'),
    method: number(
      'Method of allowance',
      3,
      'How does tax spread the cost?',
      'Straight line is 0, declining balance 1, declining balance and then straight line 2, the tables of the United States 3.',
      {
        min: 0,
        max: 3,
      },
    ),
    initial: share(
      'Initial allowance',
      0,
      'What share is deducted at once?',
      'On top of the first annual one.',
    ),
    annual: share('Annual allowance', 0.2, 'What share is deducted each year?', 'By the method.'),
    life: number('Life for tax', 3, 'Over how many years does tax write it off?', 'For methods 2 and 3.', {
      min: 1,
      max: 50,
    }),
    firstYearShare: share(
      'Part of the annual allowance in the first year',
      1,
      'What part of a full annual allowance does the first year have?',
      'Half where all is taken as bought in mid-year.',
    ),
    oneMonth: { label: 'One month', unit: 'month', value: 1, why: 'Months stand for years.' },
    year: { label: 'Year', unit: '1', formula: 'month / oneMonth', why: 'Counted from 0, which is now.' },
    lawAllowed: {
      label: 'Share allowed by a year of use',
      unit: '1',
      formula: 'allowed(year + 1, method, initial, annual, life, firstYearShare)',
      why: 'The year of purchase is the first.',
    },
    allowanceShare: {
      label: 'Share allowed in a year of use',
      unit: '1',
      formula: 'if(method < 3, lawAllowed - previous(lawAllowed), lookup(life * 100 + year + 1, usTable))',
      why: 'Year after year from the first on; a list of your own may stand here.',
    },
    usTable,
    inUse: {
      label: 'In use',
      unit: '1',
      formula: 'year > 0 and year <= years',
      why: 'Savings and allowances are booked at the end of each year.',
    },
    isSold: { label: 'Sold', unit: '1', formula: 'year == years', why: 'At the end of the last year.' },
    allowance: {
      label: 'Allowance',
      unit: 'USD',
      formula: 'inUse * cost * previous(allowanceShare)',
      shown: true,
      why: 'What is deducted in the year.',
    },
    taxValue: {
      label: 'Cost not yet allowed',
      unit: 'USD',
      formula: 'excess(cost, cumulative(allowance) / oneMonth)',
      why: 'Deducted when the asset is sold.',
    },
    beforeTaxFlow: {
      label: 'Flow before tax',
      unit: 'USD',
      formula: 'inUse * saving + isSold * salvage - if(year > 0, 0, cost)',
      shown: true,
      why: 'Cost now, savings, and the sale.',
    },
    taxable: {
      label: 'Taxable profit',
      unit: 'USD',
      formula: 'inUse * saving - allowance + isSold * (salvage - taxValue)',
      why: 'Savings less allowances; a sale above what is not yet allowed is taxed.',
    },
    afterTaxFlow: {
      label: 'Flow after tax',
      unit: 'USD',
      formula: 'beforeTaxFlow - taxRate * taxable',
      shown: true,
      why: 'A loss of a year lowers other tax.',
    },
    factor: {
      label: 'Present value of a dollar at the year end',
      unit: '1',
      formula: '(1 + discountRate) ^ (-year)',
      why: 'Flows of a year are dated to its end.',
    },
    beforeTaxPresent: {
      label: 'Flow before tax, present',
      unit: 'USD',
      formula: 'beforeTaxFlow * factor',
      why: 'In today’s money.',
    },
    afterTaxPresent: {
      label: 'Flow after tax, present',
      unit: 'USD',
      formula: 'afterTaxFlow * factor',
      why: 'In today’s money.',
    },
    shieldPresent: {
      label: 'Tax saved by allowances, present',
      unit: 'USD',
      formula: 'taxRate * allowance * factor',
      why: 'Within the years of use.',
    },
    beforeTaxWorth: {
      label: 'Net present value before tax',
      unit: 'USD',
      formula: 'sum(beforeTaxPresent, month) / oneMonth',
      shown: true,
      why: 'What the asset is worth beyond its cost.',
      source,
    },
    afterTaxWorth: {
      label: 'Net present value after tax',
      unit: 'USD',
      formula: 'sum(afterTaxPresent, month) / oneMonth',
      shown: true,
      why: 'What is left of it after tax.',
      source,
    },
    shieldWorth: {
      label: 'Worth of the allowances',
      unit: 'USD',
      formula: 'sum(shieldPresent, month) / oneMonth',
      shown: true,
      why: 'What tax gives back on the cost, in today’s money.',
      source,
    },
    day: { label: 'Day', unit: '1', formula: '365 * year', why: 'Years of equal length.' },
    beforeTaxReturn: {
      label: 'Rate of return before tax',
      unit: '1',
      formula: 'datedRate(beforeTaxFlow, day)',
      shown: true,
      why: 'The yearly rate at which the flows are worth nothing.',
      source,
    },
    afterTaxReturn: {
      label: 'Rate of return after tax',
      unit: '1',
      formula: 'datedRate(afterTaxFlow, day)',
      shown: true,
      why: 'The yearly rate at which the flows are worth nothing.',
      source,
    },
  },
})
