import type { Entry } from '../entry.ts'

const dgx = 'https://docs.nvidia.com/dgx/dgxb200-user-guide/introduction-to-dgxb200.html'
const hyperstack =
  'https://raw.githubusercontent.com/api-evangelist/nexgen-cloud/refs/heads/main/plans/nexgen-cloud-plans-pricing.yml'
const inferenceX =
  'https://github.com/SemiAnalysis/InferenceX-app/blob/main/packages/app/src/lib/constants.ts'

/** States the figures of the stated class of accelerator, B200 in eight-way nodes. */
export const b200 = {
  name: 'B200, eight to a node',
  figures: {
    powerPerGpu: {
      value: 2,
      low: 1.8,
      high: 2.2,
      unit: 'kW/gpu',
      grade: 'B',
      date: '2026-04-03',
      source: 'InferenceX: 2.17 kW per accelerator all-in at the wall',
      address: inferenceX,
    },
    nodePower: {
      value: 14.3,
      low: 11.5,
      high: 14.3,
      unit: 'kW/node',
      grade: 'A',
      source: 'NVIDIA DGX B200 User Guide',
      address: dgx,
      date: '2025',
    },
    gpuPerNode: {
      value: 8,
      unit: 'gpu/node',
      grade: 'A',
      source: 'NVIDIA DGX B200 User Guide',
      address: dgx,
      date: '2025',
    },
    price: {
      value: 60000,
      low: 47000,
      high: 75000,
      unit: 'USD/gpu',
      grade: 'B',
      date: '2026',
      source:
        'Bernstein (47,000 at hyperscale) to GB300 rack plus fabric, storage and spares for a small buyer',
      address:
        'https://ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144',
    },
    onDemandPrice: {
      value: 6,
      low: 4.5,
      high: 8.6,
      unit: 'USD/(gpu h)',
      grade: 'A',
      source: 'Hyperstack price page',
      address: hyperstack,
      date: '2026-08-26',
      note: 'Akash 5.00, Lambda 6.69, CoreWeave 8.60',
    },
    oneYearPrice: {
      value: 5.1,
      low: 4,
      high: 5.8,
      unit: 'USD/(gpu h)',
      grade: 'B',
      source: 'Hyperstack price page, reserved',
      address: hyperstack,
      date: '2026-08-26',
    },
    threeYearPrice: {
      value: 2.9,
      low: 2.65,
      high: 4.8,
      unit: 'USD/(gpu h)',
      grade: 'B',
      source: 'SemiAnalysis InferenceX constants, three-year rental',
      address: inferenceX,
      date: '2026-04-03',
      note: 'planning quotes of Asian providers stand at 3.90 to 4.25, undated',
    },
  },
} as const satisfies Entry
