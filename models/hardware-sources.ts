import type { Source } from '../src/engine/define.ts'

/** Names the published figures about accelerators, their racks and their prices, and about services that sell them. */
export const hardwareSources = {
  retrofit: {
    name: 'STL Partners: 2 M USD per MW of liquid retrofit, against 11 for new liquid-cooled capacity',
    address: 'https://stlpartners.com/press/liquid-cooling-retrofits-can-cost-roughly-80-less/',
    date: '2026-05-28',
    grade: 'B',
    note: 'without downtime, moving and lost tenancy',
  },
  tokensPerGpu: {
    name: 'InferenceX, DeepSeek R1 on B200: 2,557.7 tokens/s; real mixes run at a half to a quarter',
    address: 'https://inferencex.semianalysis.com/zh/compare/deepseek-r1-b200-vs-gb200',
    date: '2026-04-03',
    grade: 'C',
    note: 'derived',
  },
  tokenPrices: {
    name: 'Fireworks, price page of serverless models: GLM 4.7; range from GPT-OSS 120B to GLM 5.1',
    address: 'https://docs.fireworks.ai/serverless/pricing',
    date: '2026-06-30',
    grade: 'B',
    note: 'undated stored copy of 2026',
  },
  itCapex: {
    name: 'Bernstein rack cost (47,000 at hyperscale) to GB300 rack plus fabric, storage and spares for a small buyer',
    address:
      'https://ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144',
    date: '2026-11-22',
    grade: 'B',
    note: 'derived',
  },
  gpuPower: {
    name: 'InferenceX, tokens per second per MW: 2.10 to 2.17 kW per accelerator all-in',
    address: 'https://inferencex.semianalysis.com/zh/compare/deepseek-r1-b200-vs-gb200',
    date: '2026-04-03',
    grade: 'B',
  },
  nodePower: {
    name: 'NVIDIA DGX B200 User Guide, 14.3 kW maximum',
    address: 'https://docs.nvidia.com/dgx/dgxb200-user-guide/introduction-to-dgxb200.html',
    date: '2025-12-31',
    grade: 'A',
  },
  rackPower: {
    name: 'NVL72 class rack, 132 kW provisioned',
    address: 'https://ai-infrastructure.net/datacentre-physical/',
    date: '2026-06-30',
    grade: 'B',
  },
  threeYearPrice: {
    name: 'SemiAnalysis InferenceX constants, B200 three-year rental',
    address: 'https://github.com/SemiAnalysis/InferenceX-app/blob/main/packages/app/src/lib/constants.ts',
    date: '2026-04-03',
    grade: 'B',
    note: 'planning quotes of Asian providers stand at 3.90 to 4.25, undated',
  },
  egress: {
    name: 'Hyperstack and Lambda: no fee for traffic out',
    address:
      'https://raw.githubusercontent.com/api-evangelist/nexgen-cloud/refs/heads/main/plans/nexgen-cloud-plans-pricing.yml',
    date: '2026-08-26',
    grade: 'A',
  },
  onDemandPrice: {
    name: 'Hyperstack price page, B200 on demand',
    address:
      'https://raw.githubusercontent.com/api-evangelist/nexgen-cloud/refs/heads/main/plans/nexgen-cloud-plans-pricing.yml',
    date: '2026-08-26',
    grade: 'A',
    note: 'Akash 5.00, Lambda 6.69, CoreWeave 8.60',
  },
  rentalDrift: {
    name: 'Rental price path of the H100, 2023 to 2026',
    address: 'https://compux.net/docs/guides/gpu-pricing-trends-2026',
    date: '2026-03-31',
    grade: 'B',
    note: 'not steady: up 38% between October 2025 and March 2026',
  },
  providerCost: {
    name: 'InferenceX, owner cost of a B200 hour: 0.226 USD per million tokens x 2,557.7 tokens/s',
    address: 'https://inferencex.semianalysis.com/zh/compare/deepseek-r1-b200-vs-gb200',
    date: '2026-04-03',
    grade: 'B',
  },
  residual: {
    name: 'GPU Lease Rate Index guide, resale curve; exponential fit',
    address: 'https://v2-pseo-ai.pages.dev/residual/h100-depreciation-calculator',
    date: '2026-01-08',
    grade: 'C',
    note: 'vendor site',
  },
  usefulLife: {
    name: 'Compilation of accelerator lives in accounts: 4 to 6 years',
    address: 'https://research-viewer.pages.dev/pages/gpu-useful-life',
    date: '2026-06-30',
    grade: 'B',
  },
  software: {
    name: 'NVIDIA enterprise licensing guide: 4,500 per accelerator and year where not bundled',
    address: 'https://fundalyst.xyz/NVDA/non_gpu/software/enterprise_licensing',
    date: '2026-06-30',
    grade: 'A',
  },
} as const satisfies Record<string, Source>
