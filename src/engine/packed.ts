import type { InputGroup, When } from './define'
import { inputGroups } from './define'
import type { Expr, InputSpec, Line, Model, SheetInfo } from './model'

/** A kind of call in formulas: its word, how many arguments it takes, and what it reduces over. */
export type PackedCall = readonly [word: string, arity: number, over?: string]

/** The limits and default of an input; choices and the number of its condition come last, and what is unset is null. */
export type PackedInput = readonly [
  value: InputSpec['default'],
  min: number,
  max: number,
  group: number,
  flags: number,
  low: number | null,
  high: number | null,
  choices?: readonly string[] | null,
  condition?: number | null,
  choiceKeys?: readonly string[],
]

/** Where the number of a line comes from: a formula in prefix order, a constant, an input, or a table. */
export type PackedHeld =
  | string
  | number
  | PackedInput
  | NonNullable<Line['table']>
  | NonNullable<Line['given']>
  | null

/**
 * A model as it travels: lines in columns, one value a row, since a visitor downloads it before the first answer.
 * Formulas stand in prefix order: letters are kinds of call, +n and -n lines that far below or above, #x; numbers.
 */
export interface PackedModel extends Omit<Model, 'lines'> {
  /** How many lines each sheet has, in the order of sheets. */
  readonly counts: readonly number[]
  readonly names: string
  readonly labels: string
  readonly units: string
  /** Empty where a line has the index of its sheet. */
  readonly indexOf: string
  /** The slot and the sheet that must fill it, with a blank between; empty where a line hangs on none but its own sheet. */
  readonly fillingOf: string
  readonly held: readonly PackedHeld[]
  readonly calls: readonly PackedCall[]
  /** Where inputs mean something, each once. */
  readonly conditions: readonly When[]
}

/** The flags of an input, as bits. */
export const inputFlags = { basic: 1, whole: 2, flag: 4 } as const

/** The ids that a formula may read, in the order that offsets count in: lines, then what slots owe. */
export function readable(ids: readonly string[], slots: Model['slots']): string[] {
  return [...ids, ...Object.entries(slots).flatMap(([slot, names]) => names.map(name => `${slot}.${name}`))]
}

/** Unpacks the model that was packed when the application was built. Throws where it is damaged. */
export function unpackModel(packed: PackedModel): Model {
  const { counts, names, labels, units, indexOf, fillingOf, held, calls, conditions, ...rest } = packed
  const columns = [names, labels, units, indexOf, fillingOf].map(column => column.split('\n'))
  const sheetOf = rest.sheets.flatMap((sheet, i) => Array<SheetInfo>(counts[i] ?? 0).fill(sheet))
  const ids = readable(
    sheetOf.map((sheet, row) => `${sheet.name}.${columns[0]?.[row]}`),
    rest.slots,
  )
  const lines = sheetOf.map((sheet, row): Line => {
    const [name = '', label = '', unit = '', index = '', filling = ''] = columns.map(column => column[row])
    return {
      id: ids[row] as string,
      sheet: sheet.name,
      name,
      label,
      unit,
      index: index || sheet.index,
      ...fillingIn(filling, sheet),
      ...holding(held[row] ?? null, text => exprOf(text, row, ids, calls), conditions),
    }
  })
  return { ...rest, lines }
}

function fillingIn(text: string, { fills: own }: SheetInfo): Pick<Line, 'fills' | 'filling'> {
  const [fills = '', filling = ''] = text.split(' ')
  if (fills !== '') return { fills, filling }
  return own === undefined ? {} : { fills: own }
}

type Holding = Pick<Line, 'expr' | 'value' | 'table' | 'input' | 'given'>

function holding(held: PackedHeld, read: (text: string) => Expr, conditions: readonly When[]): Holding {
  if (held === null) return {}
  if (typeof held === 'string') return { expr: read(held) }
  if (typeof held === 'number') return { value: held }
  if ('what' in held) return { given: held }
  return 'points' in held ? { table: held } : { input: inputOf(held, conditions) }
}

function inputOf(
  [value, min, max, group, flags, low, high, choices, condition, choiceKeys]: PackedInput,
  conditions: readonly When[],
): InputSpec {
  const when = typeof condition === 'number' ? conditions[condition] : undefined
  return {
    default: value,
    min,
    max,
    group: inputGroups[group] as InputGroup,
    basic: (flags & inputFlags.basic) !== 0,
    whole: (flags & inputFlags.whole) !== 0,
    flag: (flags & inputFlags.flag) !== 0,
    ...(low === null ? {} : { low }),
    ...(high === null ? {} : { high }),
    ...(choices ? { choices } : {}),
    ...(when === undefined ? {} : { when }),
    ...(choiceKeys === undefined ? {} : { choiceKeys }),
  }
}

const token = /[A-Z]*[a-z]|[+-]\d+|#[^;]*;|[@~]/g

/** Reads a formula in prefix order at a row. */
function exprOf(text: string, row: number, ids: readonly string[], calls: readonly PackedCall[]): Expr {
  const tokens = text.match(token) ?? []
  let next = 0
  const read = (): Expr => {
    const at = tokens[next++] ?? ''
    if (at === '@') return { kind: 'month' }
    if (at === '~') return { kind: 'none' }
    if (at.startsWith('#')) return { kind: 'number', value: Number(at.slice(1, -1)) }
    const id = ids[row + Number(at)]
    if (id !== undefined) return { kind: 'line', id }
    const call = calls[callNumber(at)]
    if (!call) throw new Error(`the packed model is damaged at ${ids[row]}: ${text}`)
    const [word, arity, over] = call
    const args = Array.from({ length: arity }, read)
    return { kind: 'call', word, args, ...(over === undefined ? {} : { over }) }
  }
  return read()
}

const letters = 26
const code = (letter: string) => letter.toLowerCase().charCodeAt(0) - 97

/** Reads the letters of a kind of call: capitals lead, a small letter ends, so that common kinds take one. */
export const callNumber = (text: string): number =>
  [...text].reduce((number, letter) => number * letters + code(letter) + 1, 0) - 1

/** Writes the number of a kind of call in letters. */
export function callLetters(number: number): string {
  const lead = Math.floor(number / letters)
  const last = String.fromCharCode(97 + (number % letters))
  return lead === 0 ? last : `${callLetters(lead - 1).toUpperCase()}${last}`
}
