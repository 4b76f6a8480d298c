import type { Entry } from './entry.ts'

/** Lists over how many accelerators a copy of a language model is spread: each doubles the one before. */
export const parallelism = {
  over1: { name: 'One accelerator a copy', figures: {} },
  over2: { name: 'Two accelerators a copy', figures: {} },
  over4: { name: 'Four accelerators a copy', figures: {} },
  over8: { name: 'Eight accelerators a copy', figures: {} },
} as const satisfies Record<string, Entry>
