import { sheet } from '../../../src/engine/define.ts'
import { capitalInputs } from '../../inputs/finance/capital.ts'
import { sources } from '../../sources.ts'

/** Says what capital costs: as given, or built up from what lenders and owners ask. */
export const capital = sheet('capital', {
  title: 'Cost of capital',
  about:
    'The rate at which later money counts less. It is the site’s figure or your own, unless you want it built up from a safe rate, the risk of the business and of the country, and the share of debt. Interest is inside this rate and in no cash flow.',
  index: 'site',
  lines: {
    ...capitalInputs,
    equityRate: {
      label: 'Cost of equity',
      unit: '1',
      formula: 'riskFree + beta * marketPremium + countryExposure * countryRisk',
      why: 'What owners ask: a safe rate, the risk of shares and of the country.',
      source: sources.countryRisk,
    },
    debtRate: {
      label: 'Cost of debt after tax',
      unit: '1',
      formula: 'lendingRate * (1 - site.taxRate)',
      why: 'Interest lowers the tax.',
    },
    builtRate: {
      label: 'Weighted cost of capital',
      unit: '1',
      formula: '(1 - debtShare) * equityRate + debtShare * debtRate',
      shown: true,
      why: 'Both, by their shares.',
      source: sources.textbook,
    },
    rate: {
      label: 'Discount rate in force',
      unit: '1',
      formula: 'if(isBuiltUp > 0, builtRate, site.discountRate)',
      why: 'As chosen: built up, or as given.',
    },
    realRate: {
      label: 'Discount rate in real terms',
      unit: '1',
      formula: '(1 + rate) / (1 + inflation) - 1',
      shown: true,
      why: 'For comparison with real rates: a real rate never meets the nominal flows of this plan.',
      source: { ...sources.textbook, note: 'Fisher' },
    },
  },
})
