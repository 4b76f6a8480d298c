import { sheet } from '../../../src/engine/define.ts'
import { indirectTaxInputs } from '../../inputs/finance/indirect-tax.ts'

/** Says what taxes on purchases cost and tie up. */
export const indirectTax = sheet('indirectTax', {
  title: 'Taxes on purchases',
  about:
    'VAT, GST, service tax and withholding tax. What is recovered costs only the wait; what is not is a cost like any other. They stand still in the comparison of service periods, whose published figures leave them out.',
  index: 'part',
  lines: {
    ...indirectTaxInputs,
    isCharged: {
      label: 'Taxes on purchases count',
      unit: '1',
      index: 'plan',
      formula: '1 - clock.serviceMode',
      why: 'Published comparisons of service periods leave them out.',
    },
    lostShare: {
      label: 'Tax that purchases leave',
      unit: '1',
      index: 'site',
      formula: 'vatRate * (1 - recoverableShare) * isCharged',
      why: 'VAT that does not come back.',
    },
    costRatio: {
      label: 'Cost of a dollar of capital',
      unit: '1',
      index: 'site',
      formula: '1 + lostShare',
      why: 'Tax that does not come back is part of what an asset cost, and is deducted with it.',
    },
    capital: {
      label: 'Capital that bears VAT',
      unit: 'USD/month',
      formula: 'facility.capex + hardware.capex',
      why: 'Halls and hardware.',
    },
    services: {
      label: 'Services bought',
      unit: 'USD/month',
      formula: 'facility.rent + facility.upkeep + hardware.opex',
      why: 'Rent, upkeep, support and accelerator-hours.',
    },
    fromAbroad: {
      label: 'Services from abroad',
      unit: 'USD/month',
      formula: 'hardware.serviceCost * abroadShare',
      why: 'What suppliers abroad bill.',
    },
    withholding: {
      label: 'Withholding tax borne',
      unit: 'USD/month',
      formula: 'fromAbroad * isGrossedUp * withholdingRate / (1 - withholdingRate) * isCharged',
      why: 'Where the supplier receives the full price, the tax comes on top; else it is inside the price.',
    },
    onRunning: {
      label: 'Tax on running cost',
      unit: 'USD/month',
      formula:
        '(services + facility.energyCost) * lostShare + services * serviceTax * isCharged + withholding',
      why: 'What does not come back, deducted from profit as it is paid.',
    },
    onCapital: {
      label: 'Tax on capital',
      unit: 'USD/month',
      formula: 'capital * lostShare',
      why: 'What does not come back.',
    },
    recoverable: {
      label: 'VAT paid that comes back',
      unit: 'USD/month',
      formula: '(capital + services + facility.energyCost - fromAbroad) * (vatRate * isCharged - lostShare)',
      why: 'Paid with each bill from inside the country.',
    },
    refunded: {
      label: 'VAT that comes back in the month',
      unit: 'USD/month',
      formula: 'lag(recoverable, refundMonths)',
      why: 'What was paid some months ago.',
    },
    workingCapital: {
      label: 'Money tied up in VAT',
      unit: 'USD/month',
      formula: 'excess(recoverable, refunded) - excess(refunded, recoverable)',
      why: 'Paid now, back after some months.',
    },
    recoverableToDate: {
      label: 'VAT paid so far that comes back',
      unit: 'USD',
      formula: 'cumulative(recoverable)',
      why: 'All that was or will be refunded.',
    },
    refundedToDate: {
      label: 'VAT that has come back so far',
      unit: 'USD',
      formula: 'lag(recoverableToDate, refundMonths)',
      why: 'What was paid until some months ago.',
    },
    refundsDue: {
      label: 'VAT still to come back',
      unit: 'USD',
      formula: 'excess(recoverableToDate, refundedToDate) - excess(refundedToDate, recoverableToDate)',
      why: 'What the tax office owes at the end of the month.',
    },
  },
})
