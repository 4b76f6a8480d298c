import { vocabulary } from '../../src/engine'
import type { ModelSource } from '../../src/engine/define'
import { sheet } from '../../src/engine/define'
import { buildModel } from '../../src/engine/parse/build-model'
import type { Catalogue } from '../../src/scenario/catalogue'
import type { Basis } from '../../src/scenario/compute'

const why = 'A line of a test model.'
const group = 'Demand' as const

const demand = sheet('demand', {
  title: 'Demand',
  about: 'What is asked for.',
  index: 'workload',
  lines: {
    gpus: {
      label: 'Accelerators',
      unit: 'gpu',
      default: 100,
      min: 0,
      max: 1e6,
      low: 50,
      high: 200,
      whole: true,
      group,
      why,
    },
    growth: { label: 'Growth a month', unit: '1', default: 0, min: -0.5, max: 1, group, why },
    oneMonth: { label: 'One month', unit: 'month', index: 'plan', value: 1, why },
    peak: {
      label: 'Accelerators at peak',
      unit: 'gpu',
      formula: 'gpus * (1 + growth) ^ (month / oneMonth)',
      why,
    },
  },
})
const fleet = sheet('fleet', {
  title: 'Fleet',
  about: 'What is held.',
  index: 'deployment',
  lines: {
    limit: { label: 'Cap', unit: 'gpu', index: 'part', default: 1e6, min: 0, max: 1e7, group, why },
    elastic: {
      label: 'Elastic',
      unit: '1',
      index: 'offer',
      default: 0,
      min: 0,
      max: 1,
      flag: true,
      group,
      why,
    },
    count: {
      label: 'Accelerators held',
      unit: 'gpu',
      formula: 'if(elastic > 0, 0, min(demand.peak - earlier(count, service), limit))',
      why,
    },
    short: {
      label: 'Accelerators short',
      unit: 'gpu',
      index: 'service',
      shown: true,
      formula: 'demand.peak - sum(count, deployment)',
      why,
    },
  },
})
const owned = sheet('facilityOwned', {
  title: 'Own hall',
  about: 'Built.',
  index: 'offer',
  fills: 'facility',
  lines: {
    price: { label: 'Price', unit: 'USD/gpu', default: { catalogue: 'price' }, min: 0, max: 1e6, group, why },
    monthly: {
      label: 'Cost',
      unit: 'USD/month',
      index: 'part',
      formula: 'sum(fleet.count, deployment) * price / costs.spread',
      why,
    },
  },
})
const rented = sheet('facilityRented', {
  title: 'Rented hall',
  about: 'Rented.',
  index: 'offer',
  fills: 'facility',
  lines: {
    rent: {
      label: 'Rent',
      unit: 'USD/(gpu month)',
      default: 10,
      min: 0,
      max: 1e6,
      low: 5,
      high: 40,
      group,
      why,
    },
    monthly: {
      label: 'Cost',
      unit: 'USD/month',
      index: 'part',
      formula: 'sum(fleet.count, deployment) * rent',
      why,
    },
  },
})
const costs = sheet('costs', {
  title: 'Costs',
  about: 'What it costs.',
  index: 'strategy',
  lines: {
    spread: {
      label: 'Months to spread over',
      unit: 'month',
      index: 'plan',
      default: 12,
      min: 0,
      max: 120,
      group,
      why,
    },
    rate: {
      label: 'Rate',
      unit: '1',
      index: 'plan',
      default: 0,
      min: 0,
      max: 1,
      low: 0,
      high: 0.2,
      group,
      why,
    },
    power: {
      label: 'Power',
      unit: 'kW',
      index: 'site',
      default: { catalogue: 'power' },
      min: 0,
      max: 1e5,
      group,
      why,
    },
    powerTotal: { label: 'Power', unit: 'kW', index: 'plan', formula: 'sum(power, site)', why, shown: true },
    monthly: { label: 'Cost', unit: 'USD/month', formula: 'sum(facility.monthly, part) * (1 + rate)', why },
    total: { label: 'Cost to date', unit: 'USD', formula: 'cumulative(monthly)', shown: true, why },
    roomiest: {
      label: 'Roomiest rack',
      unit: 'kW',
      index: 'part',
      formula: 'most(room, rackKind)',
      shown: true,
      why,
    },
    room: {
      label: 'Room',
      unit: 'kW',
      index: 'rackKind',
      default: { catalogue: 'room' },
      min: 0,
      max: 100,
      group,
      why,
    },
  },
})

const source = {
  indexes: {
    site: { label: 'Site', links: {} },
    workload: { label: 'Workload', links: { home: 'site' } },
    offer: { label: 'Offer', links: { site: 'site' } },
    strategy: { label: 'Strategy', links: {} },
    part: { label: 'Part', links: { strategy: 'strategy', offer: 'offer' } },
    service: { label: 'Service', links: { strategy: 'strategy', workload: 'workload' } },
    deployment: { label: 'Deployment', links: { part: 'part', service: 'service' } },
    rackKind: { label: 'Rack', links: { part: 'part' } },
  },
  slots: {
    facility: { label: 'Facility', owes: { monthly: { label: 'Cost', unit: 'USD/month', index: 'part' } } },
  },
  slotIndex: 'offer',
  sheets: [demand, fleet, owned, rented, costs],
  words: [],
} as const satisfies ModelSource

const catalogue: Catalogue = {
  months: 12,
  offerKinds: {
    newHall: { label: 'New hall', fillings: { facility: 'facilityOwned' } },
    rentedHall: { label: 'Rented hall', fillings: { facility: 'facilityRented' } },
  },
  climates: {},
  markets: {
    johor: {
      name: 'Johor',
      figures: {
        price: { value: 600, low: 300, high: 900, grade: 'A', source: 'A survey', date: '2026-01-31' },
        power: {
          value: null,
          fallback: { value: 70, low: 60, high: 80, source: 'A regional mean', date: '2025-06-30' },
        },
      },
    },
    singapore: { name: 'Singapore', figures: { price: { value: 700, grade: 'B' }, power: { value: null } } },
  },
  accelerators: {},
  languageModels: {},
  candidates: {
    rackKind: {
      small: { name: 'Small', figures: { room: { value: 10 } } },
      large: { name: 'Large', figures: { room: { value: 40 } } },
    },
  },
}

/** A model with one of everything that a scenario touches, and a catalogue of two markets. */
export const smallBasis: Basis = { model: buildModel(source).model, words: vocabulary([]), catalogue }
