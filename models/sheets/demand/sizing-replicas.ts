import type { LineDef } from '../../../src/engine/define.ts'

/** Counts the copies of a model that a peak needs, for each spread, and takes the spread that needs the fewest accelerators. */
export const sizingReplicas = {
  ownRate: {
    label: 'Tokens written by an accelerator, as measured',
    unit: 'token/(s gpu)',
    index: 'pairing',
    formula: 'need.ownThroughput / demand.workPerToken',
    why: 'Your own measurement, where you have one.',
  },
  isOwnFit: {
    label: 'A measured copy fits',
    unit: '1',
    formula: 'ownRate > 0 and (memorySequences >= 1 or replicaGpus >= replicaCap)',
    why: 'What was measured works; the spread is the first that holds the model.',
  },
  isFeasible: {
    label: 'Can serve the model',
    unit: '1',
    formula: 'isOwnFit > 0 or isInTime > 0 and ownRate <= 0',
    why: 'As measured, or within the limits as computed.',
  },
  workingRate: {
    label: 'Tokens to plan with',
    unit: 'token/(s gpu)',
    formula: 'if(isFeasible > 0, if(ownRate > 0, ownRate, tokenRate), 0)',
    why: 'Your own measurement before the computed rate.',
  },
  limitReason: {
    label: 'What rules the spread out',
    unit: '1',
    formula: 'if(memorySequences < 1, 1, if(sequences < 1, 2, if(isPrompt <= 0, 3, 0)))',
    why: 'Memory 1, time between tokens 2, time to the first token 3.',
  },
  replicaRate: {
    label: 'Tokens that a copy may be asked for',
    unit: 'token/s',
    formula: 'workingRate * replicaGpus * demand.targetUtilisation * demand.efficiencyFactor',
    why: 'Below full use, so that requests hardly wait; software gets faster where growth is stated as work.',
  },
  peakReplicas: {
    label: 'Copies for the peak',
    unit: '1',
    formula: 'if(replicaRate > 0, ceil(demand.tokenRatePeak / replicaRate), none)',
    why: 'Whole copies; none where a copy cannot serve.',
  },
  servingReplicas: {
    label: 'Copies that serve',
    unit: '1',
    formula: 'if(demand.tokenRatePeak > 0, max(peakReplicas, demand.leastReplicas), peakReplicas)',
    why: 'Enough copies for the peak, and at least as many as availability asks for; without requests there are none.',
  },
  servingGpus: {
    label: 'Accelerators that serve',
    unit: 'gpu',
    formula: 'servingReplicas * replicaGpus',
    shown: true,
    why: 'Each copy is spread over so many.',
  },
  testGpus: {
    label: 'Accelerators beside production',
    unit: 'gpu',
    formula: 'if(demand.tokenRatePeak > 0, demand.testReplicas, 0) * replicaGpus',
    why: 'A new version is tried on a copy of its own.',
  },
  allGpus: {
    label: 'Accelerators for the model',
    unit: 'gpu',
    formula: '(servingGpus + testGpus) * (1 + demand.sparesShare)',
    why: 'Serving, trying and spare; none where the spread cannot serve.',
  },
  choiceGpus: {
    label: 'Accelerators by which the spread is chosen',
    unit: 'gpu',
    formula: 'if(demand.testReplicas > demand.leastReplicas, allGpus, servingGpus)',
    why: 'Those that serve, unless more copies are for trying than for serving.',
  },
  spread: {
    label: 'Accelerators of a copy, as chosen',
    unit: 'gpu',
    index: 'pairing',
    formula: 'pick(replicaGpus, parallelism, choiceGpus)',
    why: 'The spread that needs the fewest accelerators; the narrower of two alike.',
  },
  production: {
    label: 'Accelerators that serve, as chosen',
    unit: 'gpu',
    index: 'pairing',
    formula: 'pick(servingGpus, parallelism, choiceGpus)',
    shown: true,
    why: 'Before copies for trying and spares.',
  },
} as const satisfies Record<string, LineDef>
