/** Lists the base dimensions; none converts into another (an hour is not a share of a month here: 730 is a line of the model). */
// biome-ignore format: dimensions of one kind stand together.
export const BASES = [
  'USD', 'local', 'kW', 'kVA', 'gpu', 'node', 'rack', 'port', 'switch', 'link', 'module', 'site', 'person',
  'token', 'job', 'stream', 'work', 'flop', 'byte', 'Gbps', 'degC', 'K', 'Pa', 'L', 'm2', 'kg', 'h', 's', 'month', 'year',
] as const

/** Names one base dimension. */
export type Base = (typeof BASES)[number]

/** Describes an atom as a product of base dimensions times a power of ten. */
export interface Atom {
  readonly bases: readonly Base[]
  readonly power: number
}

const SCALED = {
  ms: [['s'], -3],
  us: [['s'], -6],
  W: [['kW'], -3],
  kJ: [['kW', 's'], 0],
  kPa: [['Pa'], 3],
  MW: [['kW'], 3],
  GW: [['kW'], 6],
  MVA: [['kVA'], 3],
  kWh: [['kW', 'h'], 0],
  MWh: [['kW', 'h'], 3],
  GWh: [['kW', 'h'], 6],
  m3: [['L'], 3],
  g: [['kg'], -3],
  t: [['kg'], 3],
  ktoken: [['token'], 3],
  Mtoken: [['token'], 6],
  kB: [['byte'], 3],
  MB: [['byte'], 6],
  GB: [['byte'], 9],
  TB: [['byte'], 12],
  PB: [['byte'], 15],
  GFLOP: [['flop'], 9],
  TFLOP: [['flop'], 12],
  PFLOP: [['flop'], 15],
  Mbps: [['Gbps'], -3],
  Tbps: [['Gbps'], 3],
} as const satisfies Record<string, readonly [readonly Base[], number]>

/** Maps every atom that a unit text may contain. */
export const ATOMS: ReadonlyMap<string, Atom> = new Map<string, Atom>([
  ...BASES.map((base): [string, Atom] => [base, { bases: [base], power: 0 }]),
  ...Object.entries(SCALED).map(([name, [bases, power]]): [string, Atom] => [name, { bases, power }]),
])

/**
 * Lists the units that a line may have. A new one is one more entry: product by space, one slash,
 * parentheses around several denominators. Two spellings of one unit fail a test.
 */
// biome-ignore format: the list reads by subject, not one entry a line.
export const UNITS = [
  '1', '1/s', '1/h', '1/month', '1/year',
  // Money.
  'USD', 'USD month', 'USD/month', 'USD/year', 'USD/h', 'USD/kWh', 'USD/MWh', 'USD/W', 'USD/kW', 'USD/MW', 'USD/kVA',
  'USD/(kW month)', 'USD/(kW year)', 'USD/(kVA month)', 'USD/(rack month)', 'USD/(gpu month)', 'USD/(gpu year)',
  'USD/(gpu h)', 'USD/(link month)', 'USD/(node month)', 'USD/gpu', 'USD/node', 'USD/rack', 'USD/port', 'USD/switch', 'USD/link', 'USD/module', 'USD/site',
  'USD/person', 'USD/(person month)', 'USD/(person year)', 'USD/m2', 'USD/(m2 month)', 'USD/L', 'USD/m3', 'USD/kg', 'USD/t',
  'USD/GB', 'USD/TB', 'USD/(TB month)', 'USD/Gbps', 'USD/(Gbps month)', 'USD/token', 'USD/Mtoken', 'USD/job', 'USD/stream', 'USD/work',
  'local', 'local/USD', 'local/kWh', 'local/kW', 'local/(kW month)', 'local/(kVA month)', 'local/month', 'local/year',
  'local/(person year)', 'local/m3', 'local/m2',
  // Power and energy.
  'W', 'kW', 'MW', 'GW', 'kVA', 'MVA', 'W/kW', 'kW/kVA', 'kVA/kW', 'kW/gpu', 'kW/node', 'kW/rack', 'kW/switch', 'kW/port', 'kW/link',
  'kW/module', 'MW/module', 'kW/site', 'kW/m2', 'kW/K', 'kW/month', 'W/gpu', 'W/port', 'W/link', 'W/Gbps',
  'kWh', 'MWh', 'GWh', 'kWh/month', 'MWh/month', 'GWh/month', 'kWh/year', 'MWh/year', 'kWh/token', 'kWh/Mtoken', 'kWh/work', 'kW month',
  // Time.
  's', 'h', 'month', 'year', 's/h', 's/month', 's/year', 'h/month', 'h/year', 'month/year', 's/token', 's/work', 'h/job',
  // Counted things.
  'gpu', 'gpu/node', 'gpu/rack', 'gpu/module', 'gpu/job', 'gpu/month', 'gpu/year', 'gpu/site', 'gpu/kW', 'gpu/person',
  'gpu h', 'gpu h/month', 'gpu h/year', 'gpu h/job', 'gpu month', 'gpu s',
  'node', 'node/rack', 'node/module', 'node/month', 'rack', 'rack/module', 'rack/month', 'rack/m2', 'module', 'module/month', 'site',
  'port', 'port/node', 'port/gpu', 'port/switch', 'port/link', 'switch', 'switch/rack', 'switch/module', 'link', 'link/node', 'link/gpu',
  'link/switch', 'link/module', 'link/rack', 'Gbps', 'Tbps', 'Gbps/gpu', 'Gbps/port', 'Gbps/link', 'Gbps/node',
  'person', 'person/module', 'person/site', 'person/rack', 'person/gpu', 'person/node', 'person/kW', 'person/MW', 'person month', 'person year',
  // Work.
  'work', 'work/s', 'work/h', 'work/month', 'work/year', 'work/s/gpu', 'work/(gpu h)', 'work/gpu', 'work/person', 'work/Mtoken', 'work/token', 'work/job',
  'token', 'Mtoken', 'token/s', 'token/month', 'Mtoken/month', 'token/(s gpu)', 'token/job', 'token/(person month)',
  'job', 'job/s', 'job/h', 'job/month', 'job/(s gpu)', 'job/(person month)', 'stream', 'stream/gpu', 'stream/person',
  'flop', 'TFLOP', 'flop/s', 'TFLOP/s', 'PFLOP/s', 'flop/token', 'TFLOP/(s gpu)',
  'byte', 'GB', 'TB', 'PB', 'GB/s', 'TB/s', 'GB/gpu', 'TB/gpu', 'TB/node', 'TB/month', 'byte/token', 'GB/(s gpu)', 'TB/(s gpu)', 'GB/(s Gbps)',
  // Heat, water, space, carbon.
  'degC', 'K', 'Pa', 'kPa', 'Pa/K', 'kPa/K', 'kJ/kg', 'kJ/(kg K)', 'kJ/(L K)', 'kg/L',
  'L', 'm3', 'L/kWh', 'L/m3', 'L/s', 'L/h', 'L/month', 'm3/h', 'm3/month', 'm3/year', 'L/(s kW)', 'L/(s rack)', 'L/work', 'L/Mtoken',
  'm2', 'm2/rack', 'm2/kW', 'm2/module', 'kg', 't', 'kg/kWh', 'g/kWh', 'kg/month', 't/month', 'kg/year', 't/year', 'kg/rack', 'kg/m2',
  'kg/node', 'kg/work', 'kg/Mtoken',
] as const

/** Names one unit of the closed list. */
export type Unit = (typeof UNITS)[number]

const KNOWN: ReadonlySet<string> = new Set(UNITS)

/** Tells whether a text is a unit of the closed list, in its listed spelling. */
export const isUnit = (text: string): text is Unit => KNOWN.has(text)
