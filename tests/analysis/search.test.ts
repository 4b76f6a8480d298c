import { expect, it } from 'vitest'
import { finish, searchOf, type Work } from '../../src/analysis/search'

/** A clock that goes on by one millisecond whenever it is read. */
function clock(): () => number {
  let now = 0
  return () => now++
}

function* five(done: number[]): Work {
  for (let i = 1; i <= 5; i++) {
    done.push(i)
    yield i / 5
  }
}

it('stops when its time is over and goes on where it stopped', () => {
  const done: number[] = []
  const search = searchOf(five(done), () => done.length, clock())
  expect(search.step(2)).toBe(false)
  expect(done).toEqual([1, 2])
  expect(search.progress()).toBeCloseTo(0.4)
  expect(search.result()).toBe(2)
  search.step(2)
  expect(search.step(2)).toBe(true)
  expect(done).toEqual([1, 2, 3, 4, 5])
  expect(search.progress()).toBe(1)
})

it('does at least one step, whatever the time', () => {
  const done: number[] = []
  searchOf(five(done), () => done.length, clock()).step(0)
  expect(done).toEqual([1])
})

it('is done to its end at once where nobody waits', () => {
  const done: number[] = []
  expect(finish(searchOf(five(done), () => done.length))).toBe(5)
})
