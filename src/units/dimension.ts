import { nearest } from './nearest.ts'
import { ATOMS, BASES, type Base, isUnit, UNITS, type Unit } from './units.ts'

/** Holds what a unit measures (exponents of base dimensions) and its size (how many base-coherent units one of it is). */
export interface Dimension {
  readonly exponents: Readonly<Partial<Record<Base, number>>>
  readonly factor: number
}

/** Reports a unit or quantity that cannot be read, with what was given, what was expected and the nearest known name, if one is near. */
export class UnitError extends Error {
  override readonly name = 'UnitError'
}

const LONGEST_TEXT = 120
const WORD = /^(.+?)(?:\^(-?\d{1,3}(?:\.\d{1,15})?))?$/

/** Scales are powers of ten; snapping keeps products such as 1e-3 x 1e-3 exact. */
function snapped(factor: number): number {
  if (!Number.isFinite(factor) || factor === 0)
    throw new UnitError('The unit is too large or too small to hold.')
  const exact = Number(`1e${Math.round(Math.log10(factor))}`)
  return Math.abs(factor / exact - 1) < 1e-12 ? exact : factor
}

function dimension(exponents: Map<Base, number>, factor: number): Dimension {
  const kept: Partial<Record<Base, number>> = {}
  for (const base of BASES) {
    // A cube root cubed is whole again.
    const exponent = Math.round((exponents.get(base) ?? 0) * 1e9) / 1e9
    if (exponent !== 0) kept[base] = exponent
  }
  return Object.freeze({ exponents: Object.freeze(kept), factor: snapped(factor) })
}

const exponentsOf = (d: Dimension): Map<Base, number> =>
  new Map(
    BASES.flatMap((base): [Base, number][] =>
      d.exponents[base] === undefined ? [] : [[base, d.exponents[base]]],
    ),
  )

/** The dimension of a plain number. */
export const dimensionless: Dimension = dimension(new Map(), 1)

function combine(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const sum = exponentsOf(a)
  for (const [base, exponent] of exponentsOf(b)) sum.set(base, (sum.get(base) ?? 0) + sign * exponent)
  return dimension(sum, sign === 1 ? a.factor * b.factor : a.factor / b.factor)
}

/** Gives the dimension of a product. */
export const multiply = (a: Dimension, b: Dimension): Dimension => combine(a, b, 1)

/** Gives the dimension of a quotient. */
export const divide = (a: Dimension, b: Dimension): Dimension => combine(a, b, -1)

/** Gives the dimension of a power; n may be a fraction (a square root is 0.5). */
export function power(a: Dimension, n: number): Dimension {
  if (!Number.isFinite(n)) throw new UnitError(`A unit cannot be raised to the power ${n}.`)
  return dimension(
    new Map([...exponentsOf(a)].map(([base, exponent]) => [base, exponent * n])),
    a.factor ** n,
  )
}

/** Compares what two dimensions measure: the same, the same at another scale (kW, MW), or something else. */
export function compare(a: Dimension, b: Dimension): 'same' | 'scale' | 'different' {
  if (BASES.some(base => (a.exponents[base] ?? 0) !== (b.exponents[base] ?? 0))) return 'different'
  return Math.abs(a.factor / b.factor - 1) <= 1e-12 ? 'same' : 'scale'
}

function parseWord(word: string, text: string): Dimension {
  const [, name = '', exponent] = WORD.exec(word) ?? []
  const n = exponent === undefined ? 1 : Number(exponent)
  if (name === '10' && exponent !== undefined) return dimension(new Map(), 10 ** n)
  const atom = ATOMS.get(name)
  if (!atom) {
    const where = word === text ? '' : ` in "${text}"`
    const near = nearest(name, ATOMS.keys())
    const hint = near === undefined ? '' : `; the nearest known one is "${near}"`
    throw new UnitError(`Unknown unit "${name.slice(0, 40)}"${where}${hint}.`)
  }
  return power(dimension(new Map(atom.bases.map(base => [base, 1])), Number(`1e${atom.power}`)), n)
}

/** Multiplies the words of a product, as in "gpu h". */
const parseProduct = (words: string, text: string): Dimension =>
  words.split(' ').reduce((product, word) => multiply(product, parseWord(word, text)), dimensionless)

function parseDenominator(part: string, text: string): Dimension {
  const inner = /^\(([^()]+)\)$/.exec(part)?.[1]?.trim()
  if (inner === undefined && /[\s()]/.test(part)) {
    throw new UnitError(
      `The unit "${text}" is ambiguous; put parentheses around several denominators, as in USD/(kW month).`,
    )
  }
  return parseProduct(inner ?? part, text)
}

function parseText(text: string): Dimension {
  if (text.length > LONGEST_TEXT)
    throw new UnitError(`A unit of ${text.length} characters is too long; at most ${LONGEST_TEXT}.`)
  const tidy = text.trim().replace(/\s+/g, ' ')
  const [numerator = '', ...denominators] = tidy.split('/').map(part => part.trim())
  if (numerator === '' || denominators.includes('')) {
    throw new UnitError(`The unit "${tidy}" is incomplete; write it as in kW, 1/year or USD/(kW month).`)
  }
  const start = numerator === '1' ? dimensionless : parseProduct(numerator, tidy)
  return denominators.reduce((quotient, part) => divide(quotient, parseDenominator(part, tidy)), start)
}

const listed = new Map<string, Dimension>()

/** Reads a unit text such as "USD/(kW month)"; throws a UnitError that names an unknown atom and the nearest known one, if one is near. */
export function parseUnit(text: string): Dimension {
  const known = listed.get(text)
  if (known) return known
  const parsed = parseText(text)
  // Only the closed list is remembered, so that typed texts cannot fill the memory.
  if (isUnit(text)) listed.set(text, parsed)
  return parsed
}

const keyOf = (d: Dimension): string =>
  `${BASES.flatMap(base => (d.exponents[base] === undefined ? [] : [`${base}^${d.exponents[base]}`])).join(' ')} ${d.factor.toPrecision(12)}`

let spellings: Map<string, Unit> | undefined

/** Finds the unit of the closed list that spells a dimension, if there is one. */
export function listedUnit(d: Dimension): Unit | undefined {
  // A bare power of ten could be W/kW as well as L/m3: neither name would be true of both.
  const named = (): Unit[] =>
    UNITS.filter(unit => unit === '1' || Object.keys(parseUnit(unit).exponents).length > 0)
  spellings ??= new Map(named().map(unit => [keyOf(parseUnit(unit)), unit]))
  return spellings.get(keyOf(d))
}

/** Spells a dimension: as in the closed list where it stands there, else composed, as "USD kW/month". */
export function describe(d: Dimension): string {
  const spelled = listedUnit(d)
  if (spelled) return spelled
  const words = (sign: 1 | -1): string[] =>
    BASES.flatMap(base => {
      const exponent = (d.exponents[base] ?? 0) * sign
      return exponent > 0 ? [exponent === 1 ? base : `${base}^${exponent}`] : []
    })
  const scale = d.factor === 1 ? [] : [`10^${Number(Math.log10(d.factor).toFixed(13))}`]
  const above = [...scale, ...words(1)].join(' ') || '1'
  const below = words(-1)
  if (below.length === 0) return above
  return `${above}/${below.length === 1 ? below[0] : `(${below.join(' ')})`}`
}
