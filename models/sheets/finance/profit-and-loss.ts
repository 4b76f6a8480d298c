import { sheet } from '../../../src/engine/define.ts'
import { profitAndLossInputs } from '../../inputs/finance/profit-and-loss.ts'
import { sources } from '../../sources.ts'

/** Shows each strategy in the profit and loss account. */
export const profitAndLoss = sheet('profitAndLoss', {
  title: 'Profit and loss',
  about:
    'The same plan as the profit and loss account shows it: what is bought is written off over its book life, leases over their term. A programme of costs has a negative profit. It is a view: the ranking follows from cash alone.',
  index: 'strategy',
  lines: {
    ...profitAndLossInputs,
    leasePaid: {
      label: 'Payments on leases',
      unit: 'USD/month',
      formula: 'sum(lease.paid, part)',
      why: 'They pay back a debt and are no running cost in the books.',
    },
    relieved: {
      label: 'What old hardware brings and leases spare',
      unit: 'USD/month',
      formula: 'cashFlow.proceeds + leasePaid',
      why: 'Set against running cost.',
    },
    ebitda: {
      label: 'Earnings before interest, tax and depreciation',
      unit: 'USD/month',
      formula: 'excess(relieved, cashFlow.opex) - excess(cashFlow.opex, relieved)',
      why: 'Running cost without leases, and what old hardware brought in; VAT that comes back is no cost. Owning and leasing look better here than a service, which is all running cost.',
      source: sources.definition,
    },
    plantBooked: {
      label: 'Halls bought so far',
      unit: 'USD',
      formula: 'cumulative(cashFlow.facilityCapex)',
      why: 'At cost.',
    },
    capitalBooked: {
      label: 'All bought so far',
      unit: 'USD',
      formula: 'cumulative(cashFlow.capex)',
      why: 'At cost.',
    },
    otherCapex: {
      label: 'Capital cost apart from halls',
      unit: 'USD/month',
      formula:
        'excess(cashFlow.capex, cashFlow.facilityCapex) - excess(cashFlow.facilityCapex, cashFlow.capex)',
      why: 'Hardware, and whatever else is capital.',
    },
    otherBooked: {
      label: 'Hardware bought so far',
      unit: 'USD',
      formula: 'cumulative(otherCapex)',
      why: 'At cost.',
    },
    plantDepreciation: {
      label: 'Depreciation of halls',
      unit: 'USD/month',
      formula: '(plantBooked - lag(plantBooked, plantLife)) / plantLife',
      why: 'Even parts over the book life, from the month of payment on.',
    },
    otherDepreciation: {
      label: 'Depreciation of hardware',
      unit: 'USD/month',
      formula: '(otherBooked - lag(otherBooked, hardwareLife)) / hardwareLife',
      why: 'Even parts over the book life, from the month of payment on.',
    },
    depreciation: {
      label: 'Depreciation',
      unit: 'USD/month',
      sum: ['plantDepreciation', 'otherDepreciation'],
      why: 'What was paid once, spread over the years of use.',
    },
    leaseDepreciation: {
      label: 'Depreciation of leases',
      unit: 'USD/month',
      formula: 'sum(lease.depreciation, part)',
      why: 'Rights of use, spread over their term.',
    },
    leaseInterest: {
      label: 'Interest on leases',
      unit: 'USD/month',
      formula: 'sum(lease.interest, part)',
      why: 'On what is owed for leases.',
    },
    interest: {
      label: 'Interest',
      unit: 'USD/month',
      sum: ['debt.interest', 'leaseInterest'],
      why: 'On loans and leases.',
    },
    reliefOpen: {
      label: 'Tax relief earned and not yet received',
      unit: 'USD',
      formula: 'cashFlow.reliefOpen + cashFlow.reliefUnused',
      why: 'Waits for the settlement of the year, or for profit.',
    },
    tax: {
      label: 'Tax',
      unit: 'USD/month',
      formula: 'cashFlow.tax - debt.interestRelief - (reliefOpen - previous(reliefOpen)) / clock.oneMonth',
      why: 'As earned, not as settled: negative, because costs and interest lower the tax that the company otherwise pays.',
    },
    profit: {
      label: 'Profit after tax',
      unit: 'USD/month',
      formula: 'ebitda - depreciation - leaseDepreciation - interest - tax',
      why: 'What the programme adds to the profit of the company.',
    },
  },
})
