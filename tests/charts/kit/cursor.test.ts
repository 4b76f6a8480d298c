import { describe, expect, it, vi } from 'vitest'
import { createCursor, shownMonth } from '../../../src/charts/kit/cursor'

describe('createCursor', () => {
  it('tells subscribers of a move, once', () => {
    const cursor = createCursor()
    const listener = vi.fn()
    cursor.subscribe(listener)
    cursor.hover(14)
    cursor.hover(14)
    expect(listener).toHaveBeenCalledTimes(1)
    expect(cursor.get()).toEqual({ month: 14, pinned: null })
  })

  it('stops telling after unsubscribing', () => {
    const cursor = createCursor()
    const listener = vi.fn()
    cursor.subscribe(listener)()
    cursor.hover(1)
    expect(listener).not.toHaveBeenCalled()
  })

  it('shows the month under the pointer before the pinned one', () => {
    const cursor = createCursor(20)
    expect(shownMonth(cursor.get())).toBe(20)
    cursor.hover(0)
    expect(shownMonth(cursor.get())).toBe(0)
    cursor.hover(null)
    cursor.pin(null)
    expect(shownMonth(cursor.get())).toBeNull()
  })

  it('keeps its state object while nothing changes, as external stores must', () => {
    const cursor = createCursor()
    const before = cursor.get()
    cursor.hover(null)
    expect(cursor.get()).toBe(before)
  })
})
