import type { InputDef } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'

/** Asks how accelerators are bought and switched on. */
export const fleetInputs = {
  gpuPerNode: {
    label: 'Accelerators per node',
    unit: 'gpu/node',
    index: 'plan',
    default: 8,
    min: 1,
    max: 72,
    low: 4,
    high: 72,
    group: 'Density',
    whole: true,
    question: 'How many accelerators does one node hold?',
    why: 'Nobody sells half a server: orders are rounded up to whole nodes.',
    source: sources.nodePower,
  },
  limit: {
    label: 'Most that this part may hold',
    unit: 'gpu',
    index: 'part',
    default: 1000000,
    min: 0,
    max: 10000000,
    group: 'Partner',
    question: 'Is this part capped at a number of accelerators?',
    why: 'A part may be capped on purpose, to hedge or to start with a pilot; the default is no cap.',
    source: sources.definition,
  },
  workingShare: {
    label: 'Share of switched-on hours that do work',
    unit: '1',
    index: 'plan',
    default: 0.9,
    min: 0.1,
    max: 1,
    low: 0.6,
    high: 1,
    group: 'Partner',
    question: 'When capacity follows the load, how closely does it follow?',
    why: 'Elastic capacity starts before work arrives and stops after it has gone; those hours are billed too.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
