import type { IndexDef } from '../src/engine/define.ts'

/** Declares the kinds of things that lines are about; a link is a column of the table. */
export const indexes = {
  site: { label: 'Site', links: {} },
  workload: { label: 'Workload', links: { home: 'site' } },
  offer: { label: 'Offer', links: { site: 'site' } },
  strategy: { label: 'Strategy', links: {} },
  part: { label: 'Part of a strategy', links: { strategy: 'strategy', offer: 'offer' } },
  service: { label: 'Service to a workload', links: { strategy: 'strategy', workload: 'workload' } },
  pairing: {
    label: 'Workload on the hardware of an offer',
    links: { offer: 'offer', workload: 'workload' },
  },
  deployment: { label: 'Deployment', links: { part: 'part', service: 'service', pairing: 'pairing' } },
  parallelism: {
    label: 'Spread of a language model',
    links: { pairing: 'pairing' },
    when: { line: 'demand.kind', is: [1] },
  },
  trainingRun: {
    label: 'Training on the hardware of an offer',
    links: { pairing: 'pairing' },
    when: { line: 'demand.kind', is: [2] },
  },
  ownLine: { label: 'Cost of the reader’s own', links: { offer: 'offer' } },
  ownCost: {
    label: 'Cost of the reader’s own, in a strategy',
    links: { ownLine: 'ownLine', part: 'part' },
  },
  coolingSystem: { label: 'Cooling system', links: { offer: 'offer' } },
} as const satisfies Record<string, IndexDef>
