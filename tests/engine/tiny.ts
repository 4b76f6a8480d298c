import { compile, type Member, type Plan, start, vocabulary } from '../../src/engine'
import type { ModelSource, SheetDef } from '../../src/engine/define'
import { sheet } from '../../src/engine/define'
import { buildModel } from '../../src/engine/parse/build-model'

const indexes = {
  workload: { label: 'Workload', links: {} },
  offer: { label: 'Offer', links: {} },
  strategy: { label: 'Strategy', links: {} },
  part: { label: 'Part', links: { strategy: 'strategy', offer: 'offer' } },
} as const

const described = { why: 'A line of a test model.', group: 'Demand' } as const

const demand = sheet('demand', {
  title: 'Demand',
  about: 'What is asked for.',
  index: 'workload',
  lines: {
    start: { label: 'Accelerators today', unit: 'gpu', default: 100, min: 0, max: 1e6, ...described },
    growth: { label: 'Growth a month', unit: '1', default: 0.02, min: -1, max: 10, ...described },
    oneMonth: { label: 'One month', unit: 'month', value: 1, why: 'Turns months into a bare number.' },
    peak: {
      label: 'Accelerators',
      unit: 'gpu',
      formula: 'start * (1 + growth) ^ (month / oneMonth)',
      why: 'Growth compounds.',
    },
  },
})

const supply = sheet('supply', {
  title: 'Supply',
  about: 'What is bought: what is missing, in order of preference.',
  index: 'part',
  lines: {
    cap: { label: 'Most', unit: 'gpu', index: 'offer', default: 150, min: 0, max: 1e6, ...described },
    life: { label: 'Life', unit: 'month', index: 'offer', default: 6, min: 1, max: 120, ...described },
    need: {
      label: 'Needed',
      unit: 'gpu',
      formula: 'sum(demand.peak, workload)',
      index: 'plan',
      why: 'All workloads.',
    },
    held: {
      label: 'Held',
      unit: 'gpu',
      formula: 'previous(capacity) - lag(bought, life)',
      why: 'What was there, less what is worn out.',
    },
    bought: {
      label: 'Bought',
      unit: 'gpu',
      formula: 'max(0, min(need - earlier(capacity, strategy), cap) - held)',
      why: 'Up to the cap.',
    },
    capacity: { label: 'Capacity', unit: 'gpu', formula: 'held + bought', why: 'Both.' },
    total: {
      label: 'Total',
      unit: 'gpu',
      index: 'strategy',
      formula: 'sum(capacity, part)',
      why: 'All parts.',
      shown: true,
    },
    peakTotal: {
      label: 'Most ever',
      unit: 'gpu',
      index: 'strategy',
      formula: 'most(total, month)',
      why: 'For the bench.',
      shown: true,
    },
  },
})

/** A model small enough to compute by hand: demand that grows, and parts that buy what is missing in order. */
export const tinySource = {
  indexes,
  slots: {},
  slotIndex: 'offer',
  sheets: [demand, supply] as const,
  words: [],
} satisfies ModelSource

/** The tiny model with other sheets added or in another order. */
export function tinyModel(sheets: readonly SheetDef[] = tinySource.sheets) {
  return buildModel({ ...tinySource, sheets }).model
}

const member = (index: string, id: string, links: Record<string, string> = {}): Member => ({
  id,
  index,
  links,
})

/** A plan of one workload and one strategy of two parts. */
export function tinyPlan(
  values: Readonly<Record<string, number | readonly number[]>> = {},
  months = 12,
): Plan {
  const defaults = {
    'chat:demand.start': 100,
    'chat:demand.growth': 0.02,
    'hall:supply.cap': 110,
    'hall:supply.life': 6,
    'rent:supply.cap': 1000,
    'rent:supply.life': 3,
  }
  return {
    months,
    members: {
      workload: [member('workload', 'chat')],
      offer: [member('offer', 'hall'), member('offer', 'rent')],
      strategy: [member('strategy', 'both')],
      part: [
        member('part', 'both/hall', { strategy: 'both', offer: 'hall' }),
        member('part', 'both/rent', { strategy: 'both', offer: 'rent' }),
      ],
    },
    values: new Map(Object.entries({ ...defaults, ...values })),
  }
}

/** The tiny plan, computed. */
export function tinyRun(values: Readonly<Record<string, number | readonly number[]>> = {}) {
  return start(compile(tinyModel(), tinyPlan(values), vocabulary([])))
}
