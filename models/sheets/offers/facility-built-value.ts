import type { LineDef } from '../../../src/engine/define.ts'
import { rentFreeLines } from './facility-rent-free.ts'

/** States what tax allows for a hall of one’s own and what it would fetch: what a new hall and a retrofit share. */
export const builtValueLines = {
  yearCost: {
    label: 'Built in the plan year',
    unit: 'USD',
    formula: 'if(clock.yearEnd > 0, builtCost - lag(builtCost, clock.yearLength), 0)',
    why: 'Allowances count from the plan year of building.',
  },
  yearAllowance: {
    label: 'Allowance of the plan year',
    unit: 'USD',
    formula: 'byAge(yearCost, site.plantShare)',
    why: 'For what was built in each year, what the law allows at its age.',
  },
  taxAllowance: {
    label: 'Facility tax allowance',
    unit: 'USD/month',
    formula: 'if(clock.yearEnd > 0, yearAllowance / clock.oneMonth, 0)',
    why: 'Claimed when tax is settled, in the last month of a plan year.',
  },
  deductible: {
    label: 'Cost that may be deducted',
    unit: 'USD',
    formula: 'builtCost + inProgress + landHeld',
    why: 'What was built, works for blocks that are not live yet, and land, which only a sale sets free.',
  },
  allowedToDate: {
    label: 'Allowed for tax so far',
    unit: 'USD',
    formula: 'cumulative(taxAllowance)',
    why: 'All allowances that were claimed.',
  },
  taxValue: {
    label: 'Cost not yet allowed',
    unit: 'USD',
    formula: 'excess(deductible, allowedToDate) - excess(allowedToDate, deductible)',
    why: 'What could still be deducted if the hall were sold.',
  },
  ageing: {
    label: 'Value lost to age',
    unit: 'USD',
    formula: 'min(builtCost, cumulative(builtCost) / economicLife)',
    why: 'Straight line over the economic life, block by block.',
  },
  inProgress: {
    label: 'Works in progress',
    unit: 'USD',
    formula: 'excess(cumulative(worksCapex), cumulative(fundedCost))',
    why: 'What has been paid for blocks that are not live yet.',
  },
  exitValue: {
    label: 'What the hall would fetch',
    unit: 'USD',
    formula: 'exitShare * (builtCost - ageing + inProgress) + landHeld',
    why: 'What a buyer pays for an aged hall and unfinished works, if there is one; land is sold for what it cost.',
  },
  landHeld: {
    label: 'Land held',
    unit: 'USD',
    formula: 'cumulative(landCapex)',
    why: 'Land neither wears out nor is it written off.',
  },
  ...rentFreeLines,
  exitObligation: {
    label: 'Obligations at exit',
    unit: 'USD',
    formula: 'builtCost * decommissionShare',
    why: 'One’s own hall can be left without a penalty, but not always without clearing it.',
  },
} as const satisfies Record<string, LineDef>
