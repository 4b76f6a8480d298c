import { describe, expect, test } from 'vitest'
import { hashOf, routeOf } from '../../src/views/router'

describe('the route of a hash', () => {
  test.each([
    ['', 'model'],
    ['#', 'model'],
    ['#/', 'model'],
    ['#answer', 'model'],
    ['#/model', 'model'],
    ['#/catalogue', 'catalogue'],
    ['#/compare?p=own%3Aa,example%3Ab&b=own%3Aa', 'compare'],
    ['#/catalogue?grade=C', 'catalogue'],
    ['#/money', 'money'],
    ['#/unknown', 'model'],
    ['#/catalogue/more', 'model'],
    ['#/constructor', 'model'],
  ])('%j is the page %s', (hash, page) => {
    expect(routeOf(hash).page).toBe(page)
  })

  test('what follows the question mark is kept apart, further question marks included', () => {
    expect(routeOf('#/model?s=a-b_c?d').query.get('s')).toBe('a-b_c?d')
    expect(routeOf('#/model').query.get('s')).toBeNull()
  })

  test('a written hash is read as the page that it was written for', () => {
    expect(routeOf(hashOf('catalogue')).page).toBe('catalogue')
    expect(routeOf(hashOf('model')).page).toBe('model')
  })
})
