import type { LineDef } from '../../src/engine/define.ts'

/** States what tax allows for a hall of one’s own and what it would fetch: what a new hall and a retrofit share. */
export const builtValueLines = {
  yearCost: {
    label: 'Built in the plan year',
    unit: 'USD',
    formula: 'builtCost - lag(builtCost, clock.yearLength)',
    why: 'The initial allowance is for the year of building.',
  },
  fullCost: {
    label: 'Cost under full annual allowance',
    unit: 'USD',
    formula: 'builtCost - lag(builtCost, site.plantMonths)',
    why: 'Each year’s cost has its annual allowance for so many years.',
  },
  lastCost: {
    label: 'Cost under the last allowance',
    unit: 'USD',
    formula: 'lag(builtCost, site.plantMonths) - lag(builtCost, site.plantEnd)',
    why: 'And the rest in the year after.',
  },
  yearAllowance: {
    label: 'Allowance of the plan year',
    unit: 'USD',
    formula: 'site.plantInitial * yearCost + site.plantAnnual * fullCost + site.plantRest * lastCost',
    why: 'Initial, annual and last allowances of all that was built.',
  },
  taxAllowance: {
    label: 'Facility tax allowance',
    unit: 'USD/month',
    formula: 'if(clock.yearEnd > 0, yearAllowance / clock.oneMonth, 0)',
    why: 'Claimed when tax is settled.',
  },
  deductible: {
    label: 'Cost that may be deducted',
    unit: 'USD',
    formula: 'builtCost + inProgress',
    why: 'What was built, and works for blocks that are not live yet.',
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
    formula: 'excess(cumulative(capex), cumulative(fundedCost))',
    why: 'What has been paid for blocks that are not live yet.',
  },
  exitValue: {
    label: 'What the hall would fetch',
    unit: 'USD',
    formula: 'exitShare * (builtCost - ageing + inProgress)',
    why: 'What a buyer pays for an aged hall and unfinished works, if there is one.',
  },
  rentSigned: {
    label: 'Rent signed for a term',
    unit: 'USD/month',
    value: 0,
    why: 'No rent is paid.',
  },
  rentFactor: { label: 'Contract rent against today', unit: '1', value: 1, why: 'No rent is paid.' },
  termMonths: {
    label: 'Term of the rent',
    unit: 'month',
    index: 'offer',
    value: 1,
    why: 'No rent is paid.',
  },
  exitObligation: {
    label: 'Obligations at exit',
    unit: 'USD',
    value: 0,
    why: 'One’s own hall can be left without a penalty.',
  },
} as const satisfies Record<string, LineDef>
