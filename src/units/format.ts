import { decimalsOf, shift10, significant } from './decimal.ts'
import {
  isAmount,
  isCount,
  isMoney,
  isPercent,
  isWord,
  type NumberKind,
  scalesOf,
  unitLabel,
  unitWords,
} from './labels.ts'
import { numberLocale } from './locale.ts'
import { type Reader, readerScale } from './reader.ts'
import type { Unit } from './units.ts'

/** Chooses how a quantity is written. */
export interface FormatOptions extends Reader {
  /** Sentence: three significant figures. Table: one decimal. Exact: 15 figures, unscaled. */
  readonly style?: 'sentence' | 'table' | 'exact' | undefined
  /** Says whether a plain number is a share (per cent, the default) or a ratio such as PUE. */
  readonly kind?: NumberKind | undefined
  /** Is the locale of the program where absent. */
  readonly locale?: string | undefined
  /** Spells out: 2,500 accelerators, $12.05 a watt. */
  readonly long?: boolean | undefined
  /** Puts a plus before what is above zero, for differences. */
  readonly signed?: boolean | undefined
}

/** Holds a number and its unit apart, for tables where numbers end on one line and units start on the next. */
export interface SplitQuantity {
  readonly number: string
  readonly unit: string
}

const NARROW = '\u202f'
const NO_BREAK = '\u00a0'
const MINUS = '\u2212'
const NONE = 'none'

const formatters = new Map<string, Intl.NumberFormat>()

/** Groups thousands and fixes the decimals, with one formatter per locale and number of decimals. */
function fixed(value: number, decimals: number, locale: string): string {
  if (value >= 1e15) return value.toExponential(2)
  const digits = Math.min(decimals, 15)
  const key = `${locale} ${digits}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      numberingSystem: 'latn',
    })
    formatters.set(key, formatter)
  }
  return formatter.format(value)
}

type Style = 'sentence' | 'table' | 'exact'
type Look = 'money' | 'scaledMoney' | 'percent' | 'count' | 'ratio' | 'measure'

const roundedFor = (value: number, style: Style): number =>
  style === 'table' ? Math.round(value * 10) / 10 : significant(value, 3)

/** Rounds a value of at least zero and says with how many decimals to write it. */
function rounded(value: number, look: Look, style: Style): { value: number; decimals: number } {
  if (style === 'exact') {
    const exact = significant(value, 15)
    return { value: exact, decimals: decimalsOf(exact) }
  }
  if (look === 'count' && Number.isInteger(value)) return { value, decimals: 0 }
  if (style === 'table' && roundedFor(value, style) >= 1) {
    if (look === 'money') return { value, decimals: value < 100 ? 2 : 0 }
    return { value, decimals: look === 'ratio' ? 2 : 1 }
  }
  if (look === 'money' && value >= 1 && value < 100) return { value, decimals: 2 }
  const figures = significant(value, 3)
  const least = look === 'money' && figures < 100 ? 2 : look === 'measure' && figures < 10 ? 1 : 0
  return { value: figures, decimals: figures === 0 ? 0 : Math.max(least, decimalsOf(figures)) }
}

interface Scaled {
  readonly value: number
  readonly mark: string
  readonly unit: string
}

function compact(value: number, unit: string, from: number, style: Style): Scaled {
  const near = roundedFor(value, style)
  // Only in currencies of which a dollar buys thousands.
  if (isMoney(unit) && (near >= 1e12 || roundedFor(value / 1e9, style) >= 1000))
    return { value: value / 1e12, mark: 'T', unit }
  if (near >= 1e9 || roundedFor(value / 1e6, style) >= 1000) return { value: value / 1e9, mark: 'B', unit }
  if (near >= 1e6 || roundedFor(value / 1e3, style) >= 1000) return { value: value / 1e6, mark: 'M', unit }
  return near >= from ? { value: value / 1e3, mark: 'k', unit } : { value, mark: '', unit }
}

/** Moves a value to the scale in which its rounded form has at most three figures before the point. */
function scaled(value: number, unit: string, style: Style): Scaled {
  if (style === 'exact') return { value, mark: '', unit }
  // A price of $60,000 reads better than $60k.
  if (isMoney(unit)) return compact(value, unit, 1e5, style)
  const scales = scalesOf(unit)
  let step = 0
  let now = value
  while (step < scales.length - 1 && roundedFor(now, style) >= 1000) [now, step] = [now / 1000, step + 1]
  if (scales.length > 1) return { value: now, mark: '', unit: scales[step] ?? unit }
  return value >= 1e6 ? compact(value, unit, 1e6, style) : { value, mark: '', unit }
}

function lookOf(unit: string, mark: string, kind: NumberKind): Look {
  if (isPercent(unit, kind)) return 'percent'
  if (isMoney(unit)) return mark ? 'scaledMoney' : 'money'
  if (unit === '1') return 'ratio'
  if (mark) return 'scaledMoney'
  return isCount(unit) ? 'count' : 'measure'
}

function unitText(unit: string, text: string, long: boolean): string {
  const label = unitLabel(unit, { one: text === '1', long }).replace(/ /g, long ? NO_BREAK : NARROW)
  if (!isPercent(unit, 'ratio')) return label
  return long && label ? `%${NO_BREAK}${label}` : `%${label}`
}

/** Writes a quantity as a number text and a unit text; "none" where there is no value. */
export function splitQuantity(
  value: number | null | undefined,
  unit: Unit,
  options: FormatOptions = {},
): SplitQuantity {
  if (value === null || value === undefined || !Number.isFinite(value)) return { number: NONE, unit: '' }
  const {
    style = 'table',
    kind = 'share',
    currency,
    locale = numberLocale(),
    long = false,
    signed = false,
  } = options
  const money = isMoney(unit)
  const scale = readerScale(unit, options)
  const shown = isPercent(unit, kind) ? shift10(value, 2) : value * scale.factor + scale.offset
  const noise = style === 'exact' ? 0 : isAmount(unit) ? 0.005 : 1e-9
  const at = scaled(Math.abs(shown) < noise ? 0 : Math.abs(shown), scale.unit, style)
  const { value: figure, decimals } = rounded(at.value, lookOf(at.unit, at.mark, kind), style)
  const text = fixed(figure, decimals, locale)
  // What rounds to nothing carries no sign.
  const sign = !/[1-9]/.test(text) ? '' : shown < 0 ? MINUS : signed ? '+' : ''
  const number = `${sign}${money ? (currency?.symbol ?? '$') : ''}${text}${at.mark}`
  if (unit === '1') return { number, unit: kind === 'share' ? '%' : '' }
  return { number, unit: unitText(at.unit, at.mark ? '' : text, long) }
}

function joint(unit: Unit, label: string): string {
  if (label === '' || label.startsWith('/') || label.startsWith('%')) return ''
  return isWord(unit) || unitWords(unit).below.length > 0 || isMoney(unit) ? NO_BREAK : NARROW
}

/** Writes a quantity for people, number and unit never parting: $168M, 11%, $150/kW mo, 5.0 MW, 27 months, none. */
export function formatQuantity(
  value: number | null | undefined,
  unit: Unit,
  options: FormatOptions = {},
): string {
  const { number, unit: label } = splitQuantity(value, unit, { style: 'sentence', ...options })
  return `${number}${joint(unit, label)}${label}`
}
