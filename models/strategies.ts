import type { OfferKindId } from './offers.ts'

/** Describes a part of a named strategy: a kind of offer, at which sites, and what the part sets. */
export interface PartTemplate {
  readonly kind: OfferKindId
  /** At every site where it is on offer, at the first alone, or at all others. */
  readonly at: 'each' | 'first' | 'others'
  /** Inputs of the part, by line. */
  readonly inputs?: Readonly<Record<string, number | boolean | string>>
}

/** Describes a named strategy: kinds of offers in order of preference, and how charts draw it. */
export interface StrategyTemplate {
  readonly id: string
  readonly label: string
  /** For where the room is short. */
  readonly shortLabel: string
  readonly about: string
  readonly style: 'build' | 'colo' | 'service' | 'bridge' | 'hosted' | 'asis'
  readonly parts: readonly PartTemplate[]
  /** The others are measured against it. */
  readonly isBaseline?: true
}

const onDemand = { kind: 'gpuServiceOnDemand', at: 'each' } as const
const hall = { kind: 'hall', at: 'each' } as const

/** Lists the strategies that come ready. Each ends in an on-demand bridge, which the reader may remove. */
export const strategyTemplates = [
  {
    id: 'buildInHouse',
    label: 'Build in-house',
    shortLabel: 'Build',
    style: 'build',
    parts: [hall, onDemand],
    about: 'Build a hall and buy hardware; pay on demand until it is live.',
  },
  {
    id: 'retrofit',
    label: 'Retrofit the present hall',
    shortLabel: 'Retrofit',
    style: 'build',
    parts: [{ kind: 'retrofit', at: 'each' }, onDemand],
    about: 'Make the present hall fit and fill it; pay on demand for what it cannot carry.',
  },
  {
    id: 'colocation',
    label: 'Colocation with own hardware',
    shortLabel: 'Colocation',
    style: 'colo',
    parts: [{ kind: 'colocation', at: 'each' }, onDemand],
    about: 'Buy hardware and place it in an operator’s hall; pay on demand until it is live.',
  },
  {
    id: 'leased',
    label: 'Colocation with leased hardware',
    shortLabel: 'Leased',
    style: 'colo',
    parts: [{ kind: 'colocationLeased', at: 'each' }, onDemand],
    about: 'Lease hardware and place it in an operator’s hall; pay on demand until it is live.',
  },
  {
    id: 'gpuService',
    label: 'GPU service, three years reserved',
    shortLabel: 'GPU service',
    style: 'service',
    parts: [{ kind: 'gpuService3yr', at: 'each' }, onDemand],
    isBaseline: true,
    about: 'Reserve a provider’s accelerators for three years at a time.',
  },
  {
    id: 'managedCluster',
    label: 'Managed cluster',
    shortLabel: 'Managed',
    style: 'hosted',
    parts: [{ kind: 'hosted', at: 'each' }, onDemand],
    about: 'Take a cluster that a provider runs, for a term; pay on demand until it is live.',
  },
  {
    id: 'rentThenBuild',
    label: 'GPU service until the hall is live, then build',
    shortLabel: 'Rent, then build',
    style: 'bridge',
    parts: [hall, { kind: 'gpuService1yr', at: 'each', inputs: { 'fleet.avoidsOverlap': true } }, onDemand],
    about: 'Reserve for a year at a time until the hall is live, then own.',
  },
  {
    id: 'ownBaseRentPeak',
    label: 'Own the base, rent the peak',
    shortLabel: 'Own base, rent peak',
    style: 'hosted',
    parts: [{ kind: 'colocation', at: 'each', inputs: { 'fleet.baseShare': '60%' } }, onDemand],
    about: 'Own what runs at all hours, in an operator’s hall; pay on demand for the hours above it.',
  },
  {
    id: 'tokensThenOwn',
    label: 'Token API until colocation is live, then own',
    shortLabel: 'Tokens, then own',
    style: 'bridge',
    parts: [{ kind: 'colocation', at: 'each' }, { kind: 'tokenApi', at: 'each' }, onDemand],
    about: 'Call a token service until own hardware is live; what is not tokens is paid on demand.',
  },
  {
    id: 'twoSites',
    label: 'Hall at the first site, colocation at the others',
    shortLabel: 'Two sites',
    style: 'bridge',
    parts: [{ kind: 'hall', at: 'first' }, { kind: 'colocation', at: 'others' }, onDemand],
    about: 'Build where the company is at home and place hardware with operators elsewhere.',
  },
  {
    id: 'stayAsIs',
    label: 'Stay as is',
    shortLabel: 'As is',
    style: 'asis',
    parts: [],
    about: 'Add nothing. It is always there, to show what is left undone.',
  },
] as const satisfies readonly StrategyTemplate[]
