import type { Word } from './words/word'

/** Gives the same values: for a cell that is read while it is being built, and for what months or points read anew. */
export const copy: Word = {
  name: 'copy',
  signature: 'copy(x)',
  about: 'The same value.',
  arity: [1, 1],
  reads: 'same',
  unit: ([x]) => x,
  column: (out, [x], { from, to, samples }) => {
    if (!x) throw new Error('copy lacks its argument')
    const row = out.bySample ? samples : 1
    const n = out.byRow ? to : 1
    for (let t = out.byRow ? from : 0; t < n; t++) {
      for (let s = 0; s < row; s++)
        out.data[t * row + s] = x.data[
          (x.byRow ? t * (x.bySample ? samples : 1) : 0) + (x.bySample ? s : 0)
        ] as number
    }
  },
  workbook: ([x]) => `${x}`,
  examples: [{ args: [2], result: 2, source: 'by hand' }],
}

/** The same over climate points: another word, so that the two are not taken for one. */
export const copyOverPoints: Word = { ...copy }
