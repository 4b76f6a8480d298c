import { allowance, closeTo, tolerance } from './tolerance'

const words = [
  'copy',
  'add',
  'sumOf',
  'subtract',
  'multiply',
  'divide',
  'min',
  'max',
  'excess',
  'if',
  'and',
  'ceil',
  'floor',
  'less',
  'more',
  'lessOrEqual',
  'moreOrEqual',
]

/** The words of which a circle computes single values without their column code, by the number that `valueBy` knows them by. */
export const circleWords: ReadonlyMap<string, number> = new Map(words.map((word, number) => [word, number]))

/**
 * Computes one value of a word, the same bit by bit as its column code. A circle takes as many of these as it has
 * nodes and months; numbers as cases let the processor jump, where calls of different functions cost ten times as much.
 */
export function valueBy(word: number, a: number, b: number, c: number): number {
  switch (word) {
    case 0:
      return a
    case 1:
    case 2:
      return a + b
    case 3:
      return a - b
    case 4:
      return a * b
    case 5:
      return a / b
    case 6:
      return Math.min(a, b)
    case 7:
      return Math.max(a, b)
    case 8:
      return a - b > 0 && closeTo(a, b) ? 0 : Math.max(0, a - b)
    case 9:
      return Number.isNaN(a) ? NaN : a !== 0 ? b : c
    case 10:
      return Number.isNaN(a) || Number.isNaN(b) ? NaN : a !== 0 && b !== 0 ? 1 : 0
    case 11:
      return Math.ceil(a - allowance(a)) + 0
    case 12:
      return Math.floor(a + allowance(a))
    default:
      return related(word, a - b, tolerance * Math.max(Math.abs(a), Math.abs(b)))
  }
}

function related(word: number, difference: number, margin: number): number {
  if (Number.isNaN(difference)) return NaN
  switch (word) {
    case 13:
      return difference < -margin ? 1 : 0
    case 14:
      return difference > margin ? 1 : 0
    case 15:
      return difference > margin ? 0 : 1
    default:
      return difference < -margin ? 0 : 1
  }
}
