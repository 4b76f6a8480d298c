import { sheet } from '../../../src/engine/define.ts'
import { needInputs } from '../../inputs/demand/need.ts'

/** Says what each workload needs on the hardware of each offer, and what rules an offer out for it. */
export const need = sheet('need', {
  title: 'Need on the hardware of an offer',
  about:
    'How much work an accelerator of each offer does for each workload, and how many accelerators the workload’s peak therefore needs there. Hardware that cannot serve a workload within its limits is ruled out, with the reason.',
  index: 'pairing',
  lines: {
    ...needInputs,
    tokenThroughput: {
      label: 'Tokens of one accelerator',
      unit: 'token/(s gpu)',
      formula: 'orElse(pick(sizing.workingRate, parallelism, sizing.choiceGpus), 0)',
      why: 'At the spread that needs the fewest accelerators; nought where none serves.',
    },
    computedThroughput: {
      label: 'Work of one accelerator by kind',
      unit: 'work/s/gpu',
      formula: 'if(demand.kind <= 1, tokenThroughput * demand.workPerToken, jobOrStream)',
      why: 'Tokens of inference, else jobs or streams.',
    },
    jobOrStream: {
      label: 'Jobs or streams of one accelerator',
      unit: 'work/s/gpu',
      formula: 'if(demand.kind <= 2, orElse(most(training.throughput, trainingRun), 0), streamRate)',
      why: 'Jobs of training, else streams or requests.',
    },
    kindThroughput: {
      label: 'Work of one accelerator, not measured',
      unit: 'work/s/gpu',
      formula: 'if(demand.kind <= 0, demand.workPerGpu, computedThroughput)',
      why: 'In a plan given in plain accelerators, each is as good as another of its class.',
    },
    throughput: {
      label: 'Sustained work of one accelerator',
      unit: 'work/s/gpu',
      formula: 'if(hardware.tokensOnly > 0, hardware.tokensPerGpu, chipThroughput)',
      why: 'A service that sells tokens is counted in accelerators that would write as many.',
    },
    chipThroughput: {
      label: 'Sustained work of an accelerator that is had',
      unit: 'work/s/gpu',
      formula: 'if(ownThroughput > 0, ownThroughput, kindThroughput) * demand.efficiencyFactor',
      why: 'Your own measurement before any computed rate; software gets faster where growth is stated as work.',
    },
    tokenGpus: {
      label: 'Accelerators for inference',
      unit: 'gpu',
      formula: 'orElse(pick(sizing.allGpus, parallelism, sizing.choiceGpus), 0)',
      why: 'At the spread that needs the fewest.',
    },
    streamGpus: {
      label: 'Accelerators for streams or requests',
      unit: 'gpu',
      formula: 'if(throughput > 0, ceil(demand.workRatePeak / (throughput * demand.targetUtilisation)), 0)',
      why: 'Below full use, so that nothing waits for long.',
    },
    trainingGpus: {
      label: 'Accelerators for training',
      unit: 'gpu',
      formula: 'orElse(most(training.gpus, trainingRun), 0)',
      why: 'For jobs in time, in whole nodes.',
    },
    jobOrStreamGpus: {
      label: 'Accelerators for jobs or streams',
      unit: 'gpu',
      formula: 'if(demand.kind <= 2, trainingGpus, streamGpus * (1 + demand.sparesShare))',
      why: 'Training takes whole nodes; streams are served with spares.',
    },
    servedGpus: {
      label: 'Accelerators for requests, jobs or streams',
      unit: 'gpu',
      formula: 'if(demand.kind <= 1, tokenGpus, jobOrStreamGpus)',
      why: 'By the kind of work.',
    },
    gpus: {
      label: 'Accelerators needed at peak',
      unit: 'gpu',
      formula:
        'if(demand.kind <= 0 or hardware.tokensOnly > 0, demand.workRatePeak / throughput, servedGpus)',
      why: 'The workload’s peak on this hardware, with the room that it asks for; nought where it cannot serve.',
    },
    readyGpus: {
      label: 'Accelerators that are always ready',
      unit: 'gpu',
      formula:
        'if(demand.countsTokens > hardware.tokensOnly, orElse(sizing.spread, 0) * demand.readyReplicas, 0)',
      why: 'The least copies, and those beside production, are on however few requests come.',
    },
    tokenReason: {
      label: 'What rules the hardware out for the model',
      unit: '1',
      formula: 'if(canServe > 0, 0, orElse(most(sizing.limitReason, parallelism), 1))',
      why: 'The limit that the widest spread still meets.',
    },
    canServe: {
      label: 'Some spread serves the model',
      unit: '1',
      formula: 'orElse(most(sizing.isFeasible, parallelism), 0)',
      why: 'One is enough.',
    },
    kindReason: {
      label: 'What rules the hardware out for the work',
      unit: '1',
      formula: 'if(demand.kind <= 1, tokenReason, if(demand.kind <= 2 or throughput > 0, 0, 6))',
      why: 'Streams need a known throughput.',
    },
    isPermitted: {
      label: 'May run there',
      unit: '1',
      formula: 'orElse(most(1, deployment), 0)',
      why: 'A workload runs at the sites that it is allowed at.',
    },
    limitReason: {
      label: 'What rules the offer out',
      unit: '1',
      formula: 'if(isPermitted <= 0, 5, if(hardware.tokensOnly > 0, tokenSaleReason, chipReason))',
      shown: true,
      why: 'Nothing 0, memory 1, time between tokens 2, time to the first token 3, not a token workload 4, country 5, no known throughput 6.',
    },
    tokenSaleReason: {
      label: 'What rules a seller of tokens out',
      unit: '1',
      formula: 'if(demand.countsTokens > 0, 0, 4)',
      why: 'It serves only work that is counted in tokens; how it does so is its own affair.',
    },
    chipReason: {
      label: 'What rules the hardware out',
      unit: '1',
      formula: 'if(demand.kind <= 0, 0, kindReason)',
      why: 'Plain accelerators are what is asked for.',
    },
    gpusOrNone: {
      label: 'Accelerators needed where the offer can serve',
      unit: 'gpu',
      formula: 'if(limitReason > 0 or hardware.tokensOnly > 0, none, gpus)',
      why: 'What cannot serve or brings no accelerators is passed over.',
    },
    busyGpus: {
      label: 'Accelerators at work on average',
      unit: 'gpu',
      formula: 'if(throughput > 0, demand.workRate / throughput, 0)',
      why: 'The mean of the load over what an accelerator does: copies that only stand ready, and spares, are not at work.',
    },
    powerOrNone: {
      label: 'IT power needed where the offer can serve',
      unit: 'kW',
      formula: 'if(hardware.powerPerGpu > 0, gpusOrNone * hardware.powerPerGpu, none)',
      why: 'What the need draws on this hardware; none where the offer brings no accelerators.',
    },
  },
})
