import type { Source } from '../src/engine/define.ts'
import { hardwareSources } from './hardware-sources.ts'

/** Names the published figures and methods that several lines rest on. */
export const sources = {
  ...hardwareSources,
  assumption: { name: 'Planning assumption; confirm before use', date: '2026-11-22', grade: 'C' },
  definition: { name: 'Definition', date: '2026-11-22', grade: 'A' },
  textbook: {
    name: 'Brealey, Myers and Allen, Principles of Corporate Finance',
    date: '2026-11-22',
    grade: 'A',
    note: 'standard method, stated from general knowledge',
  },
  leases: {
    name: 'IFRS 16 Leases, with its Illustrative Examples',
    date: '2026-11-22',
    grade: 'A',
    note: 'whether a contract is a lease is for the auditor',
  },
  countryRisk: {
    name: 'Damodaran, country risk premiums, January 2025 vintage',
    address: 'https://github.com/dstprm/laf/blob/main/src/app/valuation/countryRiskPremiumStatic.ts',
    date: '2025-01-31',
    grade: 'B',
  },
  colocationTerms: {
    name: 'CBRE North America H2 2025, through a guide to colocation contracts',
    address:
      'https://worldstopdatacenters.com/what-to-negotiate-in-a-colocation-contract-when-the-operator-holds-the-cards/',
    date: '2026-06-30',
    grade: 'B',
  },
  rentReversion: {
    name: 'Keppel DC REIT: 45 to 51% at renewal; CBRE: +6.5% a year; range -15% to +50%, middle +10%',
    date: '2026-11-22',
    grade: 'C',
  },
  macrs: {
    name: 'IRS Publication 946, table A-1, half-year convention',
    address: 'https://www.irs.gov/publications/p946',
    date: '2025-12-31',
    grade: 'A',
  },
  constructionInflation: {
    name: 'Turner & Townsend 5.5%, JLL 6%, Cushman & Wakefield Asia Pacific 3.8%',
    address:
      'https://www.cremediaeurope.com/news/ai-boom-strains-data-centre-construction-costs-rise~0QkR7oHK/',
    date: '2025-11-05',
    grade: 'A',
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
  hiring: {
    name: 'Planning assumption beside the Macdonald survey: 71% of employers add heads, four in ten struggle to',
    address: 'https://www.mingtiandi.com/sponsored/confidence-in-data-centres-high-amid-talent-shortages/',
    date: '2025-12-31',
    grade: 'C',
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
    grade: 'A',
    note: 'a requirement of the service, not an estimate',
  },
  growth: {
    name: 'IDC and McKinsey 28% a year, APAC enterprises +15%, enterprise AI budgets +141%, tokens of large services four to seven times a year',
    address:
      'https://infotechlead.com/artificial-intelligence/global-ai-infrastructure-spending-set-to-surpass-900-bn-by-2029-as-hyperscalers-expand-data-center-capacity-94459',
    date: '2026-11-22',
    grade: 'B',
  },
  softwareGain: {
    name: 'H100 training throughput +57% in 12 months (SemiAnalysis), Microsoft +90% tokens per GPU in a year',
    address: 'https://newsletter.semianalysis.com/p/h100-vs-gb200-nvl72-training-benchmarks',
    date: '2025-08-20',
    grade: 'B',
  },
  enterpriseUse: {
    name: 'Netskope: 6 prompts a day on average, 23 for the top tenth; LayerX: 18% of employees weekly, 30% monthly',
    address: 'https://layerxsecurity.com/library/reports/state-of-ai-usage-report-2026/',
    date: '2026-11-22',
    grade: 'B',
  },
  trafficShape: {
    name: 'Azure LLM traces of May 2024: busiest hours 3.1 to 3.5 times the mean for coding, 1.7 to 1.9 for conversation; DeepSeek 1.2',
    address: 'https://github.com/Azure/AzurePublicDataset',
    date: '2026-11-22',
    grade: 'A',
    note: 'read from the published figures',
  },
  queueing: {
    name: 'Square-root staffing, checked with Erlang C: interactive 0.60 to 0.80, batch 0.80 to 0.95',
    date: '2026-11-22',
    grade: 'B',
  },
  visionRate: {
    name: 'NVIDIA VSS 3.1, RT-DETR with tracking: 50 streams on H100; scaled to B200 by compute in BF16',
    address: 'https://docs.nvidia.com/vss/latest/performance-rt-cv.html',
    date: '2026-11-22',
    grade: 'C',
  },
  trainingWork: {
    name: 'Usual count of training: 6 operations for a parameter and token, 16 bytes a parameter with Adam',
    date: '2026-11-22',
    grade: 'A',
    note: 'the factor 1.3 of QLoRA over LoRA is an assumption',
  },
  goodput: {
    name: 'Meta: above 90% effective time at 16,384 accelerators; failures 0.09 to 0.17 per accelerator-year',
    address: 'https://arxiv.org/abs/2410.21680',
    date: '2026-11-22',
    grade: 'B',
  },
  mfuDense: {
    name: 'llm-foundry tables: H100 0.37 to 0.44 for 7 to 70 billion parameters, A100 0.44 to 0.64; Megatron-LM 0.41 to 0.48',
    address: 'https://github.com/mosaicml/llm-foundry/tree/main/scripts/train/benchmarking',
    date: '2026-11-22',
    grade: 'A',
  },
  mfuFp8: {
    name: 'SemiAnalysis: Llama 3 70B 0.38 on 64 accelerators and 0.36 on 2,048, GPT-3 175B up to 0.40',
    address: 'https://newsletter.semianalysis.com/p/h100-vs-gb200-nvl72-training-benchmarks',
    date: '2025-08-20',
    grade: 'B',
  },
  mfuCalibrated: {
    name: 'Calibrated on MLPerf Training 5.0 and 5.1 and on Megatron-Bridge',
    address: 'https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/main/docs/performance-summary.md',
    date: '2026-11-22',
    grade: 'B',
  },
  precision: {
    name: 'Definition of the formats; FP4 with block scales takes 0.5625 bytes',
    date: '2026-11-22',
    grade: 'A',
  },
  psychrometrics: {
    name: 'ASHRAE Handbook of Fundamentals, psychrometrics (Hyland and Wexler)',
    date: '2026-11-22',
    grade: 'A',
  },
  coolingPractice: {
    name: 'Design values of cooling plants, from vendors’ selections and standards',
    date: '2026-11-22',
    grade: 'B',
  },
  chillerFit: {
    name: 'Fit to 34 variable-speed centrifugal chillers of the EnergyPlus set, as kept in Modelica Buildings',
    address: 'https://github.com/lbl-srg/modelica-buildings',
    date: '2026-11-22',
    grade: 'B',
    note: 'root mean square error 9.8% within a chiller; between products 0.84 to 1.13 times',
  },
  screwChiller: {
    name: 'Level of one air-cooled screw chiller of the EnergyPlus set; the low-lift side by analogy',
    date: '2026-11-22',
    grade: 'C',
    note: 'within 15%',
  },
  towerFit: {
    name: 'Shape of the YorkCalc tower correlation of the EnergyPlus engineering reference',
    date: '2026-11-22',
    grade: 'B',
  },
  dryCoolerSelection: {
    name: 'Catalogue selection: 2,931 kW, water 46.1 to 40.6 °C, air 35 °C, fans 117.7 kW',
    date: '2026-11-22',
    grade: 'A',
    note: 'exponent from an ε-NTU model, 0.76 to 0.88',
  },
  upsCurves: {
    name: 'Quadratic loss laws shaped to published efficiency ranges of each class',
    date: '2026-11-22',
    grade: 'B',
  },
} as const satisfies Record<string, Source>
