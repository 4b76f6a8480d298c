import type { LineDef } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'
import { networkServiceLines } from './facility-network.ts'

/**
 * States how work on a hall of one's own is paid and what the hall costs to run: what a new hall and a retrofit share.
 * Their pages give the cost of what goes live in each month.
 */
export const builtLines = {
  designMonths: {
    label: 'Months of design',
    unit: 'month',
    index: 'offer',
    formula: 'min(buildMonths, round(buildMonths * designShare))',
    why: 'Its share of the works, in whole months.',
  },
  permitInside: {
    label: 'Months of permits inside the works',
    unit: 'month',
    index: 'offer',
    formula: 'min(buildMonths - designMonths, round(buildMonths * permitShare))',
    why: 'Its share of the works, as far as the design leaves room.',
  },
  permitMonths: {
    label: 'Months until works are permitted',
    unit: 'month',
    index: 'offer',
    formula: 'permitInside + permitWait',
    why: 'What the usual building time allows for, and what is waited beyond it.',
  },
  siteMonths: {
    label: 'Months on site',
    unit: 'month',
    index: 'offer',
    formula: 'buildMonths - designMonths - permitInside',
    why: 'What design and permits leave of the works.',
  },
  commissioningMonths: {
    label: 'Months of commissioning',
    unit: 'month',
    index: 'offer',
    formula: 'min(siteMonths, round(buildMonths * commissioningShare))',
    why: 'Its share of the works; the last of them.',
  },
  constructionMonths: {
    label: 'Months of construction',
    unit: 'month',
    index: 'offer',
    formula: 'siteMonths - commissioningMonths',
    why: 'The rest of the works.',
  },
  priceFactor: {
    label: 'Price of building against today',
    unit: '1',
    index: 'offer',
    formula: '(1 + constructionGrowth) ^ clock.yearsElapsed * fx.constructionFactor',
    why: 'It drifts with its yearly growth, and its local part with the currency.',
  },
  stageContingency: {
    label: 'Contingency by stage of design',
    unit: '1',
    index: 'plan',
    key: '1',
    points: [
      [1, 0.25],
      [2, 0.15],
      [3, 0.08],
    ],
    why: 'Concept, schematic design, tendered: what the drawings do not show yet.',
    source: { ...sources.assumption, note: 'classes of estimates as in AACE 18R-97' },
  },
  contingencyNow: {
    label: 'Contingency in force',
    unit: '1',
    index: 'offer',
    formula: 'if(designStage > 0, lookup(designStage, stageContingency), contingency)',
    why: 'By the stage of design, or your own figure. Uncertainty is a spread around this and adds no second margin.',
  },
  buildProgress: {
    label: 'Share spent by the end of the month',
    unit: '1',
    index: 'offer',
    formula: 'sCurve((month + clock.oneMonth) / buildMonths, spendingSteepness)',
    why: 'How far spending is, were the work begun at month 0.',
  },
  buildShare: {
    label: 'Share spent in the month',
    unit: '1',
    index: 'offer',
    formula: 'buildProgress - previous(buildProgress)',
    why: 'The step of the S-curve.',
  },
  carryYears: {
    label: 'Years from spending to going live',
    unit: '1',
    index: 'offer',
    formula: 'excess(buildMonths, month + clock.halfMonth) / clock.yearLength',
    why: 'Money spent early is tied up until the hall is live.',
  },
  carriedShare: {
    label: 'Share spent, carried to going live',
    unit: '1',
    index: 'offer',
    formula: 'buildShare * (1 + cashFlow.discountRate) ^ carryYears',
    why: 'What the tied-up money costs by the time the hall is live.',
  },
  carriedTotal: {
    label: 'Cost carried to going live',
    unit: '1',
    index: 'offer',
    formula: 'sum(carriedShare, month) / clock.oneMonth',
    why: 'One dollar of building cost, seen from the day on which the hall is live.',
  },
  carryFactor: {
    label: 'Carrying of the first block',
    unit: '1',
    formula: 'if(clock.serviceMode > 0 and month <= 0, carriedTotal, 1)',
    why: 'Where everything is live at month 0, building happened before it and is carried there.',
  },
  fundedCost: {
    label: 'Cost to be funded',
    unit: 'USD/month',
    formula: 'completedCost * carryFactor',
    why: 'The cost itself, except in the comparison of service periods.',
  },
  worksCapex: {
    label: 'Works paid',
    unit: 'USD/month',
    formula: 'phased(fundedCost, buildMonths, spendingSteepness)',
    why: 'Paid along the S-curve before each block is live; what would fall before the decision is paid at once.',
  },
  capex: {
    label: 'Facility capital cost',
    unit: 'USD/month',
    sum: ['worksCapex', 'landCapex'],
    why: 'The works, and land where it is bought apart from them.',
  },
  builtCost: {
    label: 'Cost of all that is live',
    unit: 'USD',
    formula: 'cumulative(completedCost)',
    why: 'Maintenance, insurance and allowances follow it.',
  },
  maintenance: {
    label: 'Facility maintenance',
    unit: 'USD/month',
    formula: 'builtCost * maintenanceRate / clock.monthsPerYear',
    why: 'A yearly share of what was built.',
  },
  insurance: {
    label: 'Facility insurance',
    unit: 'USD/month',
    formula: 'builtCost * insuranceRate / clock.monthsPerYear',
    why: 'A yearly share of what was built.',
  },
  propertyTax: {
    label: 'Property tax',
    unit: 'USD/month',
    formula: '(builtCost + landHeld) * propertyTaxRate / clock.monthsPerYear',
    why: 'A yearly share of what was built, and of its land.',
  },
  ...networkServiceLines,
  water: {
    label: 'Water cost',
    unit: 'USD/month',
    formula: 'cooling.waterUse * site.waterPrice * fx.worth',
    why: 'What the cooling evaporates.',
  },
  fixedUpkeep: {
    label: 'Fixed cost of having a hall',
    unit: 'USD/month',
    formula: 'if(builtCost > 0, fixedCost * site.wageFactor / clock.monthsPerYear, 0)',
    why: 'Audits, permits and security systems cost the same for a small hall as for a large one; they drift with wages.',
  },
  upkeep: {
    label: 'Facility upkeep cost',
    unit: 'USD/month',
    sum: ['maintenance', 'insurance', 'propertyTax', 'fixedUpkeep', 'water', 'networkServices'],
    why: 'What keeps the hall fit, besides energy and people.',
  },
  energyCost: {
    label: 'Energy cost',
    unit: 'USD/month',
    formula: 'power.facilityEnergy * power.energyPrice + power.facilityPowerPeak * power.demandPrice',
    why: 'All energy at the meter, at the price of the month, and the peak where it is billed apart.',
  },
  rent: { label: 'Rent', unit: 'USD/month', value: 0, why: 'One’s own hall has no landlord.' },
  opex: {
    label: 'Facility running cost',
    unit: 'USD/month',
    sum: ['energyCost', 'rent', 'upkeep'],
    why: 'All that the hall costs each month.',
  },
} as const satisfies Record<string, LineDef>
