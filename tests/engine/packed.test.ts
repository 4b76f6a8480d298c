import { describe, expect, test } from 'vitest'
import { callLetters, callNumber, unpackModel } from '../../src/engine/packed'
import { packModel } from '../../src/engine/parse/pack-model'
import { built } from '../support/built-model'
import { tinyModel } from './tiny'

const { model } = built

describe('a model that travels', () => {
  test.each([
    ['this one', model],
    ['a small one', tinyModel()],
  ])('is the same at the end: %s', (_, model) => {
    const sent = JSON.stringify(packModel(model))
    expect(unpackModel(JSON.parse(sent))).toEqual(model)
  })

  test('is less than a third of the text that it was', () => {
    expect(JSON.stringify(packModel(model)).length * 3).toBeLessThan(JSON.stringify(model).length)
  })

  test('is refused where it is damaged', () => {
    const packed = packModel(model)
    expect(() => unpackModel({ ...packed, calls: [] })).toThrow('damaged')
  })
})

test('kinds of call keep apart however many there are', () => {
  const numbers = Array.from({ length: 2000 }, (_, number) => number)
  expect(numbers.map(number => callNumber(callLetters(number)))).toEqual(numbers)
  expect(new Set(numbers.map(callLetters)).size).toBe(numbers.length)
  expect(callLetters(3)).toBe('d')
})
