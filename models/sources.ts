import type { Source } from '../src/engine/define.ts'

/** Names the published figures and methods that several lines rest on. */
export const sources = {
  assumption: { name: 'Planning assumption; confirm before use', date: '2026-11-22', grade: 'C' },
  definition: { name: 'Definition', date: '2026-11-22', grade: 'A' },
  textbook: {
    name: 'Brealey, Myers and Allen, Principles of Corporate Finance',
    date: '2026-11-22',
    grade: 'A',
    note: 'standard method, stated from general knowledge',
  },
  countryRisk: {
    name: 'Damodaran, country risk premiums, January 2025 vintage',
    address: 'https://github.com/dstprm/laf/blob/main/src/app/valuation/countryRiskPremiumStatic.ts',
    date: '2025-01-31',
    grade: 'B',
  },
  constructionInflation: {
    name: 'Turner & Townsend 5.5%, JLL 6%, Cushman & Wakefield Asia Pacific 3.8%',
    address:
      'https://www.cremediaeurope.com/news/ai-boom-strains-data-centre-construction-costs-rise~0QkR7oHK/',
    date: '2025-11-05',
    grade: 'A',
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
  threeYearPrice: {
    name: 'SemiAnalysis InferenceX constants, B200 three-year rental',
    address: 'https://github.com/SemiAnalysis/InferenceX-app/blob/main/packages/app/src/lib/constants.ts',
    date: '2026-04-03',
    grade: 'B',
    note: 'planning quotes of Asian providers stand at 3.90 to 4.25, undated',
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
  shiftCover: {
    name: 'Mission Critical Magazine and Uptime Journal on shift cover',
    address:
      'https://www.missioncriticalmagazine.com/articles/89439-revealing-the-myth-of-single-person-continuous-shift-coverage',
    date: '2016-12-31',
    grade: 'A',
  },
  facilityHeads: {
    name: 'Broadstaff: 8 to 15 facility staff at 1 to 5 MW',
    address: 'https://broadstaffglobal.com/?p=227122',
    date: '2025-12-31',
    grade: 'B',
  },
  superPod: {
    name: 'NVIDIA DGX SuperPOD reference architecture, DGX H100, RA-11333-001 V11',
    address:
      'https://docs.nvidia.com/dgx-superpod/reference-architecture-scalable-infrastructure-h100/latest/network-fabrics.html',
    date: '2023-09-22',
    grade: 'A',
  },
  nccl: {
    name: 'NVIDIA nccl-tests, what bus bandwidth means',
    address: 'https://github.com/NVIDIA/nccl-tests/blob/master/doc/PERFORMANCE.md',
    date: '2026-11-22',
    grade: 'A',
  },
  ncclTuning: {
    name: 'NVIDIA NCCL, constants of its tuner',
    address: 'https://github.com/NVIDIA/nccl/blob/master/src/graph/tuning.cc',
    date: '2026-06-30',
    grade: 'A',
  },
  busBandwidth: {
    name: 'Machine Learning Engineering, network chapter: 368 of 450 GB/s measured on H200',
    address: 'https://github.com/stas00/ml-engineering',
    date: '2026-08-31',
    grade: 'B',
  },
  linkBandwidth: {
    name: 'NVIDIA aiconfigurator system files',
    address: 'https://github.com/ai-dynamo/aiconfigurator/tree/main/aic-core/src/aiconfigurator_core/systems',
    date: '2026-08-21',
    grade: 'A',
  },
  enterpriseNetwork: {
    name: 'NVIDIA Enterprise Reference Architectures, HGX 2-8-9-400',
    address: 'https://docs.nvidia.com/enterprise-reference-architectures/',
    date: '2026-11-22',
    grade: 'A',
  },
  quantum2: {
    name: 'NVIDIA Quantum-2 QM9700: 32 twin-port cages, 64 links of 400 Gb/s',
    address: 'https://docs.nvidia.com/networking/display/QM97X0PUB/Interfaces',
    date: '2026-11-22',
    grade: 'A',
  },
  switchPrice: {
    name: 'Router-switch list price of the QM9700 over its capacity of 25.6 Tb/s',
    address: 'https://www.router-switch.com/mellanox-switches-price.html',
    date: '2026-11-22',
    grade: 'B',
  },
  switchPower: {
    name: 'Arista 7060X6-32PE data sheet, typical power over 25.6 Tb/s',
    address: 'https://github.com/Babia7/InfraLens',
    date: '2026-11-22',
    grade: 'B',
    note: 'stands in for InfiniBand switches, whose makers state none',
  },
  modulePrice: {
    name: 'Prices of optical modules and fibre by one vendor',
    address: 'https://luxoptx.com',
    date: '2026-11-22',
    grade: 'C',
  },
  modulePower: {
    name: 'NVIDIA MMS4X00-NM, 17 W for 800 Gb/s',
    address: 'https://docs.nvidia.com/networking/display/mms4x00nm800g500m',
    date: '2026-11-22',
    grade: 'A',
  },
  checkpoint: {
    name: 'MLPerf Storage v2, submission guidelines, Table 2',
    address: 'https://github.com/mlcommons/storage',
    date: '2026-11-22',
    grade: 'A',
  },
  useShares: {
    name: 'Well-run production fleets near 75%, many enterprise fleets far below',
    address:
      'https://www.techreaderdaily.com/article.html?slug=h100-reserved-capacity-hits-2-35-hour-floor-in-2026',
    date: '2026-04-02',
    grade: 'C',
  },
  modelConfig: {
    name: 'NVIDIA aiconfigurator, model configurations; Llama 3.3 70B stands in for an open model',
    address: 'https://github.com/ai-dynamo/aiconfigurator',
    date: '2026-08-21',
    grade: 'A',
  },
  acceleratorFiles: {
    name: 'NVIDIA aiconfigurator, system files: B200',
    address: 'https://github.com/ai-dynamo/aiconfigurator/tree/main/aic-core/src/aiconfigurator_core/systems',
    date: '2026-08-21',
    grade: 'A',
  },
  rooflineCalibration: {
    name: 'Calibrated on the published tables of TensorRT-LLM and InferenceX',
    address:
      'https://github.com/NVIDIA/TensorRT-LLM/blob/03e27c7d5ff0c6e89f8328838c0a8e64f1b34f9d/docs/source/developer-guide/perf-overview.md',
    date: '2026-11-22',
    grade: 'B',
  },
  tokenLengths: {
    name: 'Azure and Mooncake request traces: prompts of 1,155 to 12,035 tokens on average, answers of 28 to 343',
    date: '2026-11-22',
    grade: 'B',
  },
  prefixCache: {
    name: 'Mooncake conversation trace: 0.37 of blocks reused with an unlimited cache; DeepSeek reports 0.56',
    date: '2026-11-22',
    grade: 'B',
  },
  serviceLimits: {
    name: 'Usual limits: chat 2 s and 50 ms, voice 0.5 s and 30 ms, documents 6 s and 100 ms',
    date: '2026-11-22',
    grade: 'C',
  },
  precision: {
    name: 'Definition of the formats; FP4 with block scales takes 0.5625 bytes',
    date: '2026-11-22',
    grade: 'A',
  },
} as const satisfies Record<string, Source>
