import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

const common = {
  index: 'offer',
  group: 'Partner',
  source: sources.acceleratorFiles,
  when: { line: 'demand.kind', is: [1, 2] },
} as const
const compute = { ...common, unit: 'TFLOP/(s gpu)', min: 0, max: 1000000 } as const

/** Asks what one accelerator of an offer can do at its dense peak; without an accelerator of the catalogue it is B200. */
export const sizingAcceleratorInputs = {
  bf16Compute: {
    ...compute,
    label: 'Compute peak in BF16',
    default: { catalogue: 'bf16Compute', otherwise: 2250 },
    min: 1,
    question: 'What is the dense peak in BF16?',
    why: 'Attention is computed in this precision whatever the weights are held in.',
  },
  fp8Compute: {
    ...compute,
    label: 'Compute peak in FP8',
    default: { catalogue: 'fp8Compute', otherwise: 4500 },
    question: 'What is the dense peak in FP8, or 0 where the chip lacks it?',
    why: 'Smaller numbers are computed faster where the chip has them.',
  },
  fp4Compute: {
    ...compute,
    label: 'Compute peak in FP4',
    default: { catalogue: 'fp4Compute', otherwise: 9000 },
    question: 'What is the dense peak in FP4, or 0 where the chip lacks it?',
    why: 'Weights held in FP4 are computed in FP4 only where the chip has it.',
  },
  memory: {
    ...common,
    unit: 'GB/gpu',
    label: 'Memory of an accelerator',
    default: { catalogue: 'memory', otherwise: 180 },
    min: 1,
    max: 10000,
    question: 'How much memory has one accelerator?',
    why: 'Weights and the context of all sequences must fit.',
  },
  bandwidth: {
    ...common,
    unit: 'GB/(s gpu)',
    label: 'Memory bandwidth of an accelerator',
    default: { catalogue: 'bandwidth', otherwise: 8000 },
    min: 1,
    max: 1000000,
    question: 'How fast does an accelerator read its memory?',
    why: 'Each step of writing reads the weights once.',
  },
  linkBandwidth: {
    ...common,
    unit: 'GB/(s gpu)',
    label: 'Bandwidth to neighbouring accelerators',
    default: { catalogue: 'linkBandwidth', otherwise: 900 },
    min: 1,
    max: 100000,
    question: 'How fast is the link to the other accelerators of a replica, in one direction?',
    why: 'The accelerators of a replica exchange results in every layer.',
  },
  scaleUpDomain: {
    ...common,
    unit: 'gpu',
    label: 'Accelerators on one fast link',
    default: { catalogue: 'scaleUpDomain', otherwise: 8 },
    min: 1,
    max: 10000,
    whole: true,
    when: { line: 'demand.kind', is: [2] },
    question: 'How many accelerators share the fast link: eight in a node, 72 in a rack-scale system?',
    why: 'Within it experts exchange tokens fast; beyond it they cross the fabric.',
  },
} as const satisfies Record<string, InputDef>
