import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depth, emptyHistory, endGesture, type History, record, redo, undo } from '../../src/state/history'

type Numbers = History<number>
const start: Numbers = emptyHistory
const step = (before: number, after: number, key = 'pue') => ({
  label: `PUE ${before} to ${after}`,
  key,
  before,
  after,
})

describe('history', () => {
  it('makes one step of one gesture', () => {
    const dragged = record(record(record(start, step(1, 2)), step(2, 3)), step(3, 4))
    expect(dragged.done).toHaveLength(1)
    expect(undo(dragged)?.document).toBe(1)
    expect(redo(undo(dragged)?.history ?? start)?.document).toBe(4)
  })

  it('separates gestures and controls', () => {
    const twice = record(endGesture(record(start, step(1, 2))), step(2, 3))
    expect(twice.done).toHaveLength(2)
    expect(record(record(start, step(1, 2)), step(2, 3, 'tariff')).done).toHaveLength(2)
  })

  it('forgets what was undone once something new is done', () => {
    const back = undo(record(start, step(1, 2)))?.history ?? start
    expect(record(back, step(1, 5)).undone).toEqual([])
  })

  it('keeps a bounded number of steps', () => {
    let history = start
    for (let i = 0; i < depth + 50; i++) history = record(endGesture(history), step(i, i + 1))
    expect(history.done).toHaveLength(depth)
  })

  it('gives back every document, whatever the order of undo and redo', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 20 }),
        fc.array(fc.boolean(), { maxLength: 60 }),
        (values, moves) => {
          const documents = [0, ...values.map((value, i) => value * 100 + i + 1)]
          let history = start
          documents.slice(1).forEach((after, i) => {
            history = record(endGesture(history), step(documents[i] as number, after))
          })
          let at = documents.length - 1
          for (const back of moves) {
            const moved = back ? undo(history) : redo(history)
            const next = back ? at - 1 : at + 1
            if (next < 0 || next >= documents.length) expect(moved).toBeUndefined()
            else {
              expect(moved?.document).toBe(documents[next])
              history = moved?.history ?? history
              at = next
            }
          }
        },
      ),
    )
  })
})
