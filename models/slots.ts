import type { SlotDef } from '../src/engine/define.ts'

/** Names the index whose rows say which sheet fills each slot. */
export const slotIndex = 'offer'

/** Declares what each part of an offer owes to the rest of the model, whichever sheet provides it. */
export const slots = {
  facility: {
    label: 'Facility',
    owes: {
      leadMonths: { label: 'Months until the first capacity is live', unit: 'month', index: 'offer' },
      orderMonths: {
        label: 'Months from ordering more capacity until it is live',
        unit: 'month',
        index: 'offer',
      },
      designMonths: { label: 'Months of design', unit: 'month', index: 'offer' },
      permitMonths: { label: 'Months until works are permitted', unit: 'month', index: 'offer' },
      constructionMonths: { label: 'Months of construction or fit-out', unit: 'month', index: 'offer' },
      commissioningMonths: { label: 'Months of commissioning', unit: 'month', index: 'offer' },
      gridMonths: { label: 'Wait for the grid', unit: 'month', index: 'offer' },
      leastPower: { label: 'Smallest IT power that is built or let', unit: 'kW', index: 'offer' },
      rackLimit: { label: 'Most that a rack may draw', unit: 'kW/rack', index: 'offer' },
      liquidAllowed: { label: 'Liquid can be brought to the racks', unit: '1', index: 'offer' },
      ceiling: { label: 'IT power that the premises carry', unit: 'kW', index: 'part' },
      designPower: { label: 'IT power that the plant in use is built for', unit: 'kW', index: 'part' },
      capex: { label: 'Facility capital cost', unit: 'USD/month', index: 'part' },
      energyCost: { label: 'Energy cost', unit: 'USD/month', index: 'part' },
      rent: { label: 'Rent and set-up cost', unit: 'USD/month', index: 'part' },
      upkeep: { label: 'Facility upkeep cost', unit: 'USD/month', index: 'part' },
      opex: { label: 'Facility running cost', unit: 'USD/month', index: 'part' },
      operatorCount: { label: 'Operators of the hall', unit: 'person', index: 'part' },
      guardCount: { label: 'Guards', unit: 'person', index: 'part' },
      staffCount: { label: 'Facility staff', unit: 'person', index: 'part' },
      taxAllowance: { label: 'Facility tax allowance', unit: 'USD/month', index: 'part' },
      taxValue: { label: 'Facility cost not yet allowed for tax', unit: 'USD', index: 'part' },
      exitValue: { label: 'What the facility would fetch', unit: 'USD', index: 'part' },
      exitObligation: { label: 'What leaving the premises would cost', unit: 'USD', index: 'part' },
      rentSigned: { label: 'Rent signed for a term', unit: 'USD/month', index: 'part' },
      rentFactor: { label: 'Contract rent against today', unit: '1', index: 'part' },
      termMonths: { label: 'Term of the rent', unit: 'month', index: 'offer' },
    },
  },
  plant: {
    label: 'Plant',
    owes: {
      pue: { label: 'PUE of the month', unit: '1', index: 'part' },
      wue: { label: 'WUE of the month', unit: 'L/kWh', index: 'part' },
      peakPue: { label: 'PUE in the worst hour', unit: '1', index: 'offer' },
      annualPue: { label: 'PUE of a year at full load', unit: '1', index: 'offer' },
      annualWue: { label: 'WUE of a year at full load', unit: 'L/kWh', index: 'offer' },
    },
  },
  hardware: {
    label: 'Hardware',
    owes: {
      leadMonths: { label: 'Months from order until ready', unit: 'month', index: 'offer' },
      lifeMonths: { label: 'Months of use or of the term', unit: 'month', index: 'offer' },
      elastic: { label: 'Follows the load without commitment', unit: '1', index: 'offer' },
      owned: { label: 'Hardware and its fabric are the company’s own', unit: '1', index: 'offer' },
      supply: { label: 'Accelerators that can be had', unit: 'gpu', index: 'offer' },
      liquidOnly: { label: 'Sold with liquid cooling only', unit: '1', index: 'offer' },
      leastOrder: { label: 'Smallest first order', unit: 'gpu', index: 'offer' },
      tokensOnly: { label: 'Sells tokens, not accelerators', unit: '1', index: 'offer' },
      tokensPerGpu: { label: 'Tokens that stand for an accelerator', unit: 'work/s/gpu', index: 'offer' },
      elasticSupply: { label: 'Elastic capacity left for the workload', unit: 'gpu', index: 'deployment' },
      powerPerGpu: { label: 'IT power per accelerator', unit: 'kW/gpu', index: 'offer' },
      hourPrice: { label: 'Price of an elastic accelerator-hour', unit: 'USD/(gpu h)', index: 'offer' },
      capex: { label: 'Hardware capital cost', unit: 'USD/month', index: 'part' },
      proceeds: { label: 'Proceeds of retired hardware', unit: 'USD/month', index: 'part' },
      serviceCost: { label: 'Cost of accelerator-hours', unit: 'USD/month', index: 'part' },
      feeSigned: { label: 'Monthly fees signed for a term', unit: 'USD/month', index: 'part' },
      support: { label: 'Hardware support cost', unit: 'USD/month', index: 'part' },
      opex: { label: 'Hardware running cost', unit: 'USD/month', index: 'part' },
      taxAllowance: { label: 'Hardware tax allowance', unit: 'USD/month', index: 'part' },
      taxValue: { label: 'Hardware cost not yet allowed for tax', unit: 'USD', index: 'part' },
      exitValue: { label: 'What the hardware would fetch', unit: 'USD', index: 'part' },
      exitObligation: { label: 'What ending reservations would cost', unit: 'USD', index: 'part' },
    },
  },
  operations: {
    label: 'Operations',
    owes: {
      staffCount: { label: 'Own staff', unit: 'person', index: 'part' },
      rampPay: { label: 'Pay of people who are learning', unit: 'USD/month', index: 'part' },
      opex: { label: 'Staff cost', unit: 'USD/month', index: 'part' },
    },
  },
} as const satisfies Record<string, SlotDef>
