import type { InputDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Asks what joins the premises to the rest of the world; own and rented halls pay it alike. */
export const networkServiceInputs = {
  fibreCost: {
    label: 'Fibre and ports per year',
    unit: 'USD/year',
    index: 'offer',
    default: 0,
    min: 0,
    max: 20000000,
    group: 'Network',
    question: 'What do dark fibre and ports to your other places cost a year?',
    why: 'Network services come to 1 to 3% of the cost of a site. By default the company’s links are there already: enter what comes on top.',
    source: sources.assumption,
  },
  transitRate: {
    label: 'Transit bought',
    unit: 'Gbps',
    index: 'offer',
    default: 0,
    min: 0,
    max: 10000,
    group: 'Network',
    question: 'How much transit to the internet do you buy?',
    why: 'Committed rate, used or not; by default none beyond what the company has.',
    source: sources.definition,
  },
  transitPrice: {
    label: 'Price of transit',
    unit: 'USD/(Gbps month)',
    index: 'offer',
    default: 500,
    min: 0,
    max: 20000,
    low: 150,
    high: 1500,
    group: 'Network',
    question: 'What does a Gb/s of transit cost a month?',
    why: 'Falls with the size of the order and rises away from the exchanges.',
    source: sources.assumption,
  },
} as const satisfies Record<string, InputDef>
