import { evaluate } from 'mathjs/number'

/** A number with what it was made of, as `explain --json` prints it. */
export interface Explained {
  readonly line: string
  readonly month?: number
  readonly value: number | null
  readonly formula?: string
  readonly reads: readonly Explained[]
}

const whole = (x: number) => 1e-9 * Math.max(1, Math.abs(x))
const functions = {
  iff: (condition: boolean | number, then: number, otherwise: number) => (condition ? then : otherwise),
  excess: (a: number, b: number) =>
    a - b > 1e-9 * Math.max(Math.abs(a), Math.abs(b)) ? Math.max(0, a - b) : 0,
  ceil: (x: number) => Math.ceil(x - whole(x)),
  floor: (x: number) => Math.floor(x + whole(x)),
  ln: Math.log,
}
const known = new Set([
  ...Object.keys(functions),
  'min',
  'max',
  'abs',
  'sqrt',
  'exp',
  'and',
  'or',
  'not',
  'NaN',
])

/**
 * Works a number out anew from what explain says that it was made of: the formula as its author wrote it, with the
 * printed numbers in place of names. Undefined where the formula reads more months or points than are printed.
 */
export function recombined({ month = 0, formula, reads }: Explained): number | undefined {
  if (formula === undefined || reads.length === 0 || reads.some(({ value }) => value === null))
    return undefined
  // A slot is named in formulas by what it is, and its sheet after that: facility, facilityColocation.
  const valuesOf = (name: string, at?: number): number[] => {
    const [own = '', sheet = ''] = name.split('.').reverse()
    return reads
      .filter(({ line }) => line.slice(line.lastIndexOf('.') + 1) === own)
      .filter(({ line }) => line.slice(line.indexOf(':') + 1).startsWith(sheet))
      .filter(read => at === undefined || read.month === undefined || read.month === at)
      .map(({ value }) => value ?? Number.NaN)
  }
  const sumOf = (values: readonly number[]) => `(${values.reduce((a, b) => a + b, 0)})`
  const text = formula
    .replace(/\b(?:sum|earlier)\(([\w.]+), (?!month)\w+\)/g, (_, name: string) =>
      sumOf(valuesOf(name, month)),
    )
    .replace(/\bprevious\(([\w.]+)\)/g, (_, name: string) => sumOf(valuesOf(name, month - 1)))
    .replace(/\batMonth\(([\w.]+), [\w.]+\)/g, (_, name: string) => sumOf(valuesOf(name)))
    .replace(/\bif\(/g, 'iff(')
    .replace(/[a-z]\w*(?:\.[a-zA-Z]\w*)?/gi, (name, at: number, all: string) => {
      if (known.has(name) || /^e[+-]?\d+$/i.test(name) || /[\d.]/.test(all[at - 1] ?? '')) return name
      if (name === 'month') return String(month)
      if (all[at + name.length] === '(') return 'otherMonths'
      const [value, ...others] = valuesOf(name, month)
      // A way that a condition did not take is not printed.
      return value === undefined ? 'NaN' : others.length > 0 ? 'several' : `(${value})`
    })
  try {
    // A calculator of others: nothing of the engine takes part.
    const value: unknown = evaluate(text, { ...functions })
    const number = typeof value === 'boolean' ? Number(value) : value
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined
  } catch {
    return undefined
  }
}
