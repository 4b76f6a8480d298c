import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenQuiet } from '../../src/views/when-quiet'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('work waits until the page has been quiet, and is done one piece in each idle moment, in order', () => {
  const done: string[] = []
  whenQuiet(() => done.push('first'))
  whenQuiet(() => done.push('second'))
  vi.advanceTimersByTime(399)
  expect(done).toEqual([])
  vi.advanceTimersByTime(1)
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['first'])
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['first', 'second'])
})

test('work that was called off is not done, before the page is quiet or after', () => {
  const done: string[] = []
  const early = whenQuiet(() => done.push('early'))
  early()
  const late = whenQuiet(() => done.push('late'))
  whenQuiet(() => done.push('kept'))
  vi.advanceTimersByTime(400)
  late()
  vi.runAllTimers()
  expect(done).toEqual(['kept'])
})
