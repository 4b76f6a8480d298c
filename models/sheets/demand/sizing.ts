import { sheet } from '../../../src/engine/define.ts'
import { sizingAcceleratorInputs } from '../../inputs/demand/sizing-accelerator.ts'
import { sizingEfficiencyInputs } from '../../inputs/demand/sizing-efficiency.ts'
import { sizingModelInputs } from '../../inputs/demand/sizing-model.ts'
import { sizingRequestInputs } from '../../inputs/demand/sizing-request.ts'
import { sizingBatch } from './sizing-batch.ts'
import { sizingReplicas } from './sizing-replicas.ts'
import { sizingRequest } from './sizing-request.ts'

/** Sizes language-model inference: how many tokens a second an accelerator gives within the service limits. */
export const sizing = sheet('sizing', {
  title: 'Sizing of inference',
  about:
    'How many tokens a second one accelerator gives when it serves a language model within its time limits: what fits its memory, what it reads and what it computes in each step.',
  index: 'parallelism',
  lines: {
    ...sizingModelInputs,
    ...sizingRequestInputs,
    ...sizingAcceleratorInputs,
    ...sizingEfficiencyInputs,
    ...sizingRequest,
    ...sizingBatch,
    touchedShare: {
      label: 'Share of experts that a step reads',
      unit: '1',
      formula: '1 - exp(-missDecay * sequences)',
      why: 'A larger batch touches more experts.',
    },
    weightTime: {
      label: 'Reading weights in a step',
      unit: 's',
      formula: 'sharedWeightTime + expertTime * touchedShare',
      why: 'Once for the whole batch.',
    },
    matrixTime: {
      label: 'Weights of a step',
      unit: 's',
      formula: 'max(weightTime, sequences * sequenceMatrixTime)',
      why: 'Reading or computing, whichever takes longer.',
    },
    stepTime: {
      label: 'Time of a step',
      unit: 's',
      formula: 'matrixTime + sequences * (attentionTime + trafficTime) + overheadTime',
      shown: true,
      why: 'Each step writes one token of every sequence.',
    },
    tokenTime: {
      label: 'Time between tokens',
      unit: 's',
      formula: 'stepTime + sequences * promptTimeShared',
      shown: true,
      why: 'A step and the prompts read between steps.',
    },
    benchmarkRate: {
      label: 'Tokens written by an accelerator, tuned',
      unit: 'token/(s gpu)',
      formula: 'sequences * oneToken / (tokenTime * replicaGpus)',
      shown: true,
      why: 'What a tuned benchmark would show.',
    },
    tokenRate: {
      label: 'Tokens written by an accelerator',
      unit: 'token/(s gpu)',
      formula: 'if(isInTime > 0, benchmarkRate * planningShare, 0)',
      shown: true,
      why: 'What to plan with: production stays below a tuned benchmark.',
    },
    requestRate: {
      label: 'Requests answered by an accelerator',
      unit: 'job/(s gpu)',
      formula: 'tokenRate * oneRequest / outputTokens',
      shown: true,
      why: 'Requests of the stated lengths.',
    },
    lowShare: {
      label: 'Low end against the model',
      unit: '1',
      index: 'workload',
      formula: 'if(isMoe > 0, 0.63, 0.84)',
      why: 'The tenth percentile of published over computed rates.',
    },
    highShare: {
      label: 'High end against the model',
      unit: '1',
      index: 'workload',
      formula: 'if(isMoe > 0, 1.22, 1.5)',
      why: 'The ninetieth percentile of published over computed rates.',
    },
    tokenRateLow: {
      label: 'Tokens written, low end',
      unit: 'token/(s gpu)',
      formula: 'tokenRate * lowShare',
      shown: true,
      why: 'One published system in ten stays below.',
    },
    tokenRateHigh: {
      label: 'Tokens written, high end',
      unit: 'token/(s gpu)',
      formula: 'tokenRate * highShare',
      shown: true,
      why: 'One published system in ten lies above.',
    },
    firstTokenTime: {
      label: 'Time to the first token without waiting',
      unit: 's',
      formula: 'prefillTime + stepTime',
      shown: true,
      why: 'Read the prompt, then one step.',
    },
    isPrompt: {
      label: 'Prompts are read in time',
      unit: '1',
      formula: 'prefillTime <= firstTokenLimit / 2',
      why: 'Half of the limit stays for waiting.',
    },
    isInTime: {
      label: 'Serves within the limits',
      unit: '1',
      formula: 'isTried > 0 and sequences >= 1 and isPrompt > 0',
      why: 'At least one sequence fits memory and the time between tokens, and its prompt is read in time.',
    },
    isUncertain: {
      label: 'Overhead decides the answer',
      unit: '1',
      formula: 'tokenTimeAllowed < 2 * overheadTime',
      index: 'workload',
      shown: true,
      why: 'Where overhead takes half of the time, the result is of little confidence.',
    },
    ...sizingReplicas,
  },
})
