import { describe, expect, it } from 'vitest'
import { type Column, rowStart } from '../../src/engine/columns'
import { engineWords } from '../../src/engine/words'
import type { Example, Word } from '../../src/engine/words/word'

/** Runs a word on an example's arguments, one sample. */
function run(word: Word, example: Example): number[] {
  const isTable = (i: number) =>
    word.reads === 'same' && (word.name === 'lookup' || word.name === 'interpolate') && i === 1
  const columns = example.args.map((arg, i): Column => {
    const list = typeof arg === 'number' ? [arg] : arg
    return { data: Float64Array.from(list), byRow: typeof arg !== 'number' && !isTable(i), bySample: false }
  })
  const months = typeof example.result === 'number' ? 1 : example.result.length
  const out: Column = {
    data: new Float64Array(months),
    byRow: typeof example.result !== 'number',
    bySample: false,
  }
  word.column(out, columns, { from: 0, to: months, samples: 1 })
  return [...out.data]
}

/** Runs it with three samples in a block: the example, and the example again beside other numbers. */
function runSampled(word: Word, example: Example): number[][] {
  const isTable = (i: number) => (word.name === 'lookup' || word.name === 'interpolate') && i === 1
  const samples = 3
  const columns = example.args.map((arg, i): Column => {
    const list = typeof arg === 'number' ? [arg] : arg
    if (isTable(i)) return { data: Float64Array.from(list), byRow: false, bySample: false }
    // Lines over climate points have no samples.
    if (i < (word.overPoints ?? 0)) return { data: Float64Array.from(list), byRow: true, bySample: false }
    return {
      data: Float64Array.from(list.flatMap(x => [x, x, x])),
      byRow: typeof arg !== 'number',
      bySample: true,
    }
  })
  const list = typeof example.result === 'number' ? [example.result] : example.result
  const out: Column = {
    data: new Float64Array(list.length * samples),
    byRow: typeof example.result !== 'number',
    bySample: true,
  }
  word.column(out, columns, { from: 0, to: list.length, samples })
  return list.map((_, t) => [
    ...out.data.subarray(rowStart(out, t, samples), rowStart(out, t, samples) + samples),
  ])
}

function expectAlike(x: number, expected: number | undefined): void {
  if (expected === undefined || Number.isNaN(expected)) expect(x).toBeNaN()
  else expect(x).toBeCloseTo(expected, 3)
}

describe.each(engineWords.map(word => [word.name, word] as const))('the word %s', (_, word) => {
  it.each(word.examples.map((example, i) => [i, example] as const))('gives its example %i', (__, example) => {
    const expected = typeof example.result === 'number' ? [example.result] : example.result
    run(word, example).forEach((x, t) => expectAlike(x, expected[t]))
    runSampled(word, example).forEach((row, t) => row.forEach(x => expectAlike(x, expected[t])))
  })

  it('has an example with a source', () => {
    expect(word.examples.length).toBeGreaterThan(0)
    expect(word.examples.every(example => example.source.length > 0)).toBe(true)
  })
})
