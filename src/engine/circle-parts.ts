import { circleWords } from './circle-words'
import type { Column, Range } from './columns'
import type { Node } from './program'
import type { Word } from './words/word'

/** What the nodes of a circle are computed from: numbered values of the present month, members first, then a zero, then what they read from outside. */
export interface Parts {
  readonly values: Float64Array
  /** The members' values of all months, month after month: so they are read and written in a row, while columns lie far apart. */
  readonly held: Float64Array
  /** The columns of the members. */
  readonly lines: readonly Float64Array[]
  /** Columns of one value, and of one value a month. */
  readonly fixed: readonly Outside[]
  readonly monthly: readonly Outside[]
  readonly earlier: readonly Earlier[]
  /** The other members in the order of a month. */
  readonly stretches: readonly Stretch[]
}

/** A value that is read from outside. */
export interface Outside {
  readonly value: number
  readonly data: Float64Array
}

/** A member that reads an earlier month of another: by how many months, where it is not one, and what stands before month 0. */
export interface Earlier {
  readonly value: number
  readonly line: number
  readonly lag: number | undefined
  readonly initial: number
}

/** Members one after another, and a member after them whose word is not among those of circles. */
export interface Stretch {
  /** For each, five numbers: a word, the value that it gives, and up to three that it reads. */
  readonly code: Int32Array
  readonly call: Call | undefined
}

/** A member that is computed by its column code, and the members whose values of the same month that reads. */
export interface Call {
  readonly value: number
  readonly reads: readonly number[]
  readonly run: (t: number) => void
}

/** How many numbers an instruction takes. */
export const width = 5

/** Finds what a circle is computed from; its members stand in the order of a month. */
export function partsOf(
  circle: readonly number[],
  nodes: readonly Node[],
  columns: readonly (Column | undefined)[],
  months: readonly Range[],
): Parts {
  const columnOf = (node: number) => columns[node] as Column
  const numbers = numbersOf(circle)
  const earlier: Earlier[] = []
  const stretches: Stretch[] = []
  let code: number[] = []
  const stretch = (call?: Call): void => {
    stretches.push({ code: Int32Array.from(code), call })
    code = []
  }
  circle.forEach((node, value) => {
    const { word, args } = nodes[node] as Node
    if (!word) throw new Error('a leaf is not computed')
    const values = args.map(numbers.of)
    const [line, ...others] = values
    if (isEarlier(word) && line !== undefined && others.every(other => other >= numbers.zero)) {
      const [lag, initial = numbers.zero] = word.name === 'lag' ? others : [undefined, ...others]
      earlier.push({ value, line, lag, initial })
    } else if (circleWords.has(word.name)) {
      code.push(...instructionsOf(word, value, values, numbers.zero))
    } else {
      const [out, read] = [columnOf(node), args.map(columnOf)]
      const run = (t: number) => word.column(out, read, months[t] as Range)
      const reads = (word.reads === 'earlier' ? others : values).filter(read => read < numbers.zero)
      stretch({ value, reads, run })
    }
  })
  stretch()
  const outside = numbers.outside().map(([node, value]) => ({ value, column: columnOf(node) }))
  const which = (byRow: boolean) =>
    outside
      .filter(({ column }) => column.byRow === byRow)
      .map(({ value, column: { data } }) => ({ value, data }))
  return {
    values: new Float64Array(numbers.zero + 1 + outside.length),
    held: new Float64Array(circle.length * months.length),
    lines: circle.map(node => columnOf(node).data),
    fixed: which(false),
    monthly: which(true),
    earlier,
    stretches,
  }
}

const isEarlier = ({ name }: Word): boolean => name === 'previous' || name === 'lag'

/** Numbers values: members by their places, then a zero, then what is read from outside. */
function numbersOf(circle: readonly number[]) {
  const zero = circle.length
  const members = new Map(circle.map((node, place) => [node, place]))
  const others = new Map<number, number>()
  return {
    zero,
    of: (node: number): number => {
      const known = members.get(node) ?? others.get(node)
      if (known !== undefined) return known
      const next = zero + 1 + others.size
      others.set(node, next)
      return next
    },
    outside: () => [...others],
  }
}

/** Writes a word as instructions: one, or for a fold over more than two values one after another. */
function instructionsOf(word: Word, value: number, values: readonly number[], zero: number): number[] {
  const number = circleWords.get(word.name) as number
  const [first = zero, second = zero, third = zero] = values
  if (word.arity[1] <= 3) return [number, value, first, second, third]
  const rest = values.slice(2).flatMap(next => [number, value, value, next, zero])
  return [number, value, first, second, zero, ...rest]
}
