import type { Entry } from './entry.ts'

const nvidia = { source: 'NVIDIA switch documentation', date: '2026-11-22' } as const
const arista = {
  grade: 'B',
  source: 'Arista 7060X6 data sheet, page 5, as transcribed by InfraLens',
  address: 'https://github.com/Babia7/InfraLens',
  date: '2026-11-22',
} as const

const speed = (gbps: number, address: string) =>
  ({ value: gbps, unit: 'Gbps', grade: 'A', ...nvidia, address }) as const
const ports = (value: number, address: string) =>
  ({ value, unit: 'link/switch', grade: 'A', ...nvidia, address }) as const
const unknown = (unit: 'kW/switch' | 'USD/switch', note: string) => ({ value: null, unit, note }) as const
const unstated = 'no power table in the stored documentation; secondary figures conflict'

const qm97 = 'https://docs.nvidia.com/networking/display/QM97X0PUB/Interfaces'
const xdr = 'https://docs.nvidia.com/networking/display/XDRSwitchesHWUM'
const sn5000 = 'https://docs.nvidia.com/networking/display/sn5000'

/** States switches by what sizes and prices a fabric: ports at the full speed, capacity one way, power without modules, price. */
export const switches = {
  qm9700: {
    name: 'NVIDIA Quantum-2 QM9700',
    figures: {
      ports: ports(64, qm97),
      portSpeed: speed(400, qm97),
      power: unknown('kW/switch', unstated),
      price: {
        value: 32870,
        low: 32000,
        high: 45000,
        unit: 'USD/switch',
        grade: 'B',
        source: 'Router-switch list price',
        address: 'https://www.router-switch.com/mellanox-switches-price.html',
        date: '2026-11-22',
        note: 'direct list prices stand higher',
      },
    },
  },
  q3400: {
    name: 'NVIDIA Quantum-X800 Q3400-RA',
    figures: {
      ports: ports(144, xdr),
      portSpeed: speed(800, xdr),
      power: unknown('kW/switch', unstated),
      price: unknown('USD/switch', 'by quotation only'),
    },
  },
  sn5600: {
    name: 'NVIDIA Spectrum-4 SN5600',
    figures: {
      ports: ports(64, sn5000),
      portSpeed: speed(800, sn5000),
      power: unknown('kW/switch', unstated),
      price: {
        value: 55000,
        low: 40000,
        high: 150000,
        unit: 'USD/switch',
        grade: 'C',
        source: 'Community price; quotations of integrators run from 150,000 to 250,000',
        address: 'https://luxoptx.com',
        date: '2026-11-22',
      },
    },
  },
  sn5610: {
    name: 'NVIDIA Spectrum-4 SN5610',
    figures: {
      ports: { value: 64, unit: 'link/switch', grade: 'B', source: 'NADDOD listing', date: '2026-07' },
      portSpeed: { value: 800, unit: 'Gbps', grade: 'B', source: 'NADDOD listing', date: '2026-07' },
      power: unknown('kW/switch', unstated),
      price: { value: 51999, unit: 'USD/switch', grade: 'B', source: 'NADDOD listing', date: '2026-07' },
    },
  },
  arista7060x6x64: {
    name: 'Arista 7060X6-64PE',
    figures: {
      ports: { value: 64, unit: 'link/switch', ...arista },
      portSpeed: { value: 800, unit: 'Gbps', ...arista },
      power: {
        value: 0.64,
        low: 0.64,
        high: 2.218,
        unit: 'kW/switch',
        ...arista,
        note: 'high: with modules',
      },
      price: unknown('USD/switch', 'by quotation only'),
    },
  },
  arista7060x6x32: {
    name: 'Arista 7060X6-32PE',
    figures: {
      ports: { value: 32, unit: 'link/switch', ...arista },
      portSpeed: { value: 800, unit: 'Gbps', ...arista },
      power: {
        value: 0.348,
        low: 0.348,
        high: 1.136,
        unit: 'kW/switch',
        ...arista,
        note: 'high: with modules',
      },
      price: unknown('USD/switch', 'by quotation only'),
    },
  },
  sn4600c: {
    name: 'NVIDIA Spectrum-3 SN4600C, in-band',
    figures: {
      ports: {
        value: 64,
        unit: 'link/switch',
        grade: 'B',
        source: 'NVIDIA product page',
        date: '2026-11-22',
      },
      portSpeed: { value: 100, unit: 'Gbps', grade: 'B', source: 'NVIDIA product page', date: '2026-11-22' },
      power: unknown('kW/switch', unstated),
      price: unknown('USD/switch', 'no price found'),
    },
  },
  sn2201: {
    name: 'NVIDIA Spectrum SN2201, out of band',
    figures: {
      ports: {
        value: 48,
        unit: 'link/switch',
        grade: 'B',
        source: 'NVIDIA product page',
        date: '2026-11-22',
      },
      portSpeed: { value: 1, unit: 'Gbps', grade: 'B', source: 'NVIDIA product page', date: '2026-11-22' },
      power: { value: 0.1, unit: 'kW/switch', grade: 'C', source: 'Community catalogue', date: '2026-11-22' },
      price: {
        value: 4200,
        unit: 'USD/switch',
        grade: 'C',
        source: 'Community catalogue',
        date: '2026-11-22',
      },
    },
  },
} as const satisfies Record<string, Entry>

const modulePower = {
  grade: 'A',
  source: 'NVIDIA MMS4X00 documentation',
  address: 'https://docs.nvidia.com/networking/display/mms4x00nm800g500m',
  date: '2026-11-22',
} as const
const modulePrice = {
  grade: 'C',
  source: 'One vendor’s blog, volumes above 1,000',
  address: 'https://luxoptx.com',
  date: '2026-11-22',
} as const

/** States optical modules by rate, power and price. */
export const optics = {
  twinDr4: {
    name: '800G twin-port 2xDR4, 500 m',
    figures: {
      rate: { value: 800, unit: 'Gbps', ...modulePower },
      power: { value: 17, unit: 'W', ...modulePower },
      price: { value: 1250, low: 1100, high: 1400, unit: 'USD/module', ...modulePrice },
    },
  },
  singleSr4: {
    name: '400G single-port SR4, 50 m',
    figures: {
      rate: { value: 400, unit: 'Gbps', ...modulePower },
      power: { value: 8, low: 8, high: 9, unit: 'W', ...modulePower },
      price: { value: 700, low: 600, high: 800, unit: 'USD/module', ...modulePrice },
    },
  },
} as const satisfies Record<string, Entry>
