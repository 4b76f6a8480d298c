import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

const step = {
  unit: 'month',
  index: 'offer',
  default: 0,
  min: 0,
  max: 72,
  group: 'Build',
  whole: true,
  source: sources.definition,
} as const

/** Asks for the months of single steps of the works, where they are known. */
export const stepInputs = {
  designKnown: {
    ...step,
    label: 'Months of design, where known',
    question: 'How many months does design take, or is it its share of the building time (0)?',
    why: 'A programme of works stands before a share. The other steps stay as they are, so the live date moves with it; the money is still spent over the building time.',
  },
  permitKnown: {
    ...step,
    label: 'Months of permits, where known',
    question: 'How many months do permits take, or is it their share of the building time (0)?',
    why: 'What an authority has said stands before a share. The other steps stay as they are.',
  },
  constructionKnown: {
    ...step,
    label: 'Months of construction, where known',
    question: 'How many months does construction take, or is it what the building time leaves for it (0)?',
    why: 'What a builder has offered stands before the market’s usual time. The other steps stay as they are.',
  },
  commissioningKnown: {
    ...step,
    label: 'Months of commissioning, where known',
    question:
      'How many months do testing and commissioning take, or is it their share of the building time (0)?',
    why: 'A plan for the tests stands before a share. The other steps stay as they are.',
  },
} as const satisfies Record<string, InputDef>
