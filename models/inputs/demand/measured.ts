import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks for work that is stated with its throughput. */
export const measuredInputs = {
  measuredToday: {
    label: 'Streams, or requests a second, at the busiest hour',
    unit: 'work/s',
    default: 1500,
    min: 0,
    max: 1e10,
    low: 100,
    high: 10000,
    group: 'Demand',
    basic: true,
    when: { line: 'demand.kind', is: [3] },
    question: 'How many cameras, or requests a second, are there at the busiest hour?',
    why: 'Cameras, speech, embeddings and recommendations are counted in streams or requests.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
