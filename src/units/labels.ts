import { isUnit, type Unit } from './units.ts'

/** Tells how plain numbers (unit 1) are shown: a share in per cent, a ratio such as PUE as it is. */
export type NumberKind = 'share' | 'ratio'

/** Holds the words above and below the line of a unit text. */
export interface UnitWords {
  readonly above: readonly string[]
  readonly below: readonly string[]
}

const SHORT: Readonly<Record<string, string>> = {
  USD: '$',
  month: 'mo',
  year: 'yr',
  degC: '°C',
  degF: '°F',
  m2: 'm²',
  m3: 'm³',
  byte: 'B',
  Mtoken: 'M tokens',
  ktoken: 'k tokens',
}

/** Words of units that count things, and what many of them are called. */
export const PLURAL: Readonly<Record<string, string>> = {
  month: 'months',
  year: 'years',
  node: 'nodes',
  rack: 'racks',
  port: 'ports',
  switch: 'switches',
  link: 'links',
  person: 'people',
  site: 'sites',
  module: 'modules',
  token: 'tokens',
  job: 'jobs',
  stream: 'streams',
}

const LONG_BELOW: Readonly<Record<string, string>> = {
  'gpu h': 'per accelerator-hour',
  gpu: 'per accelerator',
  'gpu month': 'per accelerator a month',
  W: 'a watt',
  kW: 'per kW',
  'kW month': 'per kW a month',
  month: 'a month',
  year: 'a year',
  rack: 'a rack',
  'person year': 'per person a year',
  work: 'per unit of work',
}

const split = (words: string): string[] =>
  words
    .replace(/[()]/g, '')
    .split(' ')
    .filter(word => word !== '' && word !== '1')

/** Splits a unit text into its words above and below the line. */
export function unitWords(unit: string): UnitWords {
  const [above = '', ...below] = unit.split('/')
  return { above: split(above), below: below.flatMap(split) }
}

/** Tells whether a unit is shown in per cent: a share, or a share per time such as growth. */
export const isPercent = (unit: string, kind: NumberKind = 'share'): boolean =>
  unit === '1' ? kind === 'share' : unit === '1/year' || unit === '1/month'

/** Tells whether a unit is an amount of money (money times or over something). */
export const isMoney = (unit: string): boolean => unitWords(unit).above.includes('USD')

/** Tells whether a unit is plain money or money per time, where less than a cent is rounding noise. */
export function isAmount(unit: string): boolean {
  const { above, below } = unitWords(unit)
  return (
    above.length === 1 &&
    above[0] === 'USD' &&
    below.every(word => word === 'month' || word === 'year' || word === 'h')
  )
}

const short = (word: string): string => (Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word) : word)
const plural = (word: string): string => (Object.hasOwn(PLURAL, word) ? (PLURAL[word] ?? word) : short(word))

/** Tells whether a unit reads as a word rather than a symbol: 27 months, 40 switches. */
export const isWord = (unit: string): boolean =>
  Object.hasOwn(PLURAL, unit) || unit === 'gpu' || unit === 'work'

interface LabelOptions {
  /** Names one thing rather than many. */
  readonly one?: boolean
  /** Spells out what a reader outside the field would not know. */
  readonly long?: boolean
}

function aboveLabel(words: readonly string[], { one = false, long = false }: LabelOptions): string {
  const first = words[0] ?? ''
  if (words.length !== 1)
    return words.map(word => (long && word === 'gpu' ? 'accelerator' : short(word))).join(' ')
  if (long && first === 'gpu') return one ? 'accelerator' : 'accelerators'
  if (!one) return plural(first)
  return Object.hasOwn(PLURAL, first) ? first : short(first)
}

function belowLabel(words: readonly string[], long: boolean): string {
  if (words.length === 0) return ''
  if (!long) return `/${words.map(short).join(' ')}`
  const joined = words.join(' ')
  return ` ${Object.hasOwn(LONG_BELOW, joined) ? LONG_BELOW[joined] : `per ${words.map(short).join(' ')}`}`
}

/** Labels a unit without its money sign or per cent sign, which stand with the number: "/kW mo", "MW", "months". */
export function unitLabel(unit: string, options: LabelOptions = {}): string {
  const { above, below } = unitWords(unit)
  const top = isMoney(unit)
    ? above
        .filter(word => word !== 'USD')
        .map(short)
        .join(' ')
    : aboveLabel(above, options)
  return `${top}${belowLabel(below, options.long ?? false)}`.trim()
}

/** Gives the short label that stands beside a field: "$/kWh", "$/kW mo", "months", "%". */
export function unitSuffix(unit: Unit, kind: NumberKind = 'share'): string {
  if (unit === '1') return kind === 'share' ? '%' : ''
  const label = unitLabel(unit)
  if (isPercent(unit, kind)) return `%${label}`
  if (!isMoney(unit)) return label
  return label === '' || label.startsWith('/') ? `$${label}` : `$ ${label}`
}

/** Scales that a number grows into, from the unit of a line upwards. */
const LADDERS: readonly (readonly string[])[] = [
  ['W', 'kW', 'MW', 'GW'],
  ['kVA', 'MVA'],
  ['kWh', 'MWh', 'GWh'],
  ['GB', 'TB', 'PB'],
  ['kg', 't'],
  ['Gbps', 'Tbps'],
]

/** Lists a unit and its larger scales, each a thousand times the last; kW/rack and the like stay as they are. */
export function scalesOf(unit: string): readonly string[] {
  const { above, below } = unitWords(unit)
  const over = below.length === 0 ? '' : `/${below[0]}`
  const plain =
    above.length === 1 && below.length <= 1 && below.every(word => word === 'month' || word === 'year')
  const ladder = plain ? LADDERS.find(steps => steps.includes(above[0] ?? '')) : undefined
  if (!ladder) return [unit]
  return ladder.slice(ladder.indexOf(above[0] ?? '')).map(step => step + over)
}

/** Tells whether a unit counts whole things, which are never rounded below a million. */
export const isCount = (unit: string): boolean =>
  isUnit(unit) &&
  [
    'gpu',
    'node',
    'rack',
    'port',
    'switch',
    'link',
    'module',
    'site',
    'person',
    'token',
    'job',
    'stream',
    'work',
    'month',
    'year',
    'h',
    's',
  ].includes(unitWords(unit).above[0] ?? '')
