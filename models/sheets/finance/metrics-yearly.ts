import type { LineDef } from '../../../src/engine/define.ts'

/** States how spending falls into years, and how much of the cost rests on resale. */
export const yearlyLines = {
  yearSpend: {
    label: 'Spent in the plan year',
    unit: 'USD',
    formula: 'if(yearCounts > 0, spentToDate - lag(spentToDate, clock.yearLength), 0)',
    why: 'After tax, at the end of each plan year.',
  },
  yearCounts: {
    label: 'Ends a plan year within the horizon',
    unit: '1',
    index: 'plan',
    formula: 'clock.yearEnd > 0 and clock.insideHorizon > 0',
    why: 'Years are told at their end.',
  },
  highestYear: {
    label: 'Spent in the dearest year',
    unit: 'USD',
    formula: 'most(yearSpend, month)',
    shown: true,
    why: 'What a budget has to bear at its worst.',
  },
  yearMean: {
    label: 'Spent in a year on average',
    unit: 'USD',
    formula: 'atMonth(spentToDate, clock.lastMonth) / returns.fullYears',
    shown: true,
    why: 'Over the horizon, after tax, resale left out.',
  },
  yearSpread: {
    label: 'Dearest year over the average',
    unit: '1',
    formula: 'if(yearMean > 0, highestYear / yearMean, none)',
    shown: true,
    why: 'One where every year costs the same; owning comes in lumps, services do not.',
  },
  budgetShare: {
    label: 'Share of the IT budget in the dearest year',
    unit: '1',
    formula: 'if(budget > 0, highestYear / (budget * clock.oneYear), none)',
    shown: true,
    why: 'None where no budget is given.',
  },
  resaleFlow: {
    label: 'Proceeds of retired hardware, present',
    unit: 'USD/month',
    formula: 'cashFlow.proceeds * cashFlow.factorStart',
    why: 'In today’s money.',
  },
  resaleToDate: {
    label: 'Resale so far and at exit',
    unit: 'USD',
    formula: 'cumulative(resaleFlow) + (cashFlow.facilityExit + cashFlow.hardwareExit) * cashFlow.factorEnd',
    why: 'What was sold, and what could be sold now.',
  },
  resaleCredit: {
    label: 'Resale taken off the cost',
    unit: 'USD',
    formula: 'atMonth(resaleToDate, clock.lastMonth)',
    shown: true,
    why: 'Before tax. Nobody has promised it: it rests on what used halls and hardware will fetch.',
  },
  resaleShare: {
    label: 'Share of the cost that resale takes off',
    unit: '1',
    formula: 'if(grossCost > 0, resaleCredit / grossCost, none)',
    shown: true,
    why: 'How much of the answer rests on resale.',
  },
  grossCost: {
    label: 'Present cost without resale',
    unit: 'USD',
    formula: 'presentCost + resaleCredit',
    why: 'If nothing could be sold.',
  },
} as const satisfies Record<string, LineDef>
