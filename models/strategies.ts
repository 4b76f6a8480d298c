import type { OfferKindId } from './offers.ts'

/** Describes a named strategy: kinds of offers in order of preference, and how charts draw it. */
export interface StrategyTemplate {
  readonly id: string
  readonly label: string
  readonly about: string
  readonly style: 'build' | 'colo' | 'service' | 'bridge' | 'asis'
  readonly kinds: readonly OfferKindId[]
}

/** Lists the strategies that come ready. Each ends in an on-demand bridge, which the reader may remove. */
export const strategyTemplates = [
  {
    id: 'buildInHouse',
    label: 'Build in-house',
    style: 'build',
    kinds: ['hall', 'gpuServiceOnDemand'],
    about: 'Build a hall and buy hardware; pay on demand until it is live.',
  },
  {
    id: 'colocation',
    label: 'Colocation with own hardware',
    style: 'colo',
    kinds: ['colocation', 'gpuServiceOnDemand'],
    about: 'Buy hardware and place it in an operator’s hall; pay on demand until it is live.',
  },
  {
    id: 'gpuService',
    label: 'GPU service, three years reserved',
    style: 'service',
    kinds: ['gpuService3yr', 'gpuServiceOnDemand'],
    about: 'Reserve a provider’s accelerators for three years at a time.',
  },
  {
    id: 'rentThenBuild',
    label: 'GPU service until the hall is live, then build',
    style: 'bridge',
    kinds: ['hall', 'gpuService1yr', 'gpuServiceOnDemand'],
    about: 'Reserve for a year at a time until the hall is live, then own.',
  },
  {
    id: 'stayAsIs',
    label: 'Stay as is',
    style: 'asis',
    kinds: [],
    about: 'Add nothing. It is always there, to show what is left undone.',
  },
] as const satisfies readonly StrategyTemplate[]
