import { shift10 } from './decimal.ts'
import { compare, type Dimension, multiply, parseUnit, UnitError } from './dimension.ts'
import { isCount, isMoney, isPercent, type NumberKind, unitSuffix, unitWords } from './labels.ts'
import { typedUnit } from './typed-unit.ts'
import type { Unit } from './units.ts'

/** Says how a typed text is to be read. */
export interface ParseOptions {
  /** Gives the present value that "+10%" changes. */
  readonly current?: number | undefined
  /** Reads a bare number as in the unit of the line (files, command line) or as a field shows it (75 is 75%). */
  readonly bare?: 'unit' | 'display' | undefined
  readonly kind?: NumberKind | undefined
  /** States whose thousands and decimal separators to accept; without it thousands separators are refused. */
  readonly locale?: string | undefined
}

const LONGEST = 120
const NUMBER = String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`
const HEAD = new RegExp(String.raw`^[+-]?${NUMBER}(?:\s*\*\s*[+-]?${NUMBER})*`)
const QUOTIENT = new RegExp(
  String.raw`^([+-]?${NUMBER}(?:\s*\*\s*[+-]?${NUMBER})*\s*%?)\s*/\s*(${NUMBER})(?![\d.]|\s*/\s*\d)(.*)$`,
)
const RELATIVE = new RegExp(String.raw`^([+-])\s*(${NUMBER})\s*%$`)
const MONEY = new RegExp(String.raw`^([+-]?)(?:(?:US)?\$|USD) ?(${NUMBER})([kMBT]\b)?`)
const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 3,
  M: 6,
  B: 9,
  T: 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
}
const MAGNITUDE = new RegExp(`^(${Object.keys(MAGNITUDES).join('|')})(?![A-Za-z])`)

const EXAMPLES: Partial<Record<Unit, string>> = {
  '1': '75%',
  '1/year': '5%',
  '1/month': '2%',
  kW: '120 kW',
  'USD/kWh': '0.19 USD/kWh',
  month: '27 months',
}

const exampleOf = (unit: Unit): string => EXAMPLES[unit] ?? `12 ${unit}`
const quoted = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
const nameOf = (unit: Unit): string => (unit === '1' ? 'a plain number or per cent' : unit)

function refuse(text: string, expected: Unit, reason: string): never {
  throw new UnitError(
    `${quoted(text)} cannot be read: ${reason} Expected ${nameOf(expected)}, for example ${exampleOf(expected)}.`,
  )
}

/** Writes numbers of a stated locale in plain notation. */
function plainNumbers(text: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1234567.5)
  const mark = (type: 'group' | 'decimal'): string =>
    `\\${(parts.find(part => part.type === type)?.value ?? ',').replace(/\s/g, ' ')}`
  const grouped = String.raw`[1-9]\d{0,2}(?:${mark('group')}\d{3})+(?!\d)`
  const number = new RegExp(
    String.raw`(?<![\d.,])(?:(${grouped})|(\d+))(?:${mark('decimal')}(\d+))?(?![\d.,])`,
    'g',
  )
  return text.replace(
    number,
    (_, groups: string | undefined, digits: string | undefined, fraction: string | undefined) =>
      `${groups?.replace(/\D/g, '') ?? digits}${fraction === undefined ? '' : `.${fraction}`}`,
  )
}

function tidied(text: string, options: ParseOptions): string {
  const plain = text.replace(/\s+/g, ' ').replace(/[−‐–]/g, '-').replace(/×/g, '*').trim()
  const local = options.locale === undefined ? plain : plainNumbers(plain, options.locale)
  // "$150/kW mo" is 150 of "$/kW mo".
  return local.replace(
    MONEY,
    (_, sign: string, number: string, mark: string | undefined) => `${sign}${number}${mark ?? ''} $`,
  )
}

interface Magnitude {
  readonly power: number
  readonly rest: string
}

/** Tells whether a unit may be counted in thousands, millions and more by a letter: money, things, bare numbers; not time. */
const isCountable = (unit: Unit): boolean => {
  const { above } = unitWords(unit)
  if (isMoney(unit) || above.includes('local') || unit === '1') return true
  return (
    /^[kM]token$/.test(above[0] ?? '') ||
    (isCount(unit) && !['month', 'year', 'h', 's'].includes(above[0] ?? ''))
  )
}

function magnitudeOf(tail: string, expected: Unit): Magnitude {
  const trimmed = tail.trim()
  const mark = MAGNITUDE.exec(trimmed)?.[1]
  if (mark === undefined || !isCountable(expected)) return { power: 0, rest: trimmed }
  // 15T of tokens are 15 trillion tokens, whatever the line counts them in.
  const rest = trimmed.slice(mark.length).trim() || (/^[kM]token/.test(expected) ? expected.slice(1) : '')
  return { power: MAGNITUDES[mark] ?? 0, rest }
}

/** What one of a typed unit is in the expected one: so many times, and places by which the point moves. */
interface Scale {
  readonly places: number
  readonly times: number
}

const moved = (places: number): Scale => ({ places, times: 1 })

/** Things of which a figure may be given for each without saying so: 132 kW where kW/rack is asked for. */
const EACH = /^(gpu|node|rack|port|switch|link|module|site|person|Mtoken)$/

/** What a unit of work may be called: the kind of a workload decides, which a figure alone does not know. */
const WORK = ['work', 'token', 'job', 'stream'] as const

/** Compares a typed unit with the expected one, or with that for all of the things that it counts for each. */
function wantedFor(given: Dimension, expected: Unit): Dimension | undefined {
  const each = unitWords(expected).below.filter(word => EACH.test(word))
  const wanted = WORK.flatMap(work => {
    const own = parseUnit(expected.replace(/\bwork\b/, work))
    return [own, each.map(word => parseUnit(word)).reduce(multiply, own)]
  })
  return wanted.find(unit => compare(given, unit) !== 'different')
}

/** Gives the scale from the typed unit to the expected one. */
function scaleOf(unit: string, text: string, expected: Unit, options: ParseOptions): Scale {
  const percent = isPercent(expected, options.kind)
  if (unit === '') return moved(percent && options.bare === 'display' ? -2 : 0)
  if (unit === '%' && (percent || expected === '1')) return moved(-2)
  if (unit === unitSuffix(expected, options.kind)) return moved(percent ? -2 : 0)
  if (unit.startsWith('%'))
    return refuse(text, expected, expected === '1' ? `its unit is ${unit}.` : 'per cent does not fit here.')
  const typed = typedUnit(unit)
  let given: Dimension
  try {
    given = parseUnit(typed.unit)
  } catch (error) {
    return refuse(text, expected, error instanceof UnitError ? error.message : String(error))
  }
  const wanted = wantedFor(given, expected)
  if (!wanted) return refuse(text, expected, `its unit is ${typed.times === 1 ? typed.unit : unit}.`)
  return { ...moved(Math.round(Math.log10(given.factor / wanted.factor))), times: typed.times }
}

function refuseTail(text: string, tail: string, expected: Unit): void {
  if (/^ ?[,'’_]? ?\d(?!\/)/.test(tail) || /^,/.test(tail))
    refuse(text, expected, 'write numbers with a decimal point and without thousands separators.')
  if (/^[xXbBoO][\da-fA-F]/.test(tail)) refuse(text, expected, 'write the number in decimal digits.')
  if (/^\s*\*/.test(tail)) refuse(text, expected, 'the product is not finished.')
}

/** Multiplies the factors of "512*8" and moves the point; one factor is moved as text, so that 11.2% is exactly 0.112. */
function productOf(head: string, places: number): number {
  const factors = head.split('*').map(factor => Number(factor))
  return shift10(
    factors.reduce((product, factor) => product * factor, 1),
    places,
  )
}

function relative(text: string, plain: string, expected: Unit, options: ParseOptions): number | undefined {
  const [, sign, amount] = RELATIVE.exec(plain) ?? []
  if (amount === undefined) return undefined
  // A typed -5% in a per cent field is a negative share; taken as a change it would go unnoticed.
  if (sign === '-' && (isPercent(expected, options.kind) || expected === '1')) return undefined
  if (options.current === undefined)
    return refuse(text, expected, 'a change such as +10% needs a present value, and there is none here.')
  return options.current * (1 + shift10(Number(`${sign}${amount}`), -2))
}

/**
 * Reads what a person or a file says ("0.19 USD/kWh", "0.12 MW", "75%", "512*8", "8%/12", "$1.5M", "15T", "+10%") as a finite number in the expected unit;
 * throws a UnitError that says what was given, what was expected and an example.
 */
export function parseQuantity(text: string, expected: Unit, options: ParseOptions = {}): number {
  if (text.length > LONGEST)
    refuse(text, expected, `it has ${text.length} characters, at most ${LONGEST} are read.`)
  const plain = tidied(text, options)
  if (plain === '') refuse(text, expected, 'nothing was given.')
  const result = relative(text, plain, expected, options) ?? absolute(text, plain, expected, options)
  if (!Number.isFinite(result)) refuse(text, expected, 'the number is too large.')
  return result === 0 ? 0 : result
}

function absolute(text: string, plain: string, expected: Unit, options: ParseOptions): number {
  // Two to one is written 2:1 where a bare number is asked for.
  const even = expected === '1' ? plain.replace(/^([\d.]+):(?=[\d.]+$)/, '$1/') : plain
  const [, above, below, unit] = QUOTIENT.exec(even) ?? []
  if (above !== undefined) {
    if (Number(below) === 0) refuse(text, expected, 'it divides by nought.')
    return absolute(text, `${above}${unit}`, expected, options) / Number(below)
  }
  const head = HEAD.exec(plain)?.[0]
  if (head === undefined)
    return refuse(
      text,
      expected,
      plain.startsWith('[') ? 'one figure fits here, not a list.' : 'it does not begin with a number.',
    )
  const tail = plain.slice(head.length)
  refuseTail(text, tail, expected)
  const { power, rest } = magnitudeOf(tail, expected)
  const { places, times } = scaleOf(rest, text, expected, options)
  const value = productOf(head, power + places)
  return times === 1 ? value : value * times
}

/** Holds the ends of a range, low not above high. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Reads a range ("1.1 to 1.4", "100–120 kW", "10 to 20%"); a unit after the second number serves both. */
export function parseRange(text: string, expected: Unit, options: ParseOptions = {}): Range {
  if (text.length > LONGEST)
    refuse(text, expected, `it has ${text.length} characters, at most ${LONGEST} are read.`)
  const [first, second, ...more] = text.split(/\s+to\s+|\s*–\s*/).map(part => part.trim())
  if (!first || !second || more.length > 0)
    return refuse(text, expected, 'a range has two ends, as in 10 to 20.')
  const tail = tidied(second, options).replace(HEAD, '')
  const bare = tidied(first, options).replace(HEAD, '') === ''
  const absoluteOnly = { ...options, current: undefined }
  const low = parseQuantity(bare ? `${tidied(first, options)}${tail}` : first, expected, absoluteOnly)
  const high = parseQuantity(second, expected, absoluteOnly)
  if (low > high) return refuse(text, expected, 'the low end comes first.')
  return { low, high }
}
