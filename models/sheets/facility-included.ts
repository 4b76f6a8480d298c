import { sheet } from '../../src/engine/define.ts'

/** Fills the facility slot where the price of the hardware includes the premises. */
export const facilityIncluded = sheet('facilityIncluded', {
  title: 'Facility: included',
  about:
    'The partner’s premises. Their cost is inside the price of the accelerator-hour: charging it again would count it twice.',
  index: 'part',
  fills: 'facility',
  lines: {
    leadMonths: {
      label: 'Months until live',
      unit: 'month',
      index: 'offer',
      value: 0,
      why: 'The partner’s hall stands already.',
    },
    orderMonths: {
      label: 'Months from ordering more until it is live',
      unit: 'month',
      index: 'offer',
      value: 0,
      why: 'The partner’s hall stands already.',
    },
    leastPower: {
      label: 'Smallest IT power',
      unit: 'kW',
      index: 'offer',
      value: 0,
      why: 'The order of hardware has a minimum, not the hall.',
    },
    rackLimit: {
      label: 'Most that a rack may draw',
      unit: 'kW/rack',
      index: 'offer',
      value: 1e6,
      why: 'The partner’s hall is built for the hardware that it rents out.',
    },
    liquidAllowed: {
      label: 'Liquid can be brought',
      unit: '1',
      index: 'offer',
      value: 1,
      why: 'The partner’s hall is built for the hardware that it rents out.',
    },
    ceiling: {
      label: 'IT power that the partner carries',
      unit: 'kW',
      value: 1e9,
      why: 'The supply of accelerators is the limit, not the hall.',
    },
    designPower: {
      label: 'IT power that the plant is built for',
      unit: 'kW',
      formula: 'power.itPowerPeak',
      why: 'The partner’s plant serves others too: the share in use counts.',
    },
    capex: {
      label: 'Facility capital cost',
      unit: 'USD/month',
      value: 0,
      why: 'Inside the price of the hour.',
    },
    energyCost: { label: 'Energy cost', unit: 'USD/month', value: 0, why: 'Inside the price of the hour.' },
    rent: { label: 'Rent', unit: 'USD/month', value: 0, why: 'Inside the price of the hour.' },
    upkeep: {
      label: 'Facility upkeep cost',
      unit: 'USD/month',
      value: 0,
      why: 'Inside the price of the hour.',
    },
    opex: {
      label: 'Facility running cost',
      unit: 'USD/month',
      sum: ['energyCost', 'rent', 'upkeep'],
      why: 'Inside the price of the hour.',
    },
    staffCount: { label: 'Facility staff', unit: 'person', value: 0, why: 'The partner runs the hall.' },
    taxAllowance: { label: 'Facility tax allowance', unit: 'USD/month', value: 0, why: 'Nothing is owned.' },
    taxValue: { label: 'Cost not yet allowed', unit: 'USD', value: 0, why: 'Nothing is owned.' },
    exitValue: { label: 'What the facility would fetch', unit: 'USD', value: 0, why: 'Nothing is owned.' },
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
      why: 'They are with the reservation of hardware.',
    },
  },
})
