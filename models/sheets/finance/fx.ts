import { sheet } from '../../../src/engine/define.ts'
import { fxInputs } from '../../inputs/finance/fx.ts'
import { sources } from '../../sources.ts'

/** Says what a local currency is worth, and which costs follow it. */
export const fx = sheet('fx', {
  title: 'Currency',
  about:
    'Accelerators, software and most services are priced in dollars; power, wages, rent and a part of construction are paid in the local currency. Only these follow the exchange rate. At today’s rate held, nothing moves.',
  index: 'site',
  lines: {
    ...fxInputs,
    interestDrift: {
      label: 'Yearly drift by interest',
      unit: '1',
      formula: '(1 + localInterest) / (1 + capital.riskFree)',
      why: 'Covered parity: whoever lends in either currency ends with the same.',
      source: { ...sources.textbook, note: 'covered interest parity' },
    },
    priceDrift: {
      label: 'Yearly drift by prices',
      unit: '1',
      formula: '(1 + localInflation) / (1 + capital.inflation)',
      why: 'Relative parity: a basket keeps its price in dollars.',
      source: { ...sources.textbook, note: 'relative purchasing power parity' },
    },
    drift: {
      label: 'Yearly drift of the rate',
      unit: '1',
      formula: 'if(path < 1, 1, if(path < 2, interestDrift, priceDrift))',
      why: 'As chosen.',
    },
    worth: {
      label: 'Worth of the local currency against today',
      unit: '1',
      formula: '(1 + shock) / drift ^ clock.yearsElapsed',
      why: 'The shock from the first month on, and the drift. What is paid in it costs so much more in dollars.',
    },
    rate: {
      label: 'Exchange rate',
      unit: 'local/USD',
      formula: 'spot / worth',
      shown: true,
      why: 'Today’s rate, moved by the worth of the currency.',
    },
    rentFactor: {
      label: 'Rent in dollars against today',
      unit: '1',
      formula: '1 + rentShare * (worth - 1)',
      why: 'Only the local part moves.',
    },
    constructionFactor: {
      label: 'Construction in dollars against today',
      unit: '1',
      formula: '1 + constructionShare * (worth - 1)',
      why: 'Only the local part moves.',
    },
    localRate: {
      label: 'Discount rate in the local currency',
      unit: '1',
      formula: '(1 + capital.rate) * interestDrift - 1',
      shown: true,
      why: 'What the rate in dollars means for a budget in the local currency.',
      source: { ...sources.textbook, note: 'covered interest parity' },
    },
    localEnergy: {
      label: 'Energy in the local currency',
      unit: 'USD/month',
      index: 'part',
      formula: 'facility.energyCost * (1 - power.fuelShare)',
      why: 'The part of the tariff that follows fuel is priced in dollars.',
    },
    localRent: {
      label: 'Rent and upkeep in the local currency',
      unit: 'USD/month',
      index: 'part',
      formula: '(facility.rent + facility.upkeep) * rentShare',
      why: 'The share that is agreed in it.',
    },
    localOpex: {
      label: 'Running cost in the local currency',
      unit: 'USD/month',
      index: 'part',
      sum: ['localEnergy', 'localRent', 'operations.opex'],
      why: 'Energy, rent and upkeep, and people: line by line the exposure of the place, month by month.',
    },
    localCapex: {
      label: 'Capital in the local currency',
      unit: 'USD/month',
      index: 'part',
      formula: 'facility.capex * constructionShare',
      why: 'The local part of construction.',
    },
    localCost: {
      label: 'Paid in local currencies',
      unit: 'USD/month',
      index: 'strategy',
      formula: 'sum(localOpex, part) + sum(localCapex, part)',
      why: 'What is exposed to exchange rates, at the rate of the month.',
    },
    localPresent: {
      label: 'Paid in local currencies, present',
      unit: 'USD/month',
      index: 'strategy',
      formula: 'if(clock.insideHorizon > 0, localCost * cashFlow.factorMid, 0)',
      why: 'In today’s money, over the horizon.',
    },
    exposure: {
      label: 'Exposed to local currencies',
      unit: 'USD',
      index: 'strategy',
      formula: 'sum(localPresent, month)',
      shown: true,
      why: 'In today’s money before tax: a currency that is dearer by a tenth adds about a tenth of this.',
    },
  },
})
