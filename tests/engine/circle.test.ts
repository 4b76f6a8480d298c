import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Node, vocabulary, type Word } from '../../src/engine'
import { circleOf } from '../../src/engine/circle'
import { circleWords } from '../../src/engine/circle-words'
import type { Column, Range } from '../../src/engine/columns'
import { copy } from '../../src/engine/copy'

const words = new Map([...vocabulary([]), [copy.name, copy]])
const months = Array.from({ length: 7 }, (_, t): Range => ({ from: t, to: t + 1, samples: 1 }))
const outside = 4
const [aLine, aLag] = [0, 2]

// Zeros of either sign, none, numbers alike but for rounding: what code of other words may take otherwise.
const aNumber = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, NaN, Infinity, 7, 0.07 * 100, 0.3, 0.1 + 0.2),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
)
const aRow = (value: fc.Arbitrary<number>, length: number) =>
  fc.array(value, { minLength: length, maxLength: length })
// A line, one value, a lag for each month, one lag.
const columnsOutside = fc.tuple(
  aRow(aNumber, months.length),
  aRow(aNumber, 1),
  aRow(fc.constantFrom(1, 2, 3.5, 9, NaN), months.length),
  aRow(fc.constantFrom(1, 2, 12), 1),
)

/** A node of a circle as drawn: its word, where it reads, and how many arguments where their number is free. */
const aNode = fc.record({
  word: fc.constantFrom(...circleWords.keys(), 'previous', 'lag', 'orElse', 'cumulative', 'spread'),
  places: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
  count: fc.integer({ min: 1, max: 5 }),
})
type Drawn = typeof aNode extends fc.Arbitrary<infer D> ? D : never

/** Makes a circle of what is drawn: in a month each node reads those before it, in earlier months all. */
function nodesOf(drawn: readonly Drawn[]): Node[] {
  const given = [true, false, true, false].map(byMonth => node([], byMonth))
  return [
    ...given,
    ...drawn.map(({ word: name, places, count }, at) => {
      const word = words.get(name) as Word
      const [least, most] = word.arity
      const here = (place = 0) => place % (outside + at)
      const any = (place = 0) => outside + (place % drawn.length)
      const [first = 0, ...rest] = places.slice(0, Math.min(most, Math.max(least, count)))
      if (name === 'lag')
        return node([any(first), aLag + (first % 2), ...rest.slice(1).map(here)], true, word)
      if (name === 'previous') return node([any(first), ...rest.map(here)], true, word)
      if (word.reads !== 'same')
        return node([at > 0 ? outside + (first % at) : aLine, ...rest.map(() => aLag + 1)], true, word)
      return node([first, ...rest].map(here), true, word)
    }),
  ]
}
function node(args: number[], byMonth: boolean, word?: Word): Node {
  return { args, byMonth, byPoint: false, mayBeNone: true, ...(word ? { word } : {}) }
}

function columnsOf(nodes: readonly Node[], given: readonly (readonly number[])[]): Column[] {
  return nodes.map(({ byMonth }, i) => ({
    data: Float64Array.from(given[i] ?? new Array<number>(months.length).fill(0)),
    byRow: byMonth,
    bySample: false,
  }))
}

/** Computes a circle by the column code of its words alone. */
function byColumns(nodes: readonly Node[], columns: readonly Column[]): void {
  for (const month of months)
    nodes.forEach(({ word, args }, i) => {
      word?.column(
        columns[i] as Column,
        args.map(arg => columns[arg] as Column),
        month,
      )
    })
}

describe('a circle of lines', () => {
  it('has the numbers of the column code of its words bit by bit, and tells which changed', () => {
    fc.assert(
      fc.property(
        fc.array(aNode, { minLength: 1, maxLength: 25 }),
        fc.array(columnsOutside, { minLength: 1, maxLength: 3 }),
        (drawn, edits) => {
          const nodes = nodesOf(drawn)
          const members = drawn.map((_, i) => outside + i)
          const ours = columnsOf(nodes, [])
          const circle = circleOf(members, nodes, ours, months)
          for (const given of edits) {
            given.forEach((values, i) => ours[i]?.data.set(values))
            const before = ours.map(({ data }) => data.slice())
            circle.compute()
            const theirs = columnsOf(nodes, given)
            byColumns(nodes, theirs)
            const differ = (a: Float64Array | undefined, b: Float64Array | undefined) =>
              !a?.every((x, t) => Object.is(x, b?.[t]))
            expect(members.filter(i => differ(ours[i]?.data, theirs[i]?.data))).toEqual([])
            expect(members.filter((_, at) => circle.changes[at])).toEqual(
              members.filter(i => differ(ours[i]?.data, before[i])),
            )
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})
