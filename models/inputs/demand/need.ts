import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks what is measured rather than computed. */
export const needInputs = {
  ownThroughput: {
    label: 'Work of one accelerator, as measured',
    unit: 'work/s/gpu',
    index: 'pairing',
    default: 0,
    min: 0,
    max: 1e9,
    group: 'Demand',
    question: 'How much work a second did you measure on one accelerator, or 0 to compute it?',
    why: 'A measurement of one’s own beats any computed rate. Work is tokens written, jobs, streams or requests.',
    source: sources.definition,
  },
  streamRate: {
    label: 'Streams or requests of one accelerator',
    unit: 'work/s/gpu',
    index: 'offer',
    default: { catalogue: 'streamRate', otherwise: 113.8 },
    min: 0,
    max: 1e9,
    group: 'Partner',
    when: { line: 'demand.kind', is: [3] },
    question: 'How many streams, or requests a second, does one accelerator take?',
    why: 'Video of 1080p at 30 frames a second through a usual detector and tracker; other work needs your own measurement.',
    source: sources.visionRate,
  },
} as const satisfies Record<string, InputDef>
