/** Holds a kind of work to start a plan from: what it sets, by input of the workload. */
export interface WorkloadStart {
  readonly id: string
  readonly label: string
  readonly about: string
  readonly inputs: Readonly<Record<string, string | number>>
}

/** Lists what may run, each with amounts that make sense until the reader gives their own. */
export const workloadStarts = [
  {
    id: 'training',
    label: 'Training cluster',
    about: 'one large model a year, trained in sixty days',
    inputs: {
      'demand.kind': 'Training or tuning',
      'training.method': 'All parameters',
      'training.tokens': '4000000 Mtoken',
      'training.epochs': 1,
      'training.deadline': '1440 h',
      'training.jobsPerMonth': '0.083 job/month',
    },
  },
  {
    id: 'inference',
    label: 'Inference fleet',
    about: 'people who send requests to a language model',
    inputs: { 'demand.kind': 'Inference', 'demand.users': '1000000 person', 'demand.dayPeakRatio': 1.8 },
  },
  {
    id: 'streams',
    label: 'Cameras or other streams',
    about: 'work with a known rate for each accelerator',
    inputs: { 'demand.kind': 'Measured throughput', 'demand.measuredToday': '1500 work/s' },
  },
  {
    id: 'plain',
    label: 'Plain accelerators',
    about: 'a number of accelerators at the busiest hour',
    inputs: { 'demand.kind': 'Plain accelerators', 'demand.acceleratorsToday': '2500 gpu' },
  },
] as const satisfies readonly WorkloadStart[]
