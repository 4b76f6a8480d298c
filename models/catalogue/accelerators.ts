import type { Unit } from '../../src/units'
import { systems } from './accelerator-systems.ts'
import type { Entry, Figure } from './entry.ts'

type From = Pick<Figure, 'grade' | 'source' | 'address' | 'date' | 'note'>

const systemFiles = {
  grade: 'A',
  source: 'NVIDIA aiconfigurator system files (ai-dynamo/aiconfigurator, snapshot 2026-08-21)',
  address: 'https://github.com/ai-dynamo/aiconfigurator/tree/main/aic-core/src/aiconfigurator_core/systems',
  date: '2026-08-21',
} as const
const systemFilesUnsure = {
  grade: 'B',
  source: 'NVIDIA aiconfigurator system files (ai-dynamo/aiconfigurator, snapshot 2026-08-21)',
  address: 'https://github.com/ai-dynamo/aiconfigurator/tree/main/aic-core/src/aiconfigurator_core/systems',
  date: '2026-08-21',
} as const
const recalled = {
  grade: 'C',
  source: 'vendor datasheet, recalled; not retrieved',
  date: '2026-11-22',
} as const
const inferenceX = {
  grade: 'A',
  source: 'SemiAnalysis InferenceX-app gpu-specs (dense TFLOPS, scale-up unidirectional)',
  address: 'https://github.com/SemiAnalysisAI/InferenceX-app/blob/main/packages/app/src/lib/gpu-specs.ts',
  date: '2026-04-03',
} as const
const unknown = {} as const
const rubinRoadmap = {
  grade: 'C',
  source: 'megaobzor on NVIDIA roadmap: NVL144 3.6 EF FP4 inference, 1.2 EF FP8 training',
  address: 'https://megaobzor.com/NVIDIA-predstavila-novii-superkomputer-dlja-II.html',
  date: '2025',
} as const
const rubinDigestUnsure = {
  grade: 'B',
  source: 'imgtag digest of NVIDIA CES 2026 Rubin figures',
  address: 'https://jp.imgtag.co.kr/?p=929391',
  date: '2026-01',
} as const
const rubinDigest = {
  grade: 'A',
  source: 'imgtag digest of NVIDIA CES 2026 Rubin figures',
  address: 'https://jp.imgtag.co.kr/?p=929391',
  date: '2026-01',
} as const
const rubinDeepDive = {
  grade: 'B',
  source: 'mirrorfrog Vera Rubin deep dive (22 TB/s; about 1,800 W)',
  address: 'https://mirrorfrog.com/en/blog/nvidia-vera-rubin-platform-6-chips-deep-dive',
  date: '2026',
} as const
const rubinUltra = {
  grade: 'C',
  source: 'aiwiki Rubin Ultra',
  address: 'https://aiwiki.ai/wiki/nvidia_rubin_ultra',
  date: '2026-06-03',
} as const
const rubinUltraMemory = {
  grade: 'B',
  source: 'TECH&SPACE summary of Tom’s Hardware GTC 2026: 1 TB HBM4E, Kyber NVL144 with 144 packages',
  address:
    'https://test2.techand.space/article/technology/2026-03-17-nvidia-gura-ai-hardver-prema-terabajtnom-pragu',
  date: '2026-03-17',
} as const
const rubinUltraBandwidth = {
  grade: 'C',
  source: 'Tom’s Hardware roadmap table (HBM bandwidth per rack)',
  address:
    'https://www.tomshardware.com/pc-components/gpus/amd-says-instinct-mi400x-gpu-is-10x-faster-than-mi300x-will-power-helios-rack-scale-system-with-epyc-venice-cpus',
  date: '2025-06-12',
} as const
const heliosWeak = {
  grade: 'C',
  source: 'jaredwatkins.com MI400/Helios notes',
  address: 'https://www.jaredwatkins.com/research/ai-accelerators/amd-instinct/mi400-helios/',
  date: '2026',
} as const
const helios = {
  grade: 'A',
  source: 'jaredwatkins.com MI400/Helios notes',
  address: 'https://www.jaredwatkins.com/research/ai-accelerators/amd-instinct/mi400-helios/',
  date: '2026',
} as const
const heliosUnsure = {
  grade: 'B',
  source: 'jaredwatkins.com MI400/Helios notes',
  address: 'https://www.jaredwatkins.com/research/ai-accelerators/amd-instinct/mi400-helios/',
  date: '2026',
} as const
const gaudi = {
  grade: 'A',
  source: 'evokernel Gaudi 3 specs (vendor-claimed)',
  address: 'https://evokernel-specs.pages.dev/hardware/gaudi-3/',
  date: '2026',
} as const
const cloudMatrixUnsure = {
  grade: 'B',
  source: 'The Register analysis of CloudMatrix 384 (752 TFLOPS, 128 GB, 3.2 TB/s)',
  address: 'http://gopher.nikiroo.be/news/REGISTER/1753823360.php',
  date: '2025-07-29',
} as const
const cloudMatrix = {
  grade: 'A',
  source: 'The Register analysis of CloudMatrix 384 (752 TFLOPS, 128 GB, 3.2 TB/s)',
  address: 'http://gopher.nikiroo.be/news/REGISTER/1753823360.php',
  date: '2025-07-29',
} as const

const vision = {
  grade: 'B',
  source: 'NVIDIA VSS 3.1, RT-DETR ResNet-50 with tracking, 1080p at 30 frames a second, FP16',
  address: 'https://docs.nvidia.com/vss/latest/performance-rt-cv.html',
  date: '2026-11-22',
} as const

/** Streams of one H100 over its peak in BF16: what stands in where nobody measured. */
const streamsPerTeraflop = 50 / 989

const streamFigure = (streams: number | undefined, compute: number | null): Figure => {
  const unit = 'work/s/gpu'
  if (streams !== undefined) return { value: streams, unit, ...vision }
  if (compute === null) return { value: null, unit }
  const value = Number((compute * streamsPerTeraflop).toPrecision(4))
  const source = 'Scaled from H100 by the peak in BF16'
  return { value: null, unit, fallback: { value, grade: 'fallback', source, date: vision.date } }
}

const units = {
  bf16Compute: 'TFLOP/(s gpu)',
  fp8Compute: 'TFLOP/(s gpu)',
  fp4Compute: 'TFLOP/(s gpu)',
  memory: 'GB/gpu',
  bandwidth: 'GB/(s gpu)',
  linkBandwidth: 'GB/(s gpu)',
} as const satisfies Record<string, Unit>

type Field = keyof typeof units
type Known = readonly [value: number | null, from: From, note?: string]

/** The source that states the domain: that of the link, or of the memory where the link is not known. */
const fromOf = ([link, from]: Known, [, memoryFrom]: Known): From => (link === null ? memoryFrom : from)

const accelerator = <System extends Entry['figures']>(
  name: string,
  scaleUpDomain: number,
  known: Readonly<Record<Field, Known>>,
  system: System,
  streams?: number,
) => {
  const figure = (field: Field): Figure => {
    const [value, from, note] = known[field]
    return { value, unit: units[field], ...from, ...(note === undefined ? {} : { note }) }
  }
  return {
    name,
    figures: {
      bf16Compute: figure('bf16Compute'),
      fp8Compute: figure('fp8Compute'),
      fp4Compute: figure('fp4Compute'),
      memory: figure('memory'),
      bandwidth: figure('bandwidth'),
      linkBandwidth: figure('linkBandwidth'),
      scaleUpDomain: { value: scaleUpDomain, unit: 'gpu', ...fromOf(known.linkBandwidth, known.memory) },
      streamRate: streamFigure(streams, known.bf16Compute[0]),
      ...system,
    },
  } satisfies Entry
}

/** Lists the accelerators: dense peak per precision (0 where the chip lacks it), memory, its bandwidth and the link to its neighbours in one direction; and the usual system around each. */
export const accelerators = {
  a100: accelerator(
    'A100 80GB SXM',
    8,
    {
      bf16Compute: [312, systemFiles],
      fp8Compute: [0, systemFiles, 'not supported in hardware'],
      fp4Compute: [0, systemFiles, 'not supported in hardware'],
      memory: [80, systemFiles],
      bandwidth: [2039, systemFiles],
      linkBandwidth: [300, systemFiles],
    },
    systems.a100,
  ),
  l4: accelerator(
    'L4',
    1,
    {
      bf16Compute: [121, systemFiles],
      fp8Compute: [242, systemFiles],
      fp4Compute: [0, systemFiles, 'not supported in hardware'],
      memory: [24, systemFiles],
      bandwidth: [300, systemFiles],
      linkBandwidth: [32, systemFiles],
    },
    systems.l4,
  ),
  l40s: accelerator(
    'L40S',
    1,
    {
      bf16Compute: [362, systemFiles],
      fp8Compute: [733, systemFiles],
      fp4Compute: [0, systemFiles, 'not supported in hardware'],
      memory: [48, systemFiles],
      bandwidth: [864, systemFiles],
      linkBandwidth: [32, systemFiles],
    },
    systems.l40s,
    15,
  ),
  rtxPro6000: accelerator(
    'RTX PRO 6000 Blackwell Server Edition',
    1,
    {
      bf16Compute: [468, systemFilesUnsure, 'scaled by the source to an observed 2,430 MHz clock'],
      fp8Compute: [936, systemFilesUnsure],
      fp4Compute: [1871, systemFilesUnsure],
      memory: [96, systemFiles],
      bandwidth: [1597, recalled, 'server-edition datasheet 1.597; aiconfigurator uses 1.792'],
      linkBandwidth: [64, systemFiles],
    },
    systems.rtxPro6000,
    29,
  ),
  h100: accelerator(
    'H100 SXM',
    8,
    {
      bf16Compute: [989, systemFiles],
      fp8Compute: [1979, systemFiles],
      fp4Compute: [0, systemFiles, 'not supported in hardware'],
      memory: [80, systemFiles],
      bandwidth: [3350, systemFiles],
      linkBandwidth: [450, systemFiles],
    },
    systems.h100,
    50,
  ),
  h200: accelerator(
    'H200 SXM',
    8,
    {
      bf16Compute: [989, systemFiles],
      fp8Compute: [1979, systemFiles],
      fp4Compute: [0, systemFiles, 'not supported in hardware'],
      memory: [141, systemFiles],
      bandwidth: [4800, systemFiles],
      linkBandwidth: [450, systemFiles],
    },
    systems.h200,
  ),
  h200Nvl: accelerator(
    'H200 NVL',
    4,
    {
      bf16Compute: [835, recalled],
      fp8Compute: [1671, recalled],
      fp4Compute: [0, systemFiles, 'not supported in hardware'],
      memory: [141, systemFiles],
      bandwidth: [4800, systemFiles],
      linkBandwidth: [450, recalled, 'within a 4-card bridge only'],
    },
    systems.h200Nvl,
  ),
  h20: accelerator(
    'H20 (China)',
    8,
    {
      bf16Compute: [148, recalled],
      fp8Compute: [296, recalled],
      fp4Compute: [0, systemFiles, 'not supported in hardware'],
      memory: [96, recalled],
      bandwidth: [4000, recalled],
      linkBandwidth: [450, recalled],
    },
    systems.h20,
  ),
  b200: accelerator(
    'B200 SXM',
    8,
    {
      bf16Compute: [2250, systemFiles],
      fp8Compute: [4500, systemFiles],
      fp4Compute: [9000, systemFiles],
      memory: [180, systemFiles],
      bandwidth: [8000, inferenceX],
      linkBandwidth: [900, systemFiles],
    },
    systems.b200,
  ),
  b300: accelerator(
    'B300 SXM (Blackwell Ultra)',
    8,
    {
      bf16Compute: [2250, systemFiles],
      fp8Compute: [4500, systemFiles],
      fp4Compute: [13500, inferenceX],
      memory: [288, inferenceX, '268-275 GB usable'],
      bandwidth: [8000, systemFiles],
      linkBandwidth: [900, systemFiles],
    },
    systems.b300,
  ),
  gb200: accelerator(
    'GB200 (per GPU)',
    72,
    {
      bf16Compute: [2500, systemFiles],
      fp8Compute: [5000, systemFiles],
      fp4Compute: [10000, systemFiles],
      memory: [186, systemFiles],
      bandwidth: [8000, systemFiles],
      linkBandwidth: [900, systemFiles],
    },
    systems.gb200,
  ),
  gb300: accelerator(
    'GB300 (per GPU)',
    72,
    {
      bf16Compute: [2500, systemFiles],
      fp8Compute: [5000, systemFiles],
      fp4Compute: [15000, systemFiles],
      memory: [279, systemFiles],
      bandwidth: [8000, systemFiles],
      linkBandwidth: [900, systemFiles],
    },
    systems.gb300,
  ),
  vr200: accelerator(
    'Rubin R200 (Vera Rubin NVL72, formerly named NVL144)',
    72,
    {
      bf16Compute: [null, unknown, 'no consistent dense BF16 figure in the stored sources'],
      fp8Compute: [16700, rubinRoadmap, '1.2 EF FP8 training per rack / 72'],
      fp4Compute: [
        34700,
        rubinDigestUnsure,
        '2.5 EF NVFP4 training per rack / 72. NVIDIA quotes 50 PF NVFP4 for inference (adaptive compression); do not treat 50 PF as dense GEMM peak',
      ],
      memory: [288, rubinDigest],
      bandwidth: [22000, rubinDeepDive, 'raised from 13 TB/s on the 2025 roadmap'],
      linkBandwidth: [1800, rubinDigest, '3.6 TB/s bidirectional NVLink 6'],
    },
    systems.vr200,
  ),
  rubinUltra: accelerator(
    'Rubin Ultra (Kyber; per package)',
    144,
    {
      bf16Compute: [null, unknown, 'not found in the stored sources'],
      fp8Compute: [34700, rubinUltra, '5 EF FP8 per rack / 144'],
      fp4Compute: [104000, rubinUltra, '15 EF FP4 per rack / 144'],
      memory: [1000, rubinUltraMemory],
      bandwidth: [32000, rubinUltraBandwidth, '4,608 TB/s per rack / 144'],
      linkBandwidth: [null, unknown, 'not found in the stored sources'],
    },
    systems.rubinUltra,
  ),
  mi300x: accelerator(
    'Instinct MI300X',
    8,
    {
      bf16Compute: [1307, inferenceX],
      fp8Compute: [2615, inferenceX],
      fp4Compute: [0, inferenceX, 'not supported in hardware'],
      memory: [192, inferenceX],
      bandwidth: [5300, inferenceX],
      linkBandwidth: [448, inferenceX],
    },
    systems.mi300x,
  ),
  mi325x: accelerator(
    'Instinct MI325X',
    8,
    {
      bf16Compute: [1307, inferenceX],
      fp8Compute: [2615, inferenceX],
      fp4Compute: [0, inferenceX, 'not supported in hardware'],
      memory: [256, inferenceX],
      bandwidth: [6000, inferenceX],
      linkBandwidth: [448, inferenceX],
    },
    systems.mi325x,
  ),
  mi355x: accelerator(
    'Instinct MI355X',
    8,
    {
      bf16Compute: [2516, inferenceX],
      fp8Compute: [5033, inferenceX],
      fp4Compute: [10066, inferenceX],
      memory: [288, inferenceX],
      bandwidth: [8000, inferenceX],
      linkBandwidth: [576, inferenceX],
    },
    systems.mi355x,
  ),
  mi455x: accelerator(
    'Instinct MI455X (Helios)',
    72,
    {
      bf16Compute: [null, unknown, 'not found in the stored sources'],
      fp8Compute: [20000, heliosWeak],
      fp4Compute: [40000, heliosWeak],
      memory: [432, helios],
      bandwidth: [19600, helios],
      linkBandwidth: [1800, heliosUnsure, '260 TB/s aggregate / 72 is 3.6 TB/s bidirectional'],
    },
    systems.mi455x,
  ),
  gaudi3: accelerator(
    'Gaudi 3',
    8,
    {
      bf16Compute: [1835, gaudi],
      fp8Compute: [1835, gaudi],
      fp4Compute: [0, gaudi, 'not supported in hardware'],
      memory: [128, gaudi],
      bandwidth: [3700, gaudi],
      linkBandwidth: [525, recalled, '21 of 24 x 200 GbE ports inside the node'],
    },
    systems.gaudi3,
  ),
  ascend910c: accelerator(
    'Ascend 910C',
    384,
    {
      bf16Compute: [752, cloudMatrixUnsure],
      fp8Compute: [null, unknown, 'not found in the stored sources'],
      fp4Compute: [0, cloudMatrix, 'not supported in hardware'],
      memory: [128, cloudMatrixUnsure],
      bandwidth: [3200, cloudMatrixUnsure],
      linkBandwidth: [null, unknown, 'not found in the stored sources'],
    },
    systems.ascend910c,
  ),
}
